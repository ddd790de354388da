using System.Buffers;

namespace Avow.Reading;

/// <summary>A short line that is a date, perhaps with its weekday, a place or a name: "Berlin, Thursday 3 March 1921", "ICC 20 March 2022".</summary>
/// <param name="Date">The day.</param>
/// <param name="Name">What stands beside the date; null when nothing does.</param>
internal sealed record Dateline(DateOnly Date, string? Name)
{
    private const int MaxChars = 90;

    /// <summary>More words beside the date make a sentence of it (words).</summary>
    private const int MaxOtherWords = 6;

    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹一二三四五六七八九〇");
    private static readonly SearchValues<char> SentenceSigns = SearchValues.Create(".!?:;\"“«");

    public static Dateline? Of(string words)
    {
        if (words.Length > MaxChars || !words.AsSpan().ContainsAny(Figures)) return null;
        if (WrittenDates.Find(words) is not [var date]) return null;
        var name = Weekdays.Without(words[..date.Range.StartInclusive], words[date.Range.EndExclusive..]).Trim(' ', ',', '.', '-', '–', '—', '(', ')', '|', '/', ':', '،', '，', '（', '）', '。');
        if (Punctuation.CountWords(name) > MaxOtherWords || name.AsSpan().ContainsAny(SentenceSigns)) return null;
        return new(date.Date, name.Length > 1 && name.Any(char.IsLetter) ? name : null);
    }
}
