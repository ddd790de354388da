using System.Globalization;
using Avow.Archive;
using Avow.Console;
using Avow.Relating;
using Avow.Road;
using Avow.Statements;

namespace Avow.Commands;

/// <summary>One text that has words somebody asked for, as <c>avow quotes</c> shows it.</summary>
internal static class FoundText
{
    public static void Show(Output output, IArchive archive, string asked, FoundPassages found, int? line = null)
    {
        var summary = archive.Library.Summaries([found.Text.Id])[found.Text.Id];
        var outlet = summary.Outlet?.NameIn("en") ?? summary.Source.ShownAddress;
        var passages = found.Passages.Select(passage => (passage.To, Words: passage.To.Of(found.Text.Words), passage.From, Differs: Differences(passage.From.Of(asked), passage.To.Of(found.Text.Words)))).ToList();
        output.Json(
            new FoundLine(
                found.Text.Id.Value,
                summary.Statement.Value,
                found.Text.Title,
                IsoDay.Write(found.Text.Date),
                found.Text.Language,
                summary.Outlet?.Slug,
                summary.Source.Address,
                found.Share,
                [.. passages.Select(passage => new FoundPassageLine([passage.From.StartInclusive, passage.From.EndExclusive], [passage.To.StartInclusive, passage.To.EndExclusive], passage.Words, [.. passage.Differs.Select(pair => new[] { pair.Asked, pair.Found })]))]) { Line = line },
            CommandJson.Lines.FoundLine);
        if (output.IsJson) return;
        output.Line(string.Create(CultureInfo.InvariantCulture, $"{found.Share,4:0%}  {found.Text.Id}  {found.Text.Date:yyyy-MM-dd}  “{OneLine.Of(found.Text.Title)}”, {OneLine.Of(outlet)}"));
        foreach (var (range, words, _, differs) in passages)
        {
            output.Line(string.Create(CultureInfo.InvariantCulture, $"      {range.StartInclusive} to {range.EndExclusive}: {OneLine.Of(words)}"));
            foreach (var (left, right) in differs) output.Line($"      {ComparedText.Changed(OneLine.Of(left), OneLine.Of(right))}");
        }
    }

    // What differs in words; typography is none.
    private static List<(string Asked, string Found)> Differences(string asked, string found) =>
    [
        .. Collation.Of(asked, found).SelectMany(row => row.Runs)
            .Where(run => run.Kind is not (CollatedKind.Same or CollatedKind.Typographic))
            .Select(run => (run.Left?.Of(asked).Trim() ?? "", run.Right?.Of(found).Trim() ?? ""))
            .Where(pair => pair.Item1.Any(char.IsLetterOrDigit) || pair.Item2.Any(char.IsLetterOrDigit)),
    ];
}

/// <summary>One text of <c>avow quotes</c>; share is 0 to 1.</summary>
internal sealed record FoundLine(string Text, string Statement, string Title, string? Date, string Language, string? Outlet, string Source, double Share, IReadOnlyList<FoundPassageLine> Passages)
{
    /// <summary>Which line asked for it, from 1; left out when there was one question.</summary>
    public int? Line { get; init; }
}

/// <summary>One passage of it; ranges are [start, end) in UTF-16 units of what was asked and of the text, differences are [asked, found].</summary>
internal sealed record FoundPassageLine(int[] Asked, int[] Span, string Words, IReadOnlyList<string[]> Differences);
