namespace Avow.Reading;

/// <summary>The mark at the very start that names the encoding (WHATWG Encoding, section 6, "BOM sniff").</summary>
internal static class ByteOrderMark
{
    public static (CharsetLabel? Label, int LengthInBytes) Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (CharsetLabel.Utf8, 3),
        [0xFE, 0xFF, ..] => (CharsetLabel.Utf16BigEndian, 2),
        [0xFF, 0xFE, ..] => (CharsetLabel.Utf16LittleEndian, 2),
        _ => (null, 0),
    };
}
