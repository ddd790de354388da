using System.Buffers;
using System.Text.RegularExpressions;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>A dateline that opens a paragraph: "LOWER TOWN, Thursday, 3 May 1996 — Words", "（北京，2022年2月24日）".</summary>
/// <param name="Date">The day.</param>
/// <param name="Place">The place; null when there is only a day.</param>
/// <param name="Range">Place and day, in the paragraph's words, without the dash behind them.</param>
internal sealed partial record DatelineOpening(DateOnly Date, string? Place, TextRange Range)
{
    /// <summary>A dateline is no longer than this (characters), and its place than this (words).</summary>
    private const int MaxChars = 90;
    private const int MaxWordsOfPlace = 5;

    private static readonly SearchValues<char> SentenceSigns = SearchValues.Create(".!?;:\"“");

    public static DatelineOpening? Of(string words)
    {
        if (words.Length < 24) return null;
        var head = words[..Math.Min(MaxChars, words.Length)];
        if (WrittenDates.Find(head) is not [var (date, range), ..]) return null;
        if (Dash().Match(head[range.EndExclusive..]) is not { Success: true } dash) return null;
        var place = Weekdays.Without(head[..range.StartInclusive], "").Trim(' ', ',', '(', '،', '（', '，', '.', '/');
        if (place.Length > 0 && (Punctuation.CountWords(place) > MaxWordsOfPlace || char.IsLower(place[0]) || place.AsSpan().ContainsAny(SentenceSigns))) return null;
        return new(date, place.Length > 1 && place.Any(char.IsLetter) ? place : null, new(0, range.EndExclusive + dash.Groups["more"].Length));
    }

    // Behind the day: perhaps "года", a weekday or an agency, then a dash, or a closing bracket.
    [GeneratedRegex(@"^(?<more>(?:\s?(?:г\.|года|р\.|року|r\.|roku))?(?:,?\s?\([^()]{1,20}\))?[)）]?)(?:,?\s?\p{L}{3,12},?)?\s*[—–―-]{1,2}\s", RegexOptions.None, PatternBound.Milliseconds)]
    private static partial Regex Dash();
}
