using System.Diagnostics;
using System.Globalization;
using Avow.Reading;

namespace Avow.LanguageTraining;

/// <summary>
/// Names the language of every line of files "tag TAB text" with a model, says how often the tag was found, and
/// how often at each certainty; beside each file the answers are written, one a line (.avow).
/// </summary>
internal static class Evaluation
{
    public static void Run(string modelFile, IEnumerable<string> files)
    {
        using var stream = File.OpenRead(modelFile);
        var model = ModelFile.Read(stream);
        foreach (var file in files)
        {
            var lines = File.ReadAllLines(file).Select(l => l.Split('\t', 2)).ToArray();
            foreach (var line in lines.Take(200)) LanguageIdentifier.Of(line[1], model);
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            var guesses = lines.Select(l => LanguageIdentifier.Of(l[1], model)).ToArray();
            var seconds = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
            File.WriteAllLines(Path.ChangeExtension(file, ".avow"), guesses.Select(g => g.Tag));
            var right = guesses.Zip(lines).Count(p => p.First.Tag == p.Second[0]);
            var unknown = guesses.Count(g => !g.IsKnown);
            var steps = guesses.Zip(lines).GroupBy(p => Math.Floor(p.First.Certainty * 10) / 10).OrderBy(g => g.Key)
                .Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Key:0.0}:{g.Count(p => p.First.Tag == p.Second[0]) / (double)g.Count():0.00}({g.Count()})"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{Path.GetFileName(file)}: {(double)right / lines.Length:0.0000} of {lines.Length}, und {unknown}, {lines.Length / seconds:0} a CPU second, by certainty {string.Join(' ', steps)}"));
        }
    }
}
