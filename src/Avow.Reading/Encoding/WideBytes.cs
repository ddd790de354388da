namespace Avow.Reading;

/// <summary>UTF-16 without a mark: text with markup or spaces has a zero in every second place, and hardly one in the others.</summary>
internal static class WideBytes
{
    private const int SampleBytes = 4096;

    public static CharsetLabel? Guess(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..(Math.Min(bytes.Length, SampleBytes) & ~1)];
        int even = 0, odd = 0;
        for (var i = 0; i < sample.Length; i += 2)
        {
            if (sample[i] == 0) even++;
            if (sample[i + 1] == 0) odd++;
        }

        var pairs = sample.Length / 2;
        if (odd * 10 > pairs && even * 20 < odd) return CharsetLabel.Utf16LittleEndian;
        return even * 10 > pairs && odd * 20 < even ? CharsetLabel.Utf16BigEndian : null;
    }
}
