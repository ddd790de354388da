namespace Avow.Reading;

/// <summary>
/// The bound of every pattern that the compiler turns into code. Such code costs nothing to build, where an automaton of some hundred words took up to
/// 40 MiB and 100 ms before its first match; but it tries one alternative after the other. So each pattern is written to be linear in its text but for a
/// small factor (no repetition within a repetition that could divide the same characters in two ways), and the texts are lines and clauses.
/// </summary>
internal static class PatternBound
{
    /// <summary>After so long a match is given up with an exception (milliseconds): thousands of times what the longest text needs, so only a mistake in a pattern gets here.</summary>
    public const int Milliseconds = 10_000;
}
