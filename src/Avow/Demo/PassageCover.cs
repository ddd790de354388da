using Avow.Archive;
using Avow.Statements;

namespace Avow.Demo;

/// <summary>Whether a relation's spans cover the passages that the truth states, on both sides.</summary>
internal static class PassageCover
{
    /// <summary>A span may lack a closing mark or take one more word; it must hold the passage otherwise.</summary>
    private const double EnoughOfPassage = 0.9;

    /// <summary>The first passage that is not covered, in words; null when all are.</summary>
    public static string? FirstGap(ILibrary library, Relation relation, TrueRelation wanted)
    {
        var (from, to) = (library.Find(relation.From)!.Words, library.Find(relation.To)!.Words);
        foreach (var passage in wanted.Passages ?? [])
        {
            if (Gap(from, passage.From, [.. relation.Spans.Select(s => s.From)]) is { } fromGap) return $"{fromGap} (taker)";
            if (Gap(to, passage.To, [.. relation.Spans.Select(s => s.To)]) is { } toGap) return $"{toGap} (source)";
        }

        return null;
    }

    private static string? Gap(string words, string passage, List<TextRange> spans)
    {
        if (Find(words, passage) is not { } place) return $"“{passage}” is not in the text";
        var covered = spans.Select(place.Intersect).OfType<TextRange>().Sum(shared => shared.Length);
        return covered >= EnoughOfPassage * place.Length ? null : $"“{passage}” is covered only to {(double)covered / place.Length:P0}";
    }

    // The truth was written with white space folded; a passage may run over a line break of the text.
    private static TextRange? Find(string words, string passage)
    {
        var folded = string.Join(' ', passage.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var at = words.Replace('\n', ' ').IndexOf(folded, StringComparison.Ordinal);
        return at < 0 ? null : new(at, at + folded.Length);
    }
}
