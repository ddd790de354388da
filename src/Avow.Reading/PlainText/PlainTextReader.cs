using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// Reads plain text of every habit into blocks: paragraphs parted by empty lines, by indents or by single line ends; lines broken at a
/// margin are joined; headings underlined, numbered with "#", in capitals or merely alone; lists, quotations with "&gt;" within
/// each other, tables drawn with signs, notes, rules, the head and the signature line of a mail.
/// </summary>
internal static class PlainTextReader
{
    public const string Name = "text/2";

    /// <summary>The offsets of blocks count characters of <paramref name="text"/>. Refuses text without words and past the bound on blocks.</summary>
    public static Outcome<Draft> Read(string text, ReadingOptions options)
    {
        var pieces = new List<TextPiece>();
        var rule = false;
        var head = MailHead.Of(text);
        foreach (var run in Runs(text, head?.BodyStart ?? 0, options.MaxBlocks))
        {
            rule = new LineRun(run, pieces).Read(rule);
            if (pieces.Count > options.MaxBlocks) return Refusals.TooManyBlocks(options);
        }

        if (pieces.Count == 0) return Refusals.NoWords(options);
        return new Draft { Reader = Name, Blocks = StandaloneHeadings.Raise(pieces), Metadata = head?.Metadata ?? new() };
    }

    private static IEnumerable<List<SourceLine>> Runs(string text, int start, int maxLines)
    {
        var run = new List<SourceLine>();
        foreach (var line in SourceLine.AllOf(text))
        {
            if (line.Offset < start) continue;
            if (!line.IsBlank) run.Add(line);
            if (!line.IsBlank && run.Count < maxLines) continue;

            if (run.Count > 0) yield return run;
            run = [];
        }

        if (run.Count > 0) yield return run;
    }
}
