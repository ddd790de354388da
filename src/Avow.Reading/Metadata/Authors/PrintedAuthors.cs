using System.Buffers;
using System.Text.RegularExpressions;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>Authors in the visible words alone: lines that begin as bylines do, "day - name" under a headline, a name that closes the text.</summary>
internal static partial class PrintedAuthors
{
    private static readonly SearchValues<char> SentenceSigns = SearchValues.Create("?!\"“„«");

    private const int MaxLineChars = 110;
    private const int MaxCharsOfOwnLine = 60;
    private const int LastBlocks = 5;
    private const int FirstBlocks = 5;

    public static void Add(Page page, MainText text, TextSurroundings around, AuthorLines lines)
    {
        for (var i = around.First; i < around.Last; i++)
        {
            if (around.IsForeign(page.Blocks[i].Owner)) continue;
            var certainty = 0.78 - (around.DistanceOf(i) * 0.01);
            AddLines(page, i, certainty, lines);
            lines.Add(DatedName(page.Blocks[i], certainty));
        }

        for (var i = Math.Max(around.Last, around.EndOfText - LastBlocks); i < around.Behind; i++)
            if (!around.IsForeign(page.Blocks[i].Owner)) AddLines(page, i, 0.7, lines);
        AddInText(text, lines);
        AddClosing(text, lines);
        AddAgency(text, lines);
    }

    // A paragraph that is nothing but "By Anna Bell", wherever the page puts it.
    private static void AddInText(MainText text, AuthorLines lines)
    {
        foreach (var block in text.Blocks.Where(b => b.Words.Length < MaxCharsOfOwnLine))
            if (BylineWords.Lead().Match(block.Words) is { Success: true, Length: > 0 } && Byline.OfLine(block.Words, "byline", 0.74) is { } byline && byline.Names.All(n => AuthorName.IsPerson(n))) lines.Add(byline);
    }

    private static void AddLines(Page page, int index, double certainty, AuthorLines lines)
    {
        var block = page.Blocks[index];
        foreach (var line in LinesOf(block))
        {
            var lead = BylineWords.Lead().Match(line.TrimStart('|', ' ', '-', '–', '—'));
            if (!lead.Success || lead.Length == 0) continue;
            var rest = AuthorName.WithoutLead(line);
            if (BylineWords.IsParticle(lead.Value) && !rest.Contains(' ', StringComparison.Ordinal) && block.Words.Length > line.Length + 40) continue;
            if (rest.Trim(' ', ':', '-', '–').Length < 2 || rest.Equals(line, StringComparison.Ordinal)) continue;
            if (BylineWords.IsParticle(lead.Value) && Byline.OfLine(rest, "", 0) is { } by && by.Names.Any(n => !MayBeAuthor(n))) continue;
            lines.Add(Byline.OfLine(rest, "byline", certainty));
        }

        // "By" in one block, the name in the next.
        if (block.Words.Length < 24 && index + 1 < page.Blocks.Count && IsLeadAlone(block.Words) && page.Blocks[index + 1].Words.Length < MaxLineChars)
            lines.Add(Byline.OfLine(page.Blocks[index + 1].Words, "byline", certainty));
    }

    private static bool IsLeadAlone(string words)
    {
        var line = words.Trim(' ', ':', '|', '-', '–') + ": ";
        return BylineWords.Lead().Match(line).Length == line.Length;
    }

    // After a bare "by" only capitals are a name; anything may follow it in a sentence.
    private static bool MayBeAuthor(string name) =>
        name.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: <= 7 } words && words.All(w => !char.IsLower(w[0]) || BylineWords.IsNameParticle(w) || w.Contains('.', StringComparison.Ordinal)) && !name.AsSpan().ContainsAny(SentenceSigns);

    private static IEnumerable<string> LinesOf(PageBlock block)
    {
        var start = 0;
        foreach (var end in block.LineStarts.Append(block.Words.Length))
        {
            foreach (var part in block.Words[start..end].Split(['|', '·', '•'], StringSplitOptions.RemoveEmptyEntries))
                if (part.Trim() is { Length: > 3 and <= MaxLineChars } line) yield return line;
            start = end;
        }
    }

    // "11.12.2019 - Anna Bell", "Anna Bell, 11 December 2019, 13:56".
    private static Byline? DatedName(PageBlock block, double certainty)
    {
        if (block.Words.Length <= 100 && PublishingLine.Is(block.Words) && block.Words.IndexOf('|', StringComparison.Ordinal) is > 4 and var stroke && AuthorName.IsPerson(block.Words[..stroke].Trim())) return Byline.OfLine(block.Words[..stroke], "beside the day", certainty - 0.16);
        if (block.Words.Length > 100 || WrittenDates.Find(block.Words) is not [var (_, range)]) return null;
        var (before, after) = (Bare(block.Words[..range.StartInclusive]), Bare(Clock().Replace(block.Words[range.EndExclusive..], "")));
        var inMeta = block.Owner.Up(n => n.Has(Cue.Byline)) is not null;
        if (before.Length > 0 && (after.Length > 0 || !inMeta)) return null; // "Lower Town, 3 May 1996" is a place and a day
        var name = before.Length == 0 ? after : before;
        if (AuthorName.IsPerson(name)) return Byline.OfLine(name, "beside the day", certainty - 0.16);
        return inMeta && AuthorName.Cleaned(name) is { } cleaned && AuthorName.IsPerson(cleaned, 1) ? Byline.OfLine(cleaned, "beside the day", 0.5) : null;
    }

    private static string Bare(string words) => words.Trim(' ', '-', '–', '—', '|', ',', '·', '•', '/', '.');

    [GeneratedRegex(@"^[\s,|–-]*(?:um |at |à |alle |a las |kl\.? ?|klo ?)?[0-2]?\d[:.h][0-5]\d(?::[0-5]\d)?\s*(?:uhr|h|am|pm|a\.m\.|p\.m\.)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex Clock();

    // "Hamburg (dpa/lno) – Words": the agency that wrote it, when nobody else did.
    private static void AddAgency(MainText text, AuthorLines lines)
    {
        foreach (var block in text.Blocks.Take(FirstBlocks))
            if (Agency().Match(block.Words) is { Success: true } agency) lines.Add(Byline.OfLine(agency.Groups["who"].Value, "agency in the dateline", 0.4));
    }

    [GeneratedRegex(@"^[\w ./-]{2,40}[,/]?\s\((?<who>[A-Za-zА-Яа-яЁёІіЇї/ -]{2,16})\)\s?[–—.:-]", RegexOptions.None, PatternBound.Milliseconds)]
    private static partial Regex Agency();

    // "(Anna Bell)" or a line of its own, in strong letters or in italics, behind the last sentence.
    private static void AddClosing(MainText text, AuthorLines lines)
    {
        foreach (var block in text.Blocks.Skip(Math.Max(1, text.Blocks.Count - 3)))
        {
            var words = block.Words.TrimEnd('+', ' ', '*');
            var open = words.LastIndexOf('(');
            if (words.EndsWith(')') && open >= 0 && AuthorName.IsPerson(words[(open + 1)..^1])) lines.Add(Byline.OfLine(words[(open + 1)..^1], "in brackets behind the text", 0.5));
            else if (block.Marks.Any(m => m.Kind is MarkKind.Strong or MarkKind.Emphasis && m.Range.Length >= words.Length) && AuthorName.IsPerson(words) && words.Length < 40) lines.Add(Byline.OfLine(words, "last line", 0.45));
        }
    }
}
