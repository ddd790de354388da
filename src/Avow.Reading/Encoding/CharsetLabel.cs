using System.Collections.Frozen;
using System.Text;

namespace Avow.Reading;

/// <summary>An encoding under its WHATWG name, found by any of the labels that the web uses for it.</summary>
internal sealed record CharsetLabel(string Name, int CodePage)
{
    public static CharsetLabel Utf8 { get; } = new("utf-8", 65001);

    public static CharsetLabel Utf16LittleEndian { get; } = new("utf-16le", 1200);

    public static CharsetLabel Utf16BigEndian { get; } = new("utf-16be", 1201);

    public bool IsWide => CodePage is 1200 or 1201;

    public bool IsSingleByte => Lenient.IsSingleByte;

    /// <summary>Decodes whatever comes: what is broken becomes U+FFFD.</summary>
    public Encoding Lenient { get; } = LenientOf(CodePage);

    /// <summary>The encoding a label stands for; null for a label the web does not know.</summary>
    public static CharsetLabel? Find(string? label) =>
        label is not null && ByLabel.TryGetValue(label.Trim(), out var found) ? found : null;

    private static Encoding LenientOf(int codePage)
    {
        var broken = new DecoderReplacementFallback("\uFFFD");
        return CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ReplacementFallback, broken)
            ?? Encoding.GetEncoding(codePage, EncoderFallback.ReplacementFallback, broken);
    }

    // WHATWG Encoding, section 4.2, "Names and labels"; latin1 and ascii mean windows-1252, gb2312 means gb18030 and so on.
    private static readonly FrozenDictionary<string, CharsetLabel> ByLabel = Table();

    private static FrozenDictionary<string, CharsetLabel> Table()
    {
        var table = new Dictionary<string, CharsetLabel>(StringComparer.OrdinalIgnoreCase);
        void Add(CharsetLabel target, string labels)
        {
            table[target.Name] = target;
            foreach (var label in labels.Split(' ', StringSplitOptions.RemoveEmptyEntries)) table[label] = target;
        }

        Add(Utf8, "utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8 utf-8-sig utf8mb4");
        Add(Utf16LittleEndian, "utf-16 ucs-2 iso-10646-ucs-2 unicode unicodefeff csunicode");
        Add(Utf16BigEndian, "unicodefffe");
        Add(new("windows-1252", 1252), "latin1 l1 iso-8859-1 iso8859-1 iso88591 iso_8859-1 iso-ir-100 ascii us-ascii ansi_x3.4-1968 cp1252 x-cp1252 cp819 ibm819 ansi");
        Add(new("windows-1250", 1250), "cp1250 x-cp1250");
        Add(new("windows-1251", 1251), "cp1251 x-cp1251 win-1251 win1251");
        Add(new("windows-1253", 1253), "cp1253 x-cp1253");
        Add(new("windows-1254", 1254), "cp1254 x-cp1254 iso-8859-9 iso8859-9 iso88599 latin5 l5 iso_8859-9");
        Add(new("windows-1255", 1255), "cp1255 x-cp1255");
        Add(new("windows-1256", 1256), "cp1256 x-cp1256");
        Add(new("windows-1257", 1257), "cp1257 x-cp1257");
        Add(new("windows-1258", 1258), "cp1258 x-cp1258");
        Add(new("windows-874", 874), "dos-874 iso-8859-11 iso8859-11 tis-620");
        Add(new("iso-8859-2", 28592), "iso8859-2 iso88592 latin2 l2 iso_8859-2 csisolatin2");
        Add(new("iso-8859-3", 28593), "iso8859-3 latin3 l3");
        Add(new("iso-8859-4", 28594), "iso8859-4 latin4 l4");
        Add(new("iso-8859-5", 28595), "iso8859-5 cyrillic iso_8859-5");
        Add(new("iso-8859-6", 28596), "iso8859-6 arabic iso_8859-6 asmo-708 ecma-114");
        Add(new("iso-8859-7", 28597), "iso8859-7 greek greek8 iso_8859-7 elot_928");
        Add(new("iso-8859-8", 28598), "iso8859-8 hebrew iso_8859-8 visual");
        Add(new("iso-8859-8-i", 38598), "logical csiso88598i");
        Add(new("iso-8859-13", 28603), "iso8859-13");
        Add(new("iso-8859-15", 28605), "iso8859-15 latin-9 latin9 l9 iso_8859-15");
        Add(new("koi8-r", 20866), "koi koi8 koi8_r cskoi8r");
        Add(new("koi8-u", 21866), "koi8-ru");
        Add(new("ibm866", 866), "866 cp866 csibm866");
        Add(new("macintosh", 10000), "mac x-mac-roman csmacintosh");
        Add(new("x-mac-cyrillic", 10007), "x-mac-ukrainian");
        Add(new("gb18030", 54936), "gbk gb2312 gb_2312 gb_2312-80 x-gbk chinese csgb2312 iso-ir-58");
        Add(new("big5", 950), "big5-hkscs cn-big5 csbig5 x-x-big5");
        Add(new("shift_jis", 932), "shift-jis sjis x-sjis ms_kanji ms932 windows-31j csshiftjis");
        Add(new("euc-jp", 51932), "x-euc-jp cseucpkdfmtjapanese");
        Add(new("iso-2022-jp", 50220), "csiso2022jp");
        Add(new("euc-kr", 949), "ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 korean windows-949 cseuckr iso-ir-149");
        return table.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
