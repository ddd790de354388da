using System.Text.RegularExpressions;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>Authors whose names link to a page of their own: "/author/…", "/autoren/…", "/staff/…".</summary>
internal static partial class LinkedAuthors
{
    private const int MaxCharsOfBlock = 260;

    public static void Add(Page page, TextSurroundings around, AuthorLines lines)
    {
        for (var i = around.First; i < around.Last; i++) InBlock(page.Blocks[i], around, 0.74 - (around.DistanceOf(i) * 0.008), lines);
        for (var i = Math.Max(around.Last, around.EndOfText - 3); i < around.Behind; i++) InBlock(page.Blocks[i], around, 0.58, lines);
    }

    private static void InBlock(PageBlock block, TextSurroundings around, double certainty, AuthorLines lines)
    {
        if (block.Words.Length > MaxCharsOfBlock || around.IsForeign(block.Owner)) return;
        var links = block.Marks.Where(m => m.Kind == MarkKind.Link && m.Target is { Length: < 300 } target && AuthorsPage().IsMatch(target) && !Door().IsMatch(target)).ToList();
        var names = links.Select(l => AuthorName.Cleaned(l.Range.Of(block.Words))).OfType<string>().Where(n => n.Length > 2 && !n.AsSpan().ContainsAny(":?!\"") && (AuthorName.IsPerson(n, 1) || !n.Contains(' ', StringComparison.Ordinal))).ToList();
        if (names.Count == 0) return;
        var together = links[0].Range.Cover(links[^1].Range).Of(block.Words);
        var line = names.Count > 1 ? Byline.OfLine(together, "link to the author's page", certainty) : null;
        lines.Add(line is { Names.Count: > 1 } ? line : Byline.OfNames(names, "link to the author's page", certainty));
    }

    // Where visitors log in or join is no author's page.
    [GeneratedRegex(@"(?:log-?in|sign-?(?:in|up)|regist|passw|join|subscri|account|anmeld|einlogg)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex Door();

    [GeneratedRegex(@"[/?&](?:authors?|autor(?:en|es|in|a|i|zy)?|auteurs?|autore|yazar(?:lar)?|staff|bio|people|person(?:en)?|contributors?|writers?|journalist(?:s|en)?|redakteur(?:e|in)?|redaktion|redaction|profile?s?|users?|member|by|columnists?|kolumnisten|reporters?|team|userinfo\.php|avtor|avtory|author\.php|verfasser|redactores|firmas?)[/=?][^/]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex AuthorsPage();
}
