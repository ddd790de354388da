using Avow.Statements;

namespace Avow.Reading;

/// <summary>Scripts that one language alone is commonly written in, among those the model does not know.</summary>
internal static class OnlyLanguages
{
    public static IEnumerable<string> All => Enum.GetValues<Script>().Select(Of).Where(t => t != Languages.Unknown);

    public static string Of(Script script) => script switch
    {
        Script.Thaana => "dv",
        Script.Syriac => "syr",
        Script.Nko => "nqo",
        Script.Cherokee => "chr",
        Script.Syllabics => "iu",
        Script.Mongolian => "mn",
        Script.Tifinagh => "zgh",
        Script.Yi => "ii",
        Script.Vai => "vai",
        Script.OlChiki => "sat",
        Script.Javanese => "jv",
        Script.Balinese => "ban",
        Script.MeeteiMayek => "mni",
        _ => Languages.Unknown,
    };
}
