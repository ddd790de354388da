using System.Collections.Frozen;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>Which tags mean one language, and which languages are so near that a short text cannot tell them apart.</summary>
internal static class SameLanguage
{
    // Old ISO 639 codes, macrolanguages and the codes of their members (ISO 639-3, IANA language subtag registry).
    private static readonly FrozenDictionary<string, string> Canonical = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["iw"] = "he", ["in"] = "id", ["ji"] = "yi", ["jw"] = "jv", ["mo"] = "ro", ["sh"] = "sr", ["cmn"] = "zh", ["fil"] = "tl", ["prs"] = "fa",
        ["arb"] = "ar", ["pes"] = "fa", ["ekk"] = "et", ["lvs"] = "lv", ["zsm"] = "ms", ["zlm"] = "ms", ["swh"] = "sw", ["npi"] = "ne", ["ory"] = "or", ["kmr"] = "ku",
        ["tw"] = "ak", ["nb"] = "no", ["nn"] = "no", ["no"] = "no", ["cnr"] = "sr", ["azj"] = "az", ["uzn"] = "uz", ["khk"] = "mn", ["ydd"] = "yi", ["plt"] = "mg",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[][] Near =
    [
        ["hr", "bs", "sr"], ["id", "ms", "bjn", "min"], ["no", "da"], ["gl", "pt", "es", "ast", "an", "ext", "lad", "mwl"], ["cs", "sk"], ["hi", "mai", "bho", "awa", "mag", "ne", "mr", "sa"],
        ["ru", "uk", "be", "rue"], ["bg", "mk"], ["fa", "mzn", "glk", "lrc"], ["ur", "pnb", "skr", "sd"], ["tr", "az", "crh", "gag", "tk"], ["kk", "ky", "kaa", "tt", "ba"],
        ["xh", "zu", "ss", "nr"], ["rw", "rn"], ["st", "tn", "nso"], ["en", "sco"], ["de", "gsw", "bar", "lb", "pfl", "ksh", "nds"], ["nl", "af", "fy", "li", "vls", "zea", "nds"],
        ["fr", "oc", "wa", "pcd", "frp"], ["ca", "oc", "es"], ["it", "co", "scn", "vec", "lmo", "nap", "lij", "pms", "eml"], ["fi", "et", "vro", "krl"], ["hsb", "dsb"], ["lv", "ltg"], ["lt", "sgs"],
    ];

    /// <summary>Whether both tags name one language, whatever their regions and scripts.</summary>
    public static bool IsSame(string one, string other) => Key(one) == Key(other);

    /// <summary>Whether the languages are one, or near each other.</summary>
    public static bool IsNear(string one, string other) =>
        Key(one) is var a && Key(other) is var b && (a == b || Array.Exists(Near, n => n.Contains(a) && n.Contains(b)));

    private static string Key(string tag) => Languages.Primary(tag) is var primary && Canonical.TryGetValue(primary, out var key) ? key : primary;
}
