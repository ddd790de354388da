namespace Avow.Reading;

/// <summary>
/// UTF-16 without a mark. Text with markup or spaces has a zero in every second place; text without, in one alphabet, the same
/// byte. Ideographs show nothing of the kind: there the decoding that reads as writing decides.
/// </summary>
internal static class WideBytes
{
    private const int SampleBytes = 4_096;

    /// <summary>Share of the second places that one value, or it and zero, must hold: letters of one alphabet, spaces and signs.</summary>
    private const double Uniform = 0.85;

    /// <summary>From this likeness to writing on a decoding is believed (<see cref="DecodingScore"/>).</summary>
    private const double Likely = 0.3;

    public static CharsetLabel? Guess(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || (bytes.Length & 1) != 0) return null;
        var sample = bytes[..(Math.Min(bytes.Length, SampleBytes) & ~1)];
        Span<int> even = stackalloc int[256], odd = stackalloc int[256];
        for (var i = 0; i < sample.Length; i += 2)
        {
            even[sample[i]]++;
            odd[sample[i + 1]]++;
        }

        var pairs = sample.Length / 2;
        if (odd[0] * 10 > pairs && even[0] * 20 < odd[0]) return CharsetLabel.Utf16LittleEndian;
        if (even[0] * 10 > pairs && odd[0] * 20 < even[0]) return CharsetLabel.Utf16BigEndian;
        var (oddShare, evenShare) = (Share(odd, pairs), Share(even, pairs));
        if (oddShare < Uniform && evenShare < Uniform) return null;
        var label = oddShare > evenShare ? CharsetLabel.Utf16LittleEndian : CharsetLabel.Utf16BigEndian;
        return DecodingScore.Of(label.Lenient.GetString(sample)) > Likely ? label : null;
    }

    /// <summary>The two byte orders, for bytes that are neither UTF-8 nor anything else that reads as writing.</summary>
    public static (CharsetLabel? Label, double Score) ByLikeness(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 8 || (bytes.Length & 1) != 0) return (null, 0);
        var sample = bytes[..(Math.Min(bytes.Length, SampleBytes) & ~1)];
        var little = DecodingScore.Of(CharsetLabel.Utf16LittleEndian.Lenient.GetString(sample));
        var big = DecodingScore.Of(CharsetLabel.Utf16BigEndian.Lenient.GetString(sample));
        return little >= big ? (CharsetLabel.Utf16LittleEndian, little) : (CharsetLabel.Utf16BigEndian, big);
    }

    /// <summary>UTF-16 in the byte order that reads as writing; null when neither does.</summary>
    public static CharsetLabel? IfLikely(ReadOnlySpan<byte> bytes) => ByLikeness(bytes) is ({ } label, > Likely) ? label : null;

    private static double Share(ReadOnlySpan<int> counts, int pairs)
    {
        var most = 0;
        foreach (var count in counts[1..]) most = Math.Max(most, count);
        return (double)(most + counts[0]) / pairs;
    }
}
