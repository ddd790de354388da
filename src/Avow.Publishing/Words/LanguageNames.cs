using System.Collections.Frozen;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>
/// What languages are called in one of them, and what they call themselves. Tables of our own rather than the machine's: the same page must
/// come out the same on every machine. A language that is in neither is shown by its tag.
/// </summary>
internal sealed class LanguageNames(Catalogue catalogue)
{
    public LanguageNames(InterfaceLanguage language)
        : this(Catalogue.Of(typeof(LanguageNames).Assembly, "languages", language))
    {
    }

    private static readonly FrozenDictionary<string, string> Own = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["af"] = "Afrikaans", ["am"] = "አማርኛ", ["ar"] = "العربية", ["az"] = "Azərbaycanca", ["be"] = "Беларуская", ["bg"] = "Български",
        ["bn"] = "বাংলা", ["bs"] = "Bosanski", ["ca"] = "Català", ["ckb"] = "کوردی", ["cs"] = "Čeština", ["cy"] = "Cymraeg",
        ["da"] = "Dansk", ["de"] = "Deutsch", ["el"] = "Ελληνικά", ["en"] = "English", ["eo"] = "Esperanto", ["es"] = "Español",
        ["et"] = "Eesti", ["eu"] = "Euskara", ["fa"] = "فارسی", ["fi"] = "Suomi", ["fr"] = "Français", ["ga"] = "Gaeilge",
        ["gl"] = "Galego", ["he"] = "עברית", ["hi"] = "हिन्दी", ["hr"] = "Hrvatski", ["hu"] = "Magyar", ["hy"] = "Հայերեն",
        ["id"] = "Bahasa Indonesia", ["is"] = "Íslenska", ["it"] = "Italiano", ["ja"] = "日本語", ["ka"] = "ქართული", ["kk"] = "Қазақша",
        ["km"] = "ខ្មែរ", ["ko"] = "한국어", ["ku"] = "Kurdî", ["ky"] = "Кыргызча", ["la"] = "Latina", ["lt"] = "Lietuvių",
        ["lv"] = "Latviešu", ["mk"] = "Македонски", ["mn"] = "Монгол", ["mr"] = "मराठी", ["ms"] = "Bahasa Melayu", ["my"] = "မြန်မာ",
        ["nb"] = "Norsk bokmål", ["ne"] = "नेपाली", ["nl"] = "Nederlands", ["nn"] = "Norsk nynorsk", ["no"] = "Norsk", ["oc"] = "Occitan",
        ["pa"] = "ਪੰਜਾਬੀ", ["pl"] = "Polski", ["ps"] = "پښتو", ["pt"] = "Português", ["ro"] = "Română", ["ru"] = "Русский",
        ["sd"] = "سنڌي", ["si"] = "සිංහල", ["sk"] = "Slovenčina", ["sl"] = "Slovenščina", ["so"] = "Soomaali", ["sq"] = "Shqip",
        ["sr"] = "Српски", ["sv"] = "Svenska", ["sw"] = "Kiswahili", ["ta"] = "தமிழ்", ["te"] = "తెలుగు", ["tg"] = "Тоҷикӣ",
        ["th"] = "ไทย", ["tk"] = "Türkmençe", ["tl"] = "Tagalog", ["tr"] = "Türkçe", ["tt"] = "Татарча", ["ug"] = "ئۇيغۇرچە",
        ["uk"] = "Українська", ["ur"] = "اردو", ["uz"] = "Oʻzbekcha", ["vi"] = "Tiếng Việt", ["yi"] = "ייִדיש", ["zh"] = "中文",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The language's own name, its tag when we do not know it, null when the language itself is not known.</summary>
    public static string? OwnName(string tag) =>
        Languages.Primary(tag) is var primary && primary == Languages.Unknown ? null : Own.GetValueOrDefault(primary) ?? Shown.Name(tag, 20);

    /// <summary>Its name in the language of the table, else its own name, its tag when we do not know it, null when the language itself is not known.</summary>
    public string? NameOf(string tag) => catalogue.Find(Languages.Primary(tag))?.With() ?? OwnName(tag);
}
