namespace Avow.Reading;

/// <summary>The place in a dateline: the capitals right before the day, no organisation and no abbreviation of one.</summary>
internal static class StatedPlace
{
    private const int MaxWords = 4;
    private const int MaxCharsOfAbbreviation = 6;

    public static string? Of(string? beside)
    {
        if (beside is null) return null;
        var comma = beside.LastIndexOfAny([',', '،', '，', '/', '|']);
        var place = beside[(comma + 1)..].Trim(' ', '.', '(', ')', '-', '–', '—');
        if (place.Length < 2 || Punctuation.CountWords(place) > MaxWords || char.IsLower(place[0]) || place.Any(char.IsDigit)) return null;
        var isAbbreviation = place.Length <= MaxCharsOfAbbreviation && !place.Any(char.IsLower) && place.Any(char.IsUpper);
        return isAbbreviation || SignatureLine.NamesOrganisation(place) || SignatureLine.IsSiteNote(place) ? null : place;
    }
}
