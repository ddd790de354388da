namespace Avow.Relating;

/// <summary>Roman numerals in capitals, as centuries, chapters and kings have them.</summary>
internal static class RomanNumerals
{
    private const int MaxLetters = 15;

    private static readonly System.Buffers.SearchValues<char> Letters = System.Buffers.SearchValues.Create("IVXLCDM");

    /// <summary>0 when it is none.</summary>
    public static int Value(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > MaxLetters || word.ContainsAnyExcept(Letters)) return 0;
        var sum = 0;
        for (var at = 0; at < word.Length; at++)
        {
            var value = Of(word[at]);
            sum += at + 1 < word.Length && Of(word[at + 1]) > value ? -value : value;
        }

        return sum;
    }

    private static int Of(char letter) => letter switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, 'C' => 100, 'D' => 500, _ => 1_000 };
}
