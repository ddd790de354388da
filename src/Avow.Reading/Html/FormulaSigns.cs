using AngleSharp.Dom;

namespace Avow.Reading;

/// <summary>
/// What a formula's drawing says and its characters do not: the stroke of a fraction, what stands above and below (MathML Core, sections 3.3 and
/// 3.4), as people write it in one line: "a/b", "x^2", "x_1".
/// </summary>
internal static class FormulaSigns
{
    private const int MaxBefore = 4;

    /// <summary>The sign before a part of a formula; empty before all else.</summary>
    public static string Before(IElement part, string around)
    {
        if (around.Length < 3 || around[0] != 'm') return "";
        return around switch
        {
            "mfrac" => PlaceOf(part) == 1 ? "/" : "",
            "msup" or "mover" => PlaceOf(part) == 1 ? "^" : "",
            "msub" or "munder" => PlaceOf(part) == 1 ? "_" : "",
            "msubsup" or "munderover" => PlaceOf(part) switch { 1 => "_", 2 => "^", _ => "" },
            "mtr" or "mtable" => PlaceOf(part) > 0 ? " " : "",
            _ => "",
        };
    }

    private static int PlaceOf(IElement part)
    {
        var place = 0;
        for (var before = part.PreviousElementSibling; before is not null && place < MaxBefore; before = before.PreviousElementSibling) place++;
        return place;
    }
}
