using System.Buffers;
using System.Text.RegularExpressions;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>A list of those who put their names under a text: behind a word for it, in the same line or in the lines after it.</summary>
internal static partial class SignatoryList
{
    private const int FewestNames = 2;
    private const int MaxNames = 5_000;
    private const int MaxCharsOfName = 140;
    private const int MaxWordsOfName = 16;
    private const int MaxCharsToColon = 64;

    private static readonly SearchValues<char> Stops = SearchValues.Create(":：.!?");

    public static ClosingSegment? At(Assembled text, int i, int endExclusive)
    {
        if (text.Blocks[i].Kind is BlockKind.Footnote or BlockKind.Caption || OpeningOf(text.WordsOf(i)) is not { } opening) return null;
        var block = text.Blocks[i].Range;
        var names = InLine(text.Words, new(block.StartInclusive + opening.Length, block.EndExclusive));
        var end = i + 1;
        for (; end < endExclusive && names.Count < MaxNames && IsNameLine(text, end) && ContactBlock.At(text, end, endExclusive) is null && OpeningOf(text.WordsOf(end)) is null; end++) names.Add(NameIn(text.Words, text.Blocks[end].Range));
        return names.Count >= FewestNames ? new(PartKind.Signatories, i, end, $"“{opening.Trim(' ', ':', '：', '*', '—', '-')}”", names) : null;
    }

    private static List<TextRange> InLine(string words, TextRange range)
    {
        var names = new List<TextRange>();
        if (range.IsEmpty) return names;
        var line = range.Of(words.AsSpan());
        var sign = line.Contains(';') ? ";" : line.ContainsAny("；、") ? "；、" : ",،，";
        for (var start = range.StartInclusive; start < range.EndExclusive && names.Count < MaxNames;)
        {
            var next = words.AsSpan(start, range.EndExclusive - start).IndexOfAny(sign);
            var end = next < 0 ? range.EndExclusive : start + next;
            if (NameIn(words, new(start, end)) is { IsEmpty: false } name && name.Length <= MaxCharsOfName && !char.IsLower(words[name.StartInclusive])) names.Add(name);
            start = end + 1;
        }

        return names;
    }

    private static bool IsNameLine(Assembled text, int i)
    {
        var words = text.WordsOf(i);
        if (text.Drafts[i].RuleBefore || text.Blocks[i].Kind is not (BlockKind.ListItem or BlockKind.Paragraph or BlockKind.TableRow) || words.Length > MaxCharsOfName || Punctuation.CountWords(words) > MaxWordsOfName) return false;
        if (FootLine.IsOne(words) || Postscript.Opens(words) || Dateline.Of(words) is not null || NameIn(words, TextRange.Whole(words)).IsEmpty) return false;
        var first = Punctuation.FirstLetter(words);
        return first != '\0' && !char.IsLower(first) && (text.Blocks[i].Kind == BlockKind.ListItem || Punctuation.LastSign(words) is not ('.' or '!' or '?' or '。' or ':'));
    }

    // Without its number or dash before and its comma behind.
    private static TextRange NameIn(string words, TextRange range)
    {
        var (start, end) = (range.StartInclusive, range.EndExclusive);
        var lead = Number().Match(words[start..end]);
        start += lead.Length;
        while (start < end && !char.IsLetterOrDigit(words[start]) && words[start] is not ('“' or '«' or '"' or '„')) start++;
        while (end > start && (char.IsWhiteSpace(words[end - 1]) || words[end - 1] is ',' or ';' or '.' or '،' or '，' or '、')) end--;
        return new(start, end);
    }

    [GeneratedRegex(@"^\s*(?:\d{1,4}[.)]\s+|[-–—•*]\s*)", RegexOptions.None, PatternBound.Milliseconds)]
    private static partial Regex Number();

    private const string Words =
        @"signed(?: by)?|(?:first |list of |the )?signator(?:y|ies)(?: organi[sz]ations)?|(?:list of )?signatures|the undersigned|undersigned(?: organi[sz]ations)?|endorsed by|supported by|endorsements|endorsing organi[sz]ations"
        + @"|подписали(?:сь)?|подписанты|подписавшие(?:ся)?|подписи|под текстом подписались|підписали|підписанти|підписи|підписалися|падпісалі|падпісанты|подпісы"
        + @"|firmantes|firman|firmas|firmado por|suscriben|adhesiones|adhieren|assinam|assinaturas|signatári[oa]s|subscrevem|(?:premiers |premières )?signataires|signé par|signatures|organisations signataires"
        + @"|(?:erst)?unterzeichner(?:innen|\*innen|:innen)?|(?:erst)?unterzeichnende|unterzeichnet(?: von)?|es unterzeichnen|unterstützt von|(?:primi )?firmatari(?:e)?|firmato da|firmano|aderiscono|adesioni|sygnatariusze|sygnatariuszki|podpisali|podpisano|podpisy"
        + @"|imzacılar|imzalayanlar|imzacı kurumlar|imzalar|υπογράφουν|υπογραφές|υπογράφουν οι|потписници|потписују|потписали|potpisnici|potpisuju|potpisali|ondertekenaars|ondertekend door|undertecknare|undertecknat av"
        + @"|الموقعون|الموقّعون|الموقعات والموقعون|التوقيعات|الموقعون أدناه|签名(?:者|人|团体)?|签署(?:者|人|团体|组织)?|联署(?:者|人|团体)?|聯署|連署|署名|賛同(?:団体|者|人)?|呼びかけ人|서명(?:자|단체)?|연명|연서명";

    // Alone in its line, or with a few words and a colon behind it: "Signed by the following unions:". A sentence that goes on is none.
    private static string? OpeningOf(string words)
    {
        if (Opening().Match(words) is not { Success: true } word) return null;
        var rest = words.AsSpan(word.Length);
        if (!rest.IsEmpty && char.IsLetter(rest[0]) && !Punctuation.IsCjk(rest[0])) return null;
        var stop = rest.IndexOfAny(Stops);
        if (stop < 0) return HasNoLetter(rest) ? words : null;
        if (stop > MaxCharsToColon || rest[stop] is not (':' or '：')) return null;
        var end = word.Length + stop + 1;
        while (end < words.Length && char.IsWhiteSpace(words[end])) end++;
        return words[..end];
    }

    private static bool HasNoLetter(ReadOnlySpan<char> rest)
    {
        foreach (var c in rest)
            if (char.IsLetter(c)) return false;
        return true;
    }

    [GeneratedRegex(@"^[\W_]*(?:" + Words + ")", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternBound.Milliseconds)]
    private static partial Regex Opening();
}
