using System.Globalization;

namespace Avow.Benchmarks;

/// <summary>Prints figures as rows of a Markdown table, each as soon as it is known.</summary>
internal static class Table
{
    public static void Head(Options options)
    {
        var load = File.ReadAllText("/proc/loadavg").Split(' ');
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{options.Command}, {options.Pages:N0} pages, seed {options.Seed}; {Environment.ProcessorCount} processors, load {load[0]} at the start"));
        Console.WriteLine();
        Console.WriteLine("| figure | ours | beside it | ratio |");
        Console.WriteLine("| --- | ---: | ---: | ---: |");
    }

    public static void Row(string figure, FormattableString ours, FormattableString? beside = null, double? ratio = null) => Console.WriteLine(
        $"| {figure} | {Shown(ours)} | {(beside is null ? "" : Shown(beside))} | {(ratio is { } times ? Ratio(times) : "")} |");

    private static string Shown(FormattableString value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Ratio(double times) => times.ToString(times < 10 ? "0.00 ×" : "#,0 ×", CultureInfo.InvariantCulture);
}
