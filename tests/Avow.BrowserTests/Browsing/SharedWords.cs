using Avow.Statements;

namespace Avow.BrowserTests;

/// <summary>Whether two blocks share words: three in a row, or six letters in a script that does not part words.</summary>
internal static class SharedWords
{
    private const int Run = 3;

    private const int LetterRun = 6;

    public static bool AreSameLanguage(string one, string other) => Languages.Primary(one) == Languages.Primary(other);

    public static bool Between(string one, string other)
    {
        var runs = Runs(one).ToHashSet(StringComparer.Ordinal);
        return Runs(other).Any(runs.Contains);
    }

    private static IEnumerable<string> Runs(string words)
    {
        var folded = new string([.. words.ToLowerInvariant().Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')]);
        var parts = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var start = 0; start + Run <= parts.Length; start++) yield return string.Join(' ', parts.Skip(start).Take(Run));
        foreach (var part in parts.Where(part => part.Any(letter => letter > '\u2E7F')))
        {
            for (var start = 0; start + LetterRun <= part.Length; start++) yield return part.Substring(start, LetterRun);
        }
    }
}
