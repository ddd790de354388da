using System.Reflection;
using System.Text.RegularExpressions;
using Avow.Reading;

namespace Avow.Tests.Reading;

/// <summary>Every pattern of the room, over texts made to mislead patterns.</summary>
public sealed class PatternBoundTests
{
    /// <summary>As long as the longest text that a pattern of alternatives is given (characters).</summary>
    private const int Longest = 3_000;

    private static readonly string[] Misleading =
    [
        "a", " ", "-", ".", ".-", "1", "1.", "(", "[", "*", "\"", "'", ",", ", ", ", AB.", ", A.B.C", "are pleased to ", "we are pleased to ", "we here now ", "a ", "a. ", "a-", "a@", "a@a.", "+1 ", "\\", "re: ", "нам а ", "перепечатка а ",
        "reprint a ", "S. ", "P.", "Т", "全", "по словам", " by ", "on a ", "\u0301", "\u200C", "Â", "РЎ", "\uFFFD", "statement ", "senior ", "the ", "in a", "published on ", "text by ",
    ];

    public static IEnumerable<Regex> Patterns =>
        from type in typeof(Readers).Assembly.GetTypes()
        from method in type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        where method.GetCustomAttribute<GeneratedRegexAttribute>() is not null
        select (Regex)method.Invoke(null, null)!;

    [Fact]
    public void Every_pattern_has_a_bound() =>
        Assert.All(Patterns, pattern => Assert.True(pattern.MatchTimeout != Regex.InfiniteMatchTimeout || pattern.Options.HasFlag(RegexOptions.NonBacktracking), pattern.ToString()));

    // Case is the same for every machine that builds or runs this.
    [Fact]
    public void No_pattern_depends_on_where_it_is_built() =>
        Assert.All(Patterns, pattern => Assert.True(!pattern.Options.HasFlag(RegexOptions.IgnoreCase) || pattern.Options.HasFlag(RegexOptions.CultureInvariant), pattern.ToString()));

    [Fact]
    public void No_pattern_is_misled_into_its_bound()
    {
        string[] texts = [.. Misleading.Select(part => string.Concat(Enumerable.Repeat(part, Longest / part.Length)))];
        foreach (var pattern in Patterns)
            foreach (var text in texts)
                for (var (match, found) = (pattern.Match(text), 0); match.Success && found < 100; found++) match = match.NextMatch(); // throws at the bound
    }
}
