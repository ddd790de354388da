using System.Globalization;
using System.Text;
using Avow.Statements;

namespace Avow.Tests.Reading;

/// <summary>A content in words, one fact a line, for golden cases.</summary>
internal static class ShownReading
{
    public static string Of(Outcome<IReadOnlyList<Content>> outcome) =>
        outcome.TryGet(out var contents, out var problem) ? string.Join("\n\n", contents.Select(Of)) : $"refused: {problem.Kind}";

    private static string Of(Content content)
    {
        var shown = new StringBuilder();
        Add(shown, "title", content.Metadata.Titles);
        Add(shown, "issuer", content.Metadata.Issuers);
        Add(shown, "author", content.Metadata.Authors);
        Add(shown, "date", content.Metadata.Dates);
        Add(shown, "language", content.Metadata.Languages.Take(1));
        Add(shown, "source", content.Metadata.SourceAddresses);
        foreach (var block in content.Blocks)
        {
            shown.Append(CultureInfo.InvariantCulture, $"{block.Kind}{(block.Level > 0 ? $" {block.Level}" : "")}{(block.Label is null ? "" : $" “{block.Label}”")} [{block.Language}] {block.Range.Of(content.Words)}\n");
        }

        foreach (var mark in content.Marks)
        {
            shown.Append(CultureInfo.InvariantCulture, $"{mark.Kind} “{mark.Range.Of(content.Words)}”{(mark.Target is null ? "" : $" -> {mark.Target}")}{(mark.AscribedTo is null ? "" : $" by {mark.AscribedTo}")} ({mark.Cue})\n");
        }

        foreach (var witness in content.Witnesses)
        {
            var words = witness.Range.Of(content.Words).Split('\n');
            shown.Append(CultureInfo.InvariantCulture, $"{witness.Role}: title {witness.Title ?? "-"}, issuer {witness.Issuer ?? "-"}, date {witness.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-"}\n  from {words[0]}\n  to {words[^1]}\n  cue {witness.Cue}\n");
        }

        foreach (var damage in content.Damage) shown.Append(CultureInfo.InvariantCulture, $"{damage.Kind} “{damage.Words.Replace("\n", " / ", StringComparison.Ordinal)}”\n");
        foreach (var change in content.Changes) shown.Append(CultureInfo.InvariantCulture, $"{change.Kind} {change.Range} “{change.Words}” by {change.Author ?? "-"}, {Shown(change.Date)}\n");
        foreach (var comment in content.Comments) shown.Append(CultureInfo.InvariantCulture, $"comment on “{comment.Range.Of(content.Words).Replace("\n", " / ", StringComparison.Ordinal)}” by {comment.Author ?? "-"}, {Shown(comment.Date)}: {comment.Words}\n");
        return shown.ToString().TrimEnd();
    }

    private static string Shown(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";

    private static void Add<T>(StringBuilder shown, string name, IEnumerable<Finding<T>> findings)
    {
        foreach (var f in findings) shown.Append(CultureInfo.InvariantCulture, $"{name}: {(f.Value is DateOnly d ? d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : f.Value)} ({f.Evidence})\n");
    }
}
