using System.Globalization;

namespace Avow.Fuzzing;

/// <summary>The command: <c>Avow.Fuzzing [TARGET…] [--seconds N] [--seed N] [--corpus DIR]</c>; without a target all of them, one after the other.</summary>
internal static class FuzzCommand
{
    public static int Run(string[] args, TextWriter results, TextWriter remarks)
    {
        if (args.FirstOrDefault(arg => arg.StartsWith('-') && arg is not ("--seconds" or "--seed" or "--corpus")) is not null)
        {
            remarks.WriteLine($"fuzz: Avow.Fuzzing [TARGET…] [--seconds N] [--seed N] [--corpus DIR]; targets are {string.Join(", ", Targets.All.Select(target => target.Name))}, all of them when none is named");
            return 2;
        }

        var seconds = Number(args, "--seconds", 60);
        var seed = Number(args, "--seed", 1);
        var folder = Value(args, "--corpus") ?? Path.Join("quality", "corpus");
        var named = args.TakeWhile(arg => !arg.StartsWith('-')).ToList();
        if (named.Find(name => Targets.All.All(target => target.Name != name)) is { } unknown)
        {
            remarks.WriteLine($"fuzz: no target is called {unknown}; there is {string.Join(", ", Targets.All.Select(target => target.Name))}");
            return 2;
        }

        var faults = 0;
        foreach (var target in Targets.All.Where(target => named.Count == 0 || named.Contains(target.Name)))
        {
            var corpus = Corpus.Load(Path.Join(folder, target.Name));
            if (corpus.Count == 0)
            {
                remarks.WriteLine($"fuzz: {target.Name}: no seeds in {Path.Join(folder, target.Name)}");
                return 2;
            }

            var run = new FuzzRun(target, corpus, seed).For(TimeSpan.FromSeconds(seconds));
            faults += run.Faults.Count;
            results.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{target.Name}: {run.Inputs:N0} inputs in {run.Elapsed.TotalSeconds:0} s, {run.Shapes:N0} shapes of result, slowest {run.Slowest.TotalMilliseconds:0} ms, {run.Faults.Count} faults"));
            foreach (var fault in run.Faults) results.WriteLine($"  {fault.What} ({fault.KeepIn(folder, target.Name)})");
        }

        return faults == 0 ? 0 : 1;
    }

    private static int Number(string[] args, string name, int otherwise) => int.TryParse(Value(args, name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;

    private static string? Value(string[] args, string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
}
