namespace Avow.Reading;

/// <summary>The part of a source that shows its encoding: the words with bytes beyond ASCII, each with the word before and after it.</summary>
internal static class ForeignBytes
{
    /// <summary>Foreign bytes that settle an encoding: two or three paragraphs.</summary>
    private const int Enough = 3_000;

    /// <summary>Most bytes kept, words without spaces included.</summary>
    private const int MostKept = 12_000;

    public static byte[] SampleOf(ReadOnlySpan<byte> bytes)
    {
        var kept = new List<byte>(Math.Min(bytes.Length, MostKept));
        var foreign = 0;
        var (before, beforeIsKept) = (new Range(0, 0), true);
        for (var at = 0; at < bytes.Length && foreign < Enough && kept.Count < MostKept;)
        {
            if (IsSpace(bytes[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < bytes.Length && !IsSpace(bytes[at]) && at - start < MostKept) at++;
            var word = bytes[start..at];
            var own = word.Length - CountAscii(word);
            foreign += own;
            if (own > 0 && !beforeIsKept) Keep(kept, bytes[before]);
            if (own > 0 || foreign > 0 && beforeIsKept && kept.Count > 0 && LastIsForeign(bytes[before])) Keep(kept, word);
            (before, beforeIsKept) = (start..at, own > 0 || (kept.Count > 0 && LastIsForeign(bytes[before])));
        }

        return [.. kept];
    }

    private static void Keep(List<byte> kept, ReadOnlySpan<byte> word)
    {
        kept.AddRange(word);
        kept.Add((byte)' ');
    }

    private static bool LastIsForeign(ReadOnlySpan<byte> word) => CountAscii(word) < word.Length;

    private static int CountAscii(ReadOnlySpan<byte> word)
    {
        var count = 0;
        foreach (var one in word)
        {
            if (one < 0x80) count++;
        }

        return count;
    }

    private static bool IsSpace(byte one) => one is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t';
}
