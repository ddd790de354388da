using System.Globalization;
using Avow.Archive;
using Avow.Console;
using Avow.Road;

namespace Avow.Commands;

/// <summary>Many questions at once, one a line of standard input: where each of these sentences comes from.</summary>
internal static class QuotesOfLines
{
    public static void Show(Output output, IArchive archive, int take, bool timings, CancellationToken cancel)
    {
        var quoting = new Quoting(archive);
        List<double> took = [];
        var number = 0;
        foreach (var line in TextLines.Of(System.Console.In))
        {
            if (cancel.IsCancellationRequested) return;
            number++;
            if (!line.Any(char.IsLetterOrDigit) || !output.Good(Quoting.Asked(line), out var asked)) continue;
            var started = TimeProvider.System.GetTimestamp();
            var found = quoting.Find(asked, take);
            took.Add(TimeProvider.System.GetElapsedTime(started).TotalMilliseconds);
            output.Line(string.Create(CultureInfo.InvariantCulture, $"{number}: {Counted.Of(found.Texts, "text")}"));
            foreach (var text in found.Best) FoundText.Show(output, archive, asked, text, number);
        }

        took.Sort();
        if (timings && took.Count > 0) output.Remark(string.Create(CultureInfo.InvariantCulture, $"questions {took.Count}, ms: median {took[took.Count / 2]:0.00}, 95 % {took[took.Count * 95 / 100]:0.00}, longest {took[^1]:0.00}"));
    }
}
