namespace Avow.Reading;

/// <summary>Which script a letter belongs to, by the blocks of the Unicode Standard (Blocks.txt); unassigned neighbours do no harm.</summary>
internal static class Scripts
{
    private static readonly (char Start, char End, Script Script)[] Ranges =
    [
        ('A', 'Z', Script.Latin), ('a', 'z', Script.Latin), ('\u00AA', '\u00AA', Script.Latin), ('\u00BA', '\u00BA', Script.Latin),
        ('\u00C0', '\u02BF', Script.Latin), ('\u1D00', '\u1DBF', Script.Latin), ('\u1E00', '\u1EFF', Script.Latin),
        ('\u2C60', '\u2C7F', Script.Latin), ('\uA722', '\uA7FF', Script.Latin), ('\uAB30', '\uAB6F', Script.Latin), ('\uFB00', '\uFB06', Script.Latin),
        ('\u0370', '\u03FF', Script.Greek), ('\u1F00', '\u1FFF', Script.Greek),
        ('\u0400', '\u052F', Script.Cyrillic), ('\u1C80', '\u1C8F', Script.Cyrillic), ('\u2DE0', '\u2DFF', Script.Cyrillic), ('\uA640', '\uA69F', Script.Cyrillic),
        ('\u0531', '\u058F', Script.Armenian), ('\uFB13', '\uFB17', Script.Armenian),
        ('\u0590', '\u05FF', Script.Hebrew), ('\uFB1D', '\uFB4F', Script.Hebrew),
        ('\u0610', '\u061A', Script.Arabic), ('\u0620', '\u065F', Script.Arabic), ('\u066E', '\u06D3', Script.Arabic), ('\u06D5', '\u06EF', Script.Arabic),
        ('\u06FA', '\u06FF', Script.Arabic), ('\u0750', '\u077F', Script.Arabic), ('\u0870', '\u08FF', Script.Arabic), ('\uFB50', '\uFDFF', Script.Arabic), ('\uFE70', '\uFEFC', Script.Arabic),
        ('\u0700', '\u074F', Script.Syriac), ('\u0780', '\u07BF', Script.Thaana), ('\u07C0', '\u07FF', Script.Nko),
        ('\u0900', '\u0963', Script.Devanagari), ('\u0970', '\u097F', Script.Devanagari), ('\uA8E0', '\uA8FF', Script.Devanagari),
        ('\u0980', '\u09E3', Script.Bengali), ('\u09F0', '\u09F1', Script.Bengali), ('\u0A01', '\u0A7F', Script.Gurmukhi), ('\u0A81', '\u0AFF', Script.Gujarati),
        ('\u0B01', '\u0B7F', Script.Oriya), ('\u0B82', '\u0BE5', Script.Tamil), ('\u0C00', '\u0C7F', Script.Telugu), ('\u0C80', '\u0CFF', Script.Kannada),
        ('\u0D00', '\u0D7F', Script.Malayalam), ('\u0D81', '\u0DF3', Script.Sinhala), ('\u0E01', '\u0E4E', Script.Thai), ('\u0E81', '\u0EDF', Script.Lao),
        ('\u0F00', '\u0FFF', Script.Tibetan), ('\u1000', '\u109F', Script.Myanmar), ('\uA9E0', '\uA9FF', Script.Myanmar), ('\uAA60', '\uAA7F', Script.Myanmar),
        ('\u10A0', '\u10FF', Script.Georgian), ('\u1C90', '\u1CBF', Script.Georgian), ('\u2D00', '\u2D2F', Script.Georgian),
        ('\u1100', '\u11FF', Script.Hangul), ('\u3131', '\u318E', Script.Hangul), ('\uA960', '\uA97F', Script.Hangul), ('\uAC00', '\uD7FF', Script.Hangul),
        ('\u1200', '\u1360', Script.Ethiopic), ('\u1380', '\u139F', Script.Ethiopic), ('\u2D80', '\u2DDF', Script.Ethiopic),
        ('\u13A0', '\u13FF', Script.Cherokee), ('\uAB70', '\uABBF', Script.Cherokee), ('\u1400', '\u167F', Script.Syllabics), ('\u18B0', '\u18FF', Script.Syllabics),
        ('\u1780', '\u17D3', Script.Khmer), ('\u17D7', '\u17DD', Script.Khmer), ('\u1820', '\u18AF', Script.Mongolian), ('\u1B00', '\u1B7F', Script.Balinese),
        ('\u1C50', '\u1C7F', Script.OlChiki), ('\u2D30', '\u2D7F', Script.Tifinagh), ('\uA980', '\uA9DF', Script.Javanese), ('\uA000', '\uA4CF', Script.Yi),
        ('\uA500', '\uA63F', Script.Vai), ('\uABC0', '\uABEF', Script.MeeteiMayek),
        ('\u3005', '\u3007', Script.Han), ('\u3400', '\u4DBF', Script.Han), ('\u4E00', '\u9FFF', Script.Han), ('\uF900', '\uFAFF', Script.Han),
        ('\u3041', '\u3096', Script.Kana), ('\u309D', '\u309F', Script.Kana), ('\u30A1', '\u30FA', Script.Kana), ('\u30FC', '\u30FF', Script.Kana), ('\u31F0', '\u31FF', Script.Kana), ('\uFF66', '\uFF9D', Script.Kana),
    ];

    private static readonly byte[] ByUnit = Table();

    /// <summary>How many scripts there are, none included.</summary>
    public const int Count = (int)Script.MeeteiMayek + 1;

    /// <summary>The script of one UTF-16 unit; <see cref="Script.None"/> for what is no letter of a script we know, and for surrogates.</summary>
    public static Script Of(char unit) => (Script)ByUnit[unit];

    // 64 KiB once: this is asked for every character of every document.
    private static byte[] Table()
    {
        var table = new byte[char.MaxValue + 1];
        foreach (var (start, end, script) in Ranges) table.AsSpan(start, end - start + 1).Fill((byte)script);
        table['\u00D7'] = table['\u00F7'] = table['\u0E3F'] = (byte)Script.None;
        return table;
    }
}
