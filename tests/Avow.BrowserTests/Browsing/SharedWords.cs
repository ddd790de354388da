using Avow.Statements;

namespace Avow.BrowserTests;

/// <summary>
/// Whether two blocks share words: three in a row, or half of a line that has no more than five (a place and a day of which the day
/// was changed), or six letters in a script that does not part words.
/// </summary>
internal static class SharedWords
{
    private const int Run = 3;

    private const int LetterRun = 6;

    public static bool AreSameLanguage(string one, string other) => Languages.Primary(one) == Languages.Primary(other);

    public static bool Between(string one, string other)
    {
        var (left, right) = (WordsOf(one), WordsOf(other));
        var run = Math.Clamp(Math.Min(left.Length, right.Length) / 2, 1, Run);
        var runs = Runs(left, run).ToHashSet(StringComparer.Ordinal);
        return Runs(right, run).Any(runs.Contains);
    }

    private static string[] WordsOf(string text) =>
        new string([.. text.ToLowerInvariant().Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Runs(string[] words, int run)
    {
        for (var start = 0; start + run <= words.Length; start++) yield return string.Join(' ', words.Skip(start).Take(run));
        foreach (var word in words.Where(word => word.Any(letter => letter > '\u2E7F')))
        {
            for (var start = 0; start + LetterRun <= word.Length; start++) yield return word.Substring(start, LetterRun);
        }
    }
}
