namespace Avow.Capturing;

/// <summary>The words behind a status that RFC 9110, section 15, gives it.</summary>
internal static class ReasonPhrases
{
    public static string Of(int status) => status switch
    {
        200 => "OK",
        203 => "Non-Authoritative Information",
        301 => "Moved Permanently",
        302 => "Found",
        303 => "See Other",
        304 => "Not Modified",
        307 => "Temporary Redirect",
        308 => "Permanent Redirect",
        _ => "",
    };
}
