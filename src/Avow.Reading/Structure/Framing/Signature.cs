using Avow.Statements;

namespace Avow.Reading;

/// <summary>Who signs some blocks and when: read from the short lines at their end, then from a dateline at their beginning.</summary>
internal sealed record Signature(string? Issuer, DateOnly? Date, string? Line)
{
    /// <summary>The blocks that sign, from the first; empty when none does.</summary>
    public IReadOnlyList<int> Blocks { get; init; } = [];

    /// <summary>Lines at the end that may sign.</summary>
    private const int LastLines = 6;

    /// <summary>Lines at the beginning that may carry the date.</summary>
    private const int FirstLines = 4;

    /// <summary>Longer than this a last line without a full stop is text (characters, words).</summary>
    private const int MaxLastLineChars = 70;
    private const int MaxLastLineWords = 8;

    public static Signature Of(Assembled text, NoteReading notes, int firstInclusive, int endExclusive)
    {
        string? issuer = null;
        string? line = null;
        DateOnly? date = null;
        var signing = new List<int>();
        var end = endExclusive;
        while (end > firstInclusive && notes.Notes.ContainsKey(end - 1)) end--;
        for (var i = end - 1; i > firstInclusive && i >= end - LastLines; i--)
        {
            var words = text.WordsOf(i);
            if ((text.Blocks[i].Kind != BlockKind.Paragraph && !IsLoneName(text, i, end, endExclusive)) || IsLink(text.Drafts[i])) break;
            var dated = Dateline.Of(words);
            var name = SignatureLine.Name(words) ?? (issuer is null && dated is null && IsLastLine(text, i) ? words : null);
            if (dated is null && name is null) break;
            date ??= dated?.Date ?? (name is not null && WrittenDates.Find(words) is [.., var (day, range)] && range.EndExclusive >= words.Length - 3 ? day : null);
            if (name is not null) signing.Insert(0, i);
            if (dated is null || dated.Name is null || SignatureLine.Name(dated.Name) is not null || issuer is null) (issuer, line) = (name ?? issuer, name is null ? line : words);
        }

        for (var i = firstInclusive; date is null && i < Math.Min(end, firstInclusive + FirstLines); i++) date = text.Blocks[i].Kind == BlockKind.ListItem ? null : Dateline.Of(text.WordsOf(i))?.Date ?? DatelineOpening.Of(text.WordsOf(i))?.Date;
        return new(issuer, date, line) { Blocks = signing };
    }

    // Before a postscript a name alone in its line looks like a heading to a reader.
    private static bool IsLoneName(Assembled text, int i, int end, int endExclusive) =>
        text.Blocks[i].Kind == BlockKind.Heading && i == end - 1 && endExclusive < text.Count && SignatureLine.NamesOrganisation(text.WordsOf(i)) && SignatureLine.Name(text.WordsOf(i)) is not null;

    private static bool IsLink(DraftBlock draft) => draft.Marks.Any(m => m.Kind == MarkKind.Link && m.Range.Length * 10 >= draft.Words.Length * 8);

    // Under a finished paragraph, a short line without an end signs, whatever it names: "The tanners of Eel Street".
    private static bool IsLastLine(Assembled text, int i)
    {
        var words = text.WordsOf(i);
        if (!SignatureLine.MayBeName(words) || SignatureLine.TellsOfSigning(words) || Punctuation.CountWords(words) < 2) return false;
        return text.Blocks[i].Kind == BlockKind.Paragraph && words.Length <= MaxLastLineChars && Punctuation.CountWords(words) <= MaxLastLineWords
            && !char.IsLower(words[0]) && char.IsLetterOrDigit(words[^1]) && Punctuation.IsClosed(text.WordsOf(i - 1)) && text.WordsOf(i - 1).Length > words.Length;
    }
}
