using Avow.Statements;

namespace Avow.Reading;

/// <summary>What a text is called: as its source says, else by its first heading, its short first line, or its first words.</summary>
internal static class Titles
{
    public const string Incipit = "incipit";

    /// <summary>A heading further down is a part's (blocks).</summary>
    private const int HeadingWithin = 5;

    private const int MaxFirstLineChars = 100;
    private const int IncipitWords = 8;
    private const int MaxIncipitChars = 80;

    public static IReadOnlyList<Finding<string>> Of(Assembled text, Metadata metadata)
    {
        var found = metadata.Titles.ToList();
        if (text.Count == 0) return found;
        if (found.Count == 0 && SubjectLine.In(text) is { } subject) found.Add(new(subject, "subject line", 0.85));
        if (FirstHeading(text) is { } heading)
        {
            if (!found.Exists(f => f.Value == heading)) found.Add(new(heading, "first heading", found.Count == 0 ? 0.8 : 0.5));
        }
        else if (found.Count == 0)
        {
            found.Add(FirstLine(text) ?? new(FirstWords(text.WordsOf(0)), Incipit, 0.2));
        }

        return found;
    }

    private static string? FirstHeading(Assembled text)
    {
        for (var i = 0; i < Math.Min(text.Count, HeadingWithin); i++)
        {
            if (text.Blocks[i].Kind == BlockKind.Heading && !FrameCues.IsEditorsHeading(text.WordsOf(i)) && !SubjectLine.IsSalutation(text.WordsOf(i))) return text.WordsOf(i);
            if (text.WordsOf(i).Length > MaxFirstLineChars * 2 && !FrameCues.IsEditorsHeading(text.WordsOf(0))) return null;
        }

        return null;
    }

    private static Finding<string>? FirstLine(Assembled text)
    {
        var line = text.WordsOf(0);
        var isTitle = text.Count > 1 && text.Blocks[0].Kind == BlockKind.Paragraph && line.Length <= MaxFirstLineChars
            && !Punctuation.IsClosed(line) && text.WordsOf(1).Length > line.Length && !char.IsLower(text.WordsOf(1)[0]) && Dateline.Of(line) is null;
        return isTitle ? new(line, "first line", 0.5) : null;
    }

    private static string FirstWords(string words)
    {
        var (end, spaces) = (0, 0);
        for (; end < words.Length && end < MaxIncipitChars && spaces < IncipitWords; end++)
        {
            if (words[end] == ' ') spaces++;
            if (end > 20 && Punctuation.IsCjk(words[end])) break;
        }

        if (end >= words.Length) return words;
        if (char.IsLowSurrogate(words[end])) end--;
        return words[..end].TrimEnd(' ', ',', ';', ':', '—', '–', '-') + "…";
    }
}
