using System.Text.RegularExpressions;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>"P.S.", "З.І.", "Υ.Γ.", "ملاحظة:", "附言": what was added when the text was signed.</summary>
internal static partial class Postscript
{
    private const int MaxBlocks = 6;
    private const int MaxCharsOfLine = 120;

    public static bool Opens(string words) => Sign().IsMatch(words);

    public static ClosingSegment? At(Assembled text, int i, int endExclusive)
    {
        if (text.Blocks[i].Kind is BlockKind.Footnote or BlockKind.Caption || Sign().Match(text.WordsOf(i)) is not { Success: true } sign) return null;
        var end = i + 1;
        while (end < endExclusive && end - i < MaxBlocks && !Ends(text, end, endExclusive)) end++;
        return new(PartKind.Postscript, i, end, $"“{sign.Value.Trim()}”", []);
    }

    private static bool Ends(Assembled text, int i, int endExclusive) =>
        text.Drafts[i].RuleBefore || text.Blocks[i].Kind is BlockKind.Footnote or BlockKind.Heading || FootLine.IsOne(text.WordsOf(i)) || Sign().IsMatch(text.WordsOf(i))
        || (text.WordsOf(i).Length <= MaxCharsOfLine && (SignatureLine.IsOne(text.WordsOf(i)) || Dateline.Of(text.WordsOf(i)) is not null))
        || ContactBlock.At(text, i, endExclusive) is not null || SignatoryList.At(text, i, endExclusive) is not null;

    [GeneratedRegex(@"^[\W_]*(?:P\.\s?(?:P\.\s?)?S\.?(?:\W|$)|PP?S\s*[:.–—-]|PS\s+\p{Lu}|Post\s?[Ss]criptum|Postscript\W|П\.\s?С\.?(?:\W|$)|ПС\s*[:.–—-]|Постскриптум|З\.\s?[ІЫ]\.|ЗІ\s*[:.–—-]|Зі\s*:|P\.\s?D\.(?:\W|$)|PD\s*:|Pos[t]?data\W|Υ\.\s?Γ\.|ΥΓ\s*[:.–—-]|Υστερόγραφο|ملاحظة\s*[:：]|ملحوظة\s*[:：]|حاشية\s*[:：]|附言|又及|附记\s*[:：]|附記\s*[:：]|追伸|추신|پی‌?نوشت\s*[:：])", RegexOptions.None, PatternBound.Milliseconds)]
    private static partial Regex Sign();
}
