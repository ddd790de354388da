namespace Avow.Reading;

/// <summary>ISO-2022-JP (RFC 1468): seven-bit text that shifts to Japanese by escape sequences, which nothing else holds.</summary>
internal static class EscapeSequences
{
    public static CharsetLabel? Guess(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF) >= 0) return null;
        var shifts = bytes.IndexOf("\u001B$B"u8) >= 0 || bytes.IndexOf("\u001B$@"u8) >= 0;
        return shifts && (bytes.IndexOf("\u001B(B"u8) >= 0 || bytes.IndexOf("\u001B(J"u8) >= 0) ? CharsetLabel.Find("iso-2022-jp") : null;
    }
}
