using System.Globalization;
using Avow.Reading;

namespace Avow.LanguageTraining;

/// <summary>Writes texts "tag TAB text" in every encoding that holds them, reads them back undeclared, and says how often the words are the same.</summary>
internal static class EncodingTrial
{
    private static readonly (string Encoding, string Languages)[] Uses =
    [
        ("windows-1251", "ru uk be bg mk sr"), ("koi8-r", "ru"), ("koi8-u", "uk"), ("iso-8859-5", "ru bg mk sr be"), ("x-mac-cyrillic", "ru bg"), ("ibm866", "ru"),
        ("windows-1252", "fr de es pt it sv da nb fi is nl ca gl"), ("iso-8859-15", "fr fi de es"), ("windows-1250", "pl cs hu sk sl hr ro"), ("iso-8859-2", "pl cs hu sk sl hr"),
        ("windows-1253", "el"), ("iso-8859-7", "el"), ("windows-1254", "tr"), ("windows-1255", "he"), ("windows-1256", "ar fa ur"), ("windows-1257", "lt lv et"), ("iso-8859-13", "lt lv"), ("macintosh", "fr de es"),
        ("gb18030", "zh"), ("big5", "zh"), ("shift_jis", "ja"), ("euc-jp", "ja"), ("iso-2022-jp", "ja"), ("euc-kr", "ko"), ("windows-874", "th"), ("windows-1258", "vi"),
        ("utf-16le", "ru fr zh ar ja en hi"), ("utf-16be", "ru fr zh ar ja en hi"),
    ];

    public static void Run(string file)
    {
        var texts = File.ReadLines(file).Select(l => l.Split('\t', 2)).ToLookup(l => l[0], l => l[1]);
        foreach (var (encoding, languages) in Uses)
        {
            var label = CharsetLabel.Find(encoding)!;
            var (right, all) = (0, 0);
            var wrong = new SortedDictionary<string, int>(StringComparer.Ordinal);
            foreach (var language in languages.Split(' '))
            {
                foreach (var text in texts[language])
                {
                    var bytes = label.Lenient.GetBytes(text);
                    if (label.Lenient.GetString(bytes) != text || bytes.All(b => b < 0x80) && encoding != "iso-2022-jp") continue;
                    all++;
                    var read = TextDecoder.Decode(bytes, null);
                    if (read.IsGood && read.Value.Text == text) right++;
                    else wrong[$"{language}:{(read.IsGood ? read.Value.EncodingName : "refused")}"] = wrong.GetValueOrDefault($"{language}:{(read.IsGood ? read.Value.EncodingName : "refused")}") + 1;
                }
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{encoding}: {(all == 0 ? 0 : (double)right / all):0.000} of {all} {string.Join(' ', wrong.Select(w => $"{w.Key}×{w.Value}"))}"));
        }
    }
}
