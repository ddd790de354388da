using System.Globalization;
using Avow.Statements;

namespace Avow.Relating;

/// <summary>Finds the numbers in a passage: digits of any script, Chinese and Roman numerals, and number words of a known language.</summary>
internal sealed class QuantityReader(ConceptLexicon lexicon, bool isEnglish)
{
    // Numbers of a passage that are looked at.
    private const int MostQuantities = 400;

    private const int MaxWordChars = 64;

    private readonly WordFold fold = new();

    public List<Quantity> Read(string words, TextRange range)
    {
        List<Piece> pieces = Pieces(words, range);
        List<Quantity> found = [];
        for (var at = 0; at < pieces.Count && found.Count < MostQuantities; at++)
        {
            if (pieces[at].Number is { } number) AddNumber(found, words, range, pieces, at, number);
            else if (pieces[at].Value is { } value) found.Add(new(pieces[at].Range, [value], QuantityTraits.Silent));
            else if (pieces[at].Month is { } month && IsInDate(pieces, at)) found.Add(new(pieces[at].Range, [month], QuantityTraits.Silent | QuantityTraits.Month | QuantityTraits.Date));
        }

        AddSpelledOut(found, words, pieces);
        return found;
    }

    private static void AddNumber(List<Quantity> found, string words, TextRange range, List<Piece> pieces, int at, WrittenNumber number)
    {
        var next = at + 1 < pieces.Count ? pieces[at + 1] : null;
        var follows = next is not null && IsGap(words, number.Range.EndExclusive, next.Range.StartInclusive);
        var traits = QuantityTraits.None;
        if (follows && next!.Number is null) traits |= QuantityTraits.BeforeWord;
        if (number.IsClock || (follows && next!.Word is "h" or "uhr" or "am" or "pm" or "a.m" or "p.m" or "o'clock" or "oclock")) traits |= QuantityTraits.Clock;
        if (number.IsDate) traits |= QuantityTraits.Date | QuantityTraits.DigitDate;
        if (IsBesideMonth(pieces, at)) traits |= QuantityTraits.Date;
        if (IsName(words, number.Range) || IsMarked(words, range, number.Range) || (follows && next!.IsMeasure)) traits |= QuantityTraits.Silent;
        if (number.IsSeveral)
        {
            found.AddRange(number.Groups.Select(group => new Quantity(group.Range, [group.Value], traits)));
            return;
        }

        List<double> readings = [.. number.Readings];
        var whole = number.Range;
        if (follows && next!.Scale is { } scale)
        {
            readings.AddRange(number.Readings.Select(reading => reading * scale));
            whole = new(whole.StartInclusive, next.Range.EndExclusive);
        }

        if (HanBehind(words, range, number) is { } han)
        {
            readings = [han.Value, .. readings];
            whole = new(whole.StartInclusive, han.End);
        }

        found.Add(new(whole, readings, traits));
        if (number.Groups.Skip(1).Any()) found.AddRange(number.Groups.Select(group => new Quantity(group.Range, [group.Value], QuantityTraits.Silent)));
    }

    // Words that multiply and add up: "two hundred and fifty thousand".
    private static void AddSpelledOut(List<Quantity> found, string words, List<Piece> pieces)
    {
        for (var at = 0; at < pieces.Count; at++)
        {
            if (!IsSpelled(pieces[at])) continue;
            var (total, section, last) = (0d, 0d, at);
            for (var next = at; next < pieces.Count; next++)
            {
                if (!IsSpelled(pieces[next]))
                {
                    if (next + 1 < pieces.Count && IsSpelled(pieces[next + 1]) && pieces[next].Word is { Length: <= 3 } && IsGap(words, pieces[next - 1].Range.EndExclusive, pieces[next].Range.StartInclusive)) continue;
                    break;
                }

                if (next > at && !IsGap(words, pieces[next - 1].Range.EndExclusive, pieces[next].Range.StartInclusive)) break;
                last = next;
                if (pieces[next].Scale is not { } scale) section += pieces[next].Value!.Value;
                else if (scale < 1_000) section = Math.Max(1, section) * scale;
                else (total, section) = (total + (section == 0 ? 1 : section) * scale, 0);
            }

            if (last > at || pieces[at].Scale is not null) found.Add(new(new(pieces[at].Range.StartInclusive, pieces[last].Range.EndExclusive), [total + section], QuantityTraits.Silent));
            at = last;
        }
    }

    private static bool IsSpelled(Piece piece) => piece.Number is null && (piece.Value is not null || piece.Scale is not null);

    // "3万5千": the value, and where it ends.
    private static (double Value, int End)? HanBehind(string words, TextRange range, WrittenNumber number)
    {
        var at = number.Range.EndExclusive;
        if (at >= range.EndExclusive || HanNumerals.UnitOf(words[at]) == 0 || number.Readings.Count == 0) return null;
        var (total, section, digit) = (0d, 0d, number.Readings[^1]);
        while (at < range.EndExclusive)
        {
            if (HanNumerals.UnitOf(words[at]) is > 0 and var unit)
            {
                HanNumerals.Multiply(unit, ref total, ref section, ref digit);
                at++;
            }
            else if (char.IsDigit(words[at]) && digit < 0 && WrittenNumber.At(words, at, range.EndExclusive) is { Readings: [var more, ..] } written)
            {
                digit = more;
                at = written.Range.EndExclusive;
            }
            else break;
        }

        return (total + section + Math.Max(0, digit), at);
    }

    private List<Piece> Pieces(string words, TextRange range)
    {
        List<Piece> pieces = [];
        for (var at = range.StartInclusive; at < range.EndExclusive && pieces.Count < 4 * MostQuantities;)
        {
            if (IsStart(words, range, at) && AddressEnd(words, range, at) is > 0 and var end) at = end;
            else if (char.IsDigit(words[at]))
            {
                var number = WrittenNumber.At(words, at, range.EndExclusive);
                pieces.Add(new(number.Range) { Number = number });
                at = number.Range.EndExclusive;
            }
            else if (HanNumerals.Is(words[at])) at = AddHan(pieces, words, range, at);
            else if (char.IsLetter(words[at])) at = AddWord(pieces, words, range, at);
            else at++;
        }

        return pieces;
    }

    private static int AddHan(List<Piece> pieces, string words, TextRange range, int start)
    {
        var at = start;
        while (at < range.EndExclusive && HanNumerals.Is(words[at])) at++;
        var numeral = words.AsSpan(start, at - start);
        var isMonth = at < range.EndExclusive && words[at] == '月';
        pieces.Add(new(new(start, at)) { Value = HanNumerals.Value(numeral), Month = isMonth ? (int)HanNumerals.Value(numeral) : null });
        return at;
    }

    private int AddWord(List<Piece> pieces, string words, TextRange range, int start)
    {
        var at = start;
        while (at < range.EndExclusive && at - start < MaxWordChars && IsOfWord(words[at]) && !HanNumerals.Is(words[at])) at++;
        var folded = fold.Fold(words.AsSpan(start, at - start)).ToString();
        string[] meanings = [.. lexicon.Of(folded)];
        var roman = RomanNumerals.Value(words.AsSpan(start, at - start));
        var isMeasure = NumberWords.IsMeasure(folded, meanings, isEnglish);
        pieces.Add(new(new(start, at))
        {
            Word = folded,
            Value = roman > 0 ? roman : NumberWords.ValueOf(meanings),
            Scale = isMeasure ? null : NumberWords.ScaleOf(folded, meanings),
            Month = NumberWords.MonthOf(meanings),
            IsMeasure = isMeasure,
        });
        return at;
    }

    // A lone surrogate is no letter.
    private static bool IsOfWord(char c) => char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // Only white space, a hyphen or a stop lies between.
    private static bool IsGap(string words, int start, int end) => end - start <= 3 && words.AsSpan(start, end - start).TrimStart("-.‐‑\u00A0\u202F\t ").IsEmpty;

    // "14 March 2024", "14 de marzo de 2024", "März 2024".
    private static bool IsBesideMonth(List<Piece> pieces, int at)
    {
        for (var beside = Math.Max(0, at - 2); beside <= Math.Min(pieces.Count - 1, at + 2); beside++)
            if (pieces[beside].Month is not null) return true;
        return false;
    }

    // A month's name may be another word too ("may", "mart"); beside a number it is a month's.
    private static bool IsInDate(List<Piece> pieces, int at) =>
        (at > 0 && pieces[at - 1].Number is not null) || (at + 1 < pieces.Count && pieces[at + 1].Number is not null) || (at > 1 && pieces[at - 2].Number is not null && pieces[at - 1].Word is { Length: <= 3 });

    // "G20", "A4", "3D", "COVID-19": letters that have case, and belong to it.
    private static bool IsName(string words, TextRange number)
    {
        var (before, behind) = (number.StartInclusive - 1, number.EndExclusive);
        if (before >= 0 && IsCased(words[before])) return true;
        if (before > 0 && words[before] is '-' or '‑' && IsCased(words[before - 1])) return true;
        return behind < words.Length && char.IsUpper(words[behind]);
    }

    // "[3]", "(2)", "4." at the head of the passage, "2½".
    private static bool IsMarked(string words, TextRange range, TextRange number)
    {
        var before = number.StartInclusive > 0 ? words[number.StartInclusive - 1] : ' ';
        var behind = number.EndExclusive < words.Length ? words[number.EndExclusive] : ' ';
        if ((before is '[' && behind is ']') || (before is '(' or '（' && behind is ')' or '）' && number.Length <= 2)) return true;
        if (char.GetUnicodeCategory(behind) == UnicodeCategory.OtherNumber) return true;
        return number.Length <= 3 && behind is '.' or ')' or '．' or '、' && words.AsSpan(range.StartInclusive, number.StartInclusive - range.StartInclusive).TrimStart("([ \t").IsEmpty;
    }

    private static bool IsCased(char c) => char.IsUpper(c) || char.IsLower(c);

    private static bool IsStart(string words, TextRange range, int at) => at == range.StartInclusive || char.IsWhiteSpace(words[at - 1]) || words[at - 1] is '(' or '<' or '"';

    // The end of a web address, a mail address or a tag; -1 when none stands there.
    private static int AddressEnd(string words, TextRange range, int start)
    {
        var rest = words.AsSpan(start, range.EndExclusive - start);
        var length = rest.IndexOfAny(" \t\n\r\u00A0");
        var token = length < 0 ? rest : rest[..length];
        return token.Length > 1 && (token[0] is '#' or '@' || token.Contains('@') || token.Contains("://", StringComparison.Ordinal) || token.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) ? start + token.Length : -1;
    }

    /// <summary>A word or a number of the passage, and what it may mean.</summary>
    private sealed record Piece(TextRange Range)
    {
        public WrittenNumber? Number { get; init; }

        public string? Word { get; init; }

        public double? Value { get; init; }

        public double? Scale { get; init; }

        public int? Month { get; init; }

        public bool IsMeasure { get; init; }
    }
}
