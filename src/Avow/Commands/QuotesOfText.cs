using Avow.Archive;
using Avow.Console;
using Avow.Statements;

namespace Avow.Commands;

/// <summary>Who shares words with a text: first what is related to it, then texts that have the same words from elsewhere.</summary>
internal static class QuotesOfText
{
    public static void Show(Output output, IArchive archive, Id<Text> id)
    {
        var related = archive.Library.RelationsOf(id).Where(relation => relation.Kind != RelationKind.Translates && relation.Spans.Count > 0).ToList();
        var others = related.ConvertAll(relation => relation.OtherThan(id));
        var sharing = archive.Relations.MatchesOf(id).Select(match => match.A == id ? match : match.Turned()).Where(match => !others.Contains(match.B)).OrderBy(match => match.B).ToList();
        var summaries = archive.Library.Summaries([id, .. others, .. sharing.Select(match => match.B)]);
        output.Line($"“{OneLine.Of(summaries[id].Title)}” ({id})");
        foreach (var (relation, other) in related.Zip(others))
            Say(output, summaries[id], summaries[other], relation.From == id ? $"{relation.Kind}" : $"{relation.Kind} (by)", [.. relation.SpansSeenFrom(id)]);
        foreach (var match in sharing)
            Say(output, summaries[id], summaries[match.B], "Shares", match.Spans);
        output.Line($"{Counted.Of(related.Count, "relation")} by shared words; {Counted.Of(sharing.Count, "more text")} {(sharing.Count == 1 ? "shares" : "share")} words with it.");
    }

    private static void Say(Output output, TextSummary text, TextSummary other, string how, IReadOnlyList<AlignedSpan> spans)
    {
        output.Json(
            new SharingLine(text.Id.Value, other.Id.Value, how, other.Title, IsoDay.Write(other.Date), other.Source.Address, [.. spans.Select(span => new[] { span.From.StartInclusive, span.From.EndExclusive, span.To.StartInclusive, span.To.EndExclusive })]),
            CommandJson.Lines.SharingLine);
        output.Line($"{how,-16} {other.Id}  {other.Date:yyyy-MM-dd}  “{OneLine.Of(other.Title)}”, {OneLine.Of(other.Outlet?.NameIn("en") ?? other.Source.ShownAddress)}, {Counted.Of(spans.Count, "passage")}");
    }
}

/// <summary>One text that shares words; spans are [start, end, otherStart, otherEnd].</summary>
internal sealed record SharingLine(string Text, string Other, string How, string Title, string? Date, string Source, IReadOnlyList<int[]> Spans);
