namespace Avow.Reading;

/// <summary>
/// Letters beyond ASCII of the languages whose encodings share most of them with another: of "původu" and "pùvodu" a model of
/// letter groups says nothing when it has seen neither, the alphabet does. Small letters; for other languages nothing.
/// </summary>
internal static class Alphabets
{
    public static string Of(string tag) => tag switch
    {
        "cs" => "áčďéěíňóřšťúůýž",
        "sk" => "áäčďéíĺľňóôŕšťúýž",
        "pl" => "ąćęłńóśźż",
        "hu" => "áéíóöőúüű",
        "sl" => "čšžćđ",
        "hr" or "bs" => "čćđšž",
        "ro" => "ăâîșşțţ",
        _ => "",
    };
}
