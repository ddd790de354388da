namespace Avow.Reading;

/// <summary>Whether a declared encoding can be true of the bytes.</summary>
internal static class DecodingDoubt
{
    // One broken character among fifty foreign ones is a slip of the site; more is another encoding. By hand, on cut-off pages.
    private const int ForeignPerBroken = 50;

    /// <summary>Likeness to writing that a rightly declared text reaches: the poorest samples of 200 characters stood at 0.7.</summary>
    private const double ReadsAsWriting = 0.6;

    /// <summary>What another encoding's likeness must be, in times of the declared one's, to overrule it.</summary>
    private const double MuchBetter = 1.5;

    /// <summary>Foreign bytes that an overruling by likeness needs: a word or two prove nothing.</summary>
    private const int EnoughForeign = 16;

    /// <summary>Foreign bytes from which valid UTF-8 is no accident in an encoding of two bytes a character.</summary>
    private const int NoAccident = 9;

    public static bool IsCredible(ReadOnlySpan<char> text, CharsetLabel label)
    {
        var broken = text.Count('\uFFFD');

        // A source cut off in the middle of a character breaks one, whatever stands before it.
        return broken == 0 || (broken == 1 && text[^1] == '\uFFFD' && !label.IsSingleByte) || broken * ForeignPerBroken <= CountForeign(text);
    }

    /// <summary>Whether the bytes are plainly in another encoding than this one: valid UTF-8, or writing in another and none in this.</summary>
    public static bool IsPlainlyAnother(ReadOnlySpan<byte> bytes, CharsetLabel label)
    {
        if (label.IsWide || label == CharsetLabel.Utf8) return false;
        if (System.Text.Ascii.IsValid(bytes)) return false;
        var foreign = bytes.Length - CountAscii(bytes);
        if (System.Text.Unicode.Utf8.IsValid(bytes)) return label.IsSingleByte || foreign >= NoAccident;
        if (foreign < EnoughForeign) return false;
        var declared = EncodingGuess.ScoreOf(label, bytes);
        return declared < ReadsAsWriting && EncodingGuess.Of(bytes).Score > Math.Max(ReadsAsWriting, MuchBetter * declared);
    }

    private static int CountForeign(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var unit in text) count += unit < 0x80 ? 0 : 1;
        return count;
    }

    private static int CountAscii(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        foreach (var one in bytes) count += one < 0x80 ? 1 : 0;
        return count;
    }
}
