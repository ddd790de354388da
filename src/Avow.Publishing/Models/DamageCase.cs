using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>One damage with the passage where a reader sees it.</summary>
public sealed record DamageCase
{
    public required DamageKind Kind { get; init; }

    /// <summary>The words that show it, as they stand.</summary>
    public required string Words { get; init; }

    /// <summary>The text it is shown with.</summary>
    public required TextSummary Text { get; init; }

    /// <summary>Where, in the text's words; behind their end for what lies after the text.</summary>
    public required TextRange Range { get; init; }

    /// <summary>The block it stands in, "p3"; null in a text without blocks.</summary>
    public PassagePlace? Anchor { get; init; }

    /// <summary>The paragraph as the page counts it; null in a heading or a footnote.</summary>
    public int? Paragraph { get; init; }

    /// <summary>What became of it; null while nobody resolved it.</summary>
    public ResolvedDamage? Resolved { get; init; }

    /// <summary>What one page or one line of a report stands under: the organisation, else the site, else the file.</summary>
    public Naming Publisher => Naming.Of(Text.Outlet, Text.Source);

    /// <summary>The places one after the other, each document and text opened once while they follow each other.</summary>
    public static IEnumerable<DamageCase> Of(ILibrary library, IEnumerable<DamagePlace> places)
    {
        DamagedDocument? open = null;
        foreach (var place in places)
        {
            if (open?.Document.Id != place.Document) open = DamagedDocument.Open(library, place.Document);
            if (open?.At(place.Ordinal) is { } found) yield return found;
        }
    }

    /// <summary>All damage that is shown with one text, in order.</summary>
    public static IEnumerable<DamageCase> Of(ILibrary library, Id<Text> id) =>
        library.Find(id) is { } text && DamagedDocument.Open(library, text.Document) is { } document
            ? Enumerable.Range(0, document.Document.Content.Damage.Count).Select(document.At).OfType<DamageCase>().Where(found => found.Text.Id == id)
            : [];

    /// <summary>Every damage of a kind, or of all, in the archive's order; holds no more than a few thousand places at once.</summary>
    public static IEnumerable<DamageCase> All(ILibrary library, DamageKind? kind)
    {
        // Each asking sorts all places anew: 20,000 of them are 1 MB, and a million cases are asked for 50 times.
        const int placesAtOnce = 20_000;
        for (long skip = 0; library.DamagePlaces(kind, placesAtOnce, skip) is { Count: > 0 } places; skip += places.Count)
        {
            foreach (var found in Of(library, places)) yield return found;
        }
    }
}
