namespace Avow.Reading;

/// <summary>Which script a letter belongs to, by the blocks of the Unicode Standard (Blocks.txt); unassigned neighbours do no harm.</summary>
internal static class Scripts
{
    private static readonly (char Start, char End, Script Script)[] Ranges =
    [
        ('A', 'Z', Script.Latin), ('a', 'z', Script.Latin), ('\u00AA', '\u024F', Script.Latin), ('\u0370', '\u03FF', Script.Greek),
        ('\u0400', '\u052F', Script.Cyrillic), ('\u0531', '\u058F', Script.Armenian), ('\u0590', '\u05FF', Script.Hebrew),
        ('\u0600', '\u06FF', Script.Arabic), ('\u0750', '\u077F', Script.Arabic), ('\u0900', '\u097F', Script.Devanagari),
        ('\u0980', '\u09FF', Script.Bengali), ('\u0A00', '\u0A7F', Script.Gurmukhi), ('\u0A80', '\u0AFF', Script.Gujarati),
        ('\u0B80', '\u0BFF', Script.Tamil), ('\u0C00', '\u0C7F', Script.Telugu), ('\u0C80', '\u0CFF', Script.Kannada),
        ('\u0D00', '\u0D7F', Script.Malayalam), ('\u0D80', '\u0DFF', Script.Sinhala), ('\u0E00', '\u0E7F', Script.Thai),
        ('\u0E80', '\u0EFF', Script.Lao), ('\u0F00', '\u0FFF', Script.Tibetan), ('\u1000', '\u109F', Script.Burmese),
        ('\u10A0', '\u10FF', Script.Georgian), ('\u1100', '\u11FF', Script.Hangul), ('\u1200', '\u139F', Script.Ethiopic),
        ('\u1780', '\u17FF', Script.Khmer), ('\u1C90', '\u1CBF', Script.Georgian), ('\u1E00', '\u1EFF', Script.Latin),
        ('\u1F00', '\u1FFF', Script.Greek), ('\u3040', '\u30FF', Script.Kana), ('\u3130', '\u318F', Script.Hangul),
        ('\u3400', '\u4DBF', Script.Han), ('\u4E00', '\u9FFF', Script.Han), ('\uAC00', '\uD7A3', Script.Hangul),
        ('\uF900', '\uFAFF', Script.Han), ('\uFB1D', '\uFB4F', Script.Hebrew), ('\uFB50', '\uFDFF', Script.Arabic), ('\uFE70', '\uFEFC', Script.Arabic),
    ];

    public static Script Of(char c)
    {
        if (c < '\u0080') return char.IsAsciiLetter(c) ? Script.Latin : Script.None;
        var (low, high) = (0, Ranges.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (c < Ranges[middle].Start) high = middle - 1;
            else if (c > Ranges[middle].End) low = middle + 1;
            else return char.IsLetter(c) || char.IsSurrogate(c) ? Ranges[middle].Script : Script.None;
        }

        return Script.None;
    }
}
