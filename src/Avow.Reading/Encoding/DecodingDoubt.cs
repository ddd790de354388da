namespace Avow.Reading;

/// <summary>Whether a decoding can be true, judged by what came out of it.</summary>
internal static class DecodingDoubt
{
    // One broken character among fifty foreign ones is a slip of the site; more is another encoding. By hand, on cut-off pages.
    private const int ForeignPerBroken = 50;

    public static bool IsCredible(ReadOnlySpan<char> text, CharsetLabel label)
    {
        int broken = 0, foreign = 0;
        foreach (var c in text)
        {
            if (c < 0x80) continue;
            foreign++;
            if (c == '\uFFFD') broken++;
        }

        // A source cut off in the middle of a character breaks one, whatever stands before it.
        return broken == 0 || (broken == 1 && text[^1] == '\uFFFD' && !label.IsSingleByte) || broken * ForeignPerBroken <= foreign;
    }
}
