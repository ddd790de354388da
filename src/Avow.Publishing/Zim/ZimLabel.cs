using System.Globalization;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>What a ZIM file says of itself (openZIM, Metadata).</summary>
/// <param name="Title">At most 30 characters.</param>
/// <param name="Description">At most 80 characters.</param>
/// <param name="Language">That of most texts, ISO 639-3: zimwriterfs 3.1 makes no index for a list of several.</param>
/// <param name="Name">The same for every publication of the archive in these languages.</param>
public sealed record ZimLabel(string Title, string Description, string Language, string Name)
{
    private const int MaxTitleChars = 30;

    private const int MaxDescriptionChars = 80;

    /// <param name="shelf">The archive.</param>
    /// <param name="speaks">In which the pages speak first.</param>
    public static ZimLabel Of(Shelf shelf, InterfaceLanguage speaks)
    {
        var (name, counts, wording) = (Shown.Name(shelf.Library.Name), shelf.Library.Counts(), Wording.In(speaks));
        return new(
            Within(name.Length > 0 ? name : "Avow", MaxTitleChars),
            Within(wording.Statements(counts.Statements), MaxDescriptionChars),
            counts.Languages.Select(count => CodeOf(count.Language)).OfType<string>().FirstOrDefault("und"),
            $"avow_{Sha256Digest.Of(System.Text.Encoding.UTF8.GetBytes(name)).ToString()[..12]}_{speaks.Tag}");
    }

    // By what a reader takes for characters, so that no letter loses its marks.
    private static string Within(string words, int maxChars)
    {
        var letters = new StringInfo(words);
        return letters.LengthInTextElements <= maxChars ? words : $"{letters.SubstringByTextElements(0, maxChars - 1).TrimEnd()}…";
    }

    private static string? CodeOf(string tag)
    {
        if (Languages.Primary(tag) is not { Length: > 0 } primary || primary == Languages.Unknown) return null;
        try
        {
            return CultureInfo.GetCultureInfo(primary).ThreeLetterISOLanguageName is { Length: 3 } code && code != "ivl" ? code : null;
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
