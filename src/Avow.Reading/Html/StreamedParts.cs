using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Avow.Reading;

/// <summary>
/// Parts of a page that its server sent later than the rest: each waits in a hidden element at the page's end, "S:3", and a script sets it where a
/// template keeps its place, "B:3" or "P:3" (React's streamed pages). Nobody runs scripts here, so the parts are set in their places by hand.
/// </summary>
internal static class StreamedParts
{
    private const string Sign = "<div hidden id=\"S:";
    private const int MaxParts = 4_000;

    public static bool AreIn(PageSource source) => source.Whole.Contains(Sign, StringComparison.Ordinal);

    public static void Place(IHtmlDocument document)
    {
        var places = new Dictionary<string, IElement>(StringComparer.Ordinal);
        var parts = new List<IElement>();
        foreach (var element in document.All)
        {
            if (element.Id is not { Length: > 2 and < 16 } id || id[1] != ':' || places.Count + parts.Count >= MaxParts) continue;
            if (id[0] == 'S' && element.HasAttribute("hidden")) parts.Add(element);
            else if (id[0] is 'B' or 'P' && element.LocalName == "template") places.TryAdd(id[2..], element);
        }

        foreach (var part in parts)
        {
            if (places.TryGetValue(part.Id![2..], out var place) && place.Parent is not null && !part.Contains(place)) Move(part, place);
            else part.RemoveAttribute("hidden");
        }
    }

    private static void Move(IElement part, IElement place)
    {
        while (part.FirstChild is { } child) place.Parent!.InsertBefore(child, place);
    }
}
