using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Avow.Reading;

/// <summary>One level of a list: how its number looks (ECMA-376-1, sections 17.9.11, 17.9.17, 17.9.25).</summary>
internal sealed record DocxListLevel(string Template, string Format, int Start)
{
    private const int LongestNumber = 60;

    public static DocxListLevel Of(XElement level) =>
        new(level.First("lvlText").Said("val") ?? "", level.First("numFmt").Said("val") ?? "decimal", DocxStyles.Number(level.First("start").Said("val")) ?? 1);

    /// <summary>The number in words; null when its template holds no letter of its own.</summary>
    public string? Words(ReadOnlySpan<int> counted, DocxListLevel[] levels)
    {
        if (Format is "bullet" or "none" || !Template.Any(c => char.IsLetter(c) || c == '§')) return null;
        var words = new StringBuilder();
        for (var i = 0; i < Template.Length && words.Length < LongestNumber; i++)
        {
            if (Template[i] == '%' && i + 1 < Template.Length && Template[i + 1] is >= '1' and <= '9' and var digit)
            {
                var (level, at) = (levels[digit - '1'] ?? this, digit - '1');
                words.Append(Shown(level.Start + Math.Max(0, counted[at] - 1), level.Format));
                i++;
            }
            else words.Append(Template[i]);
        }

        return CleanWords.Of(words.ToString());
    }

    /// <summary>A number as the commoner formats of section 17.18.59 show it; the rest as digits.</summary>
    public static string Shown(int number, string format) => format switch
    {
        "upperRoman" => Roman(number),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "upperLetter" => Letter(number, 'A'),
        "lowerLetter" => Letter(number, 'a'),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Letter(int number, char first) =>
        number is < 1 or > 26 * LongestNumber ? number.ToString(CultureInfo.InvariantCulture) : new((char)(first + ((number - 1) % 26)), 1 + ((number - 1) / 26));

    private static string Roman(int number)
    {
        if (number is < 1 or > 3_999) return number.ToString(CultureInfo.InvariantCulture);
        var roman = new StringBuilder();
        foreach (var (value, sign) in RomanSigns)
            for (; number >= value; number -= value) roman.Append(sign);
        return roman.ToString();
    }

    private static readonly (int Value, string Sign)[] RomanSigns =
        [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
}
