namespace Avow.Reading;

/// <summary>
/// Guesses an undeclared encoding: every candidate decodes the foreign words of the source, and the one whose result looks most like
/// writing in some language wins. Without a foreign byte all candidates say the same, and windows-1252 is taken.
/// </summary>
/// <param name="Label">The encoding.</param>
/// <param name="Score">How much its decoding looks like writing (<see cref="DecodingScore"/>).</param>
internal readonly record struct EncodingGuess(CharsetLabel Label, double Score)
{
    /// <summary>By how much a later candidate must be better: of two that decode a text alike the commoner is named.</summary>
    private const double ClearlyBetter = 0.004;

    /// <summary>The commonest of the web first, the superset of each family before its ISO sister.</summary>
    private static readonly CharsetLabel[] Candidates =
    [
        .. new[]
        {
            "windows-1252", "windows-1251", "windows-1250", "gb18030", "shift_jis", "euc-jp", "euc-kr", "big5", "windows-1254", "windows-1256", "windows-1253", "windows-1255", "windows-1257",
            "koi8-r", "koi8-u", "iso-8859-2", "iso-8859-15", "iso-8859-5", "iso-8859-7", "iso-8859-4", "iso-8859-13", "ibm866", "x-mac-cyrillic", "macintosh", "windows-874", "windows-1258", "iso-8859-6",
        }.Select(n => CharsetLabel.Find(n)!),
    ];

    public static EncodingGuess Of(ReadOnlySpan<byte> bytes)
    {
        var sample = ForeignBytes.SampleOf(bytes);
        var best = new EncodingGuess(Candidates[0], Weigh(Candidates[0], sample));
        foreach (var candidate in Candidates[1..])
        {
            var score = Weigh(candidate, sample);
            if (score > best.Score + ClearlyBetter) best = new(candidate, score);
        }

        return best;
    }

    /// <summary>The score of one encoding on the same words.</summary>
    public static double ScoreOf(CharsetLabel label, ReadOnlySpan<byte> bytes) => Weigh(label, ForeignBytes.SampleOf(bytes));

    private static double Weigh(CharsetLabel label, byte[] sample) => DecodingScore.Of(label.Lenient.GetString(sample));
}
