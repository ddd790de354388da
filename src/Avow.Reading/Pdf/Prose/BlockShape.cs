using System.Text.RegularExpressions;

namespace Avow.Reading;

/// <summary>What a block is, from how it is set.</summary>
internal static partial class BlockShape
{
    /// <summary>Longer than this nothing is a heading (characters): in large type, in bold type.</summary>
    private const int LongestLarge = 260;
    private const int LongestBold = 160;

    /// <summary>A quotation is set in by this on its side or sides (in type sizes).</summary>
    private const double SetIn = 1.2;

    public static bool IsHeading(List<ProseLine> lines, string words, TypeSizes sizes)
    {
        if (words.Length > LongestLarge || words.Count(char.IsLetter) < 2 || words.StartsWith('•')) return false;
        if (lines.TrueForAll(l => sizes.IsLarger(l.Line.Size))) return words.Length <= LongestBold || !Punctuation.IsClosed(words);
        return !sizes.BodyIsBold && lines.TrueForAll(l => l.Line.IsBold && !sizes.IsSmaller(l.Line.Size)) && words.Length <= LongestBold && lines.Count <= 3
            && words[^1] is not ('.' or ',' or ';' or '。');
    }

    public static bool IsCaption(List<ProseLine> lines, string words, TypeSizes sizes)
    {
        if (lines.Count > 8 || lines.Exists(l => sizes.IsLarger(l.Line.Size))) return false;
        var match = Caption().Match(words);
        return match.Success && (sizes.IsSmaller(lines[0].Line.Size) || (match.Length < words.Length && words[match.Length] is '.' or ':' or '：' or '–' or '—' or '|'));
    }

    public static bool IsQuotation(List<ProseLine> lines, Region region, TypeSizes sizes)
    {
        if (lines.Count < 2) return false;
        var size = lines[0].Line.Size;
        var full = region.Lines.Count(l => region.Indent(l) < 0.5 * size && region.Shortfall(l) < 3 * size);
        if (full < 3 || !lines.TrueForAll(l => l.Indent > SetIn * size)) return false;
        return lines.TrueForAll(l => l.Shortfall > SetIn * size) || sizes.IsSmaller(size) || lines.TrueForAll(l => l.Indent > 2 * SetIn * size);
    }

    [GeneratedRegex(@"^(?:figure|fig\.?|table|tab\.?|chart|photo|abbildung|abb\.?|tabelle|figura|tabla|quadro|gráfico|tableau|illustration|rysunek|рис\.?|рисунок|таблица|табл\.?|мал\.?|şekil|tablo|图|圖|表|図|شكل|جدول)\s*[0-9٠-٩IVX]{1,4}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Caption();
}
