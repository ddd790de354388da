using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>What was found, with what is needed to name and to link it; documents are opened once and only as many as a page needs.</summary>
internal sealed class VersionShelf
{
    /// <summary>Documents opened for links to the exact passage; further links lead to the beginning of the text.</summary>
    private const int MaxOpened = 40;

    private readonly ILibrary library;
    private readonly Dictionary<Id<Text>, TextLine> lines;
    private readonly Dictionary<int, (TextLayout Layout, IReadOnlyList<TextRange> Ranges)?> opened = [];

    public VersionShelf(ILibrary library, FoundVersions found, IReadOnlyList<TextSummary> summaries)
    {
        (this.library, Found) = (library, found);
        lines = summaries.ToDictionary(summary => summary.Id, TextLine.Of);
    }

    public FoundVersions Found { get; }

    public TextLine LineOf(int witness) => lines[Found.Witnesses[witness]];

    public TextLine LineOf(Id<Text> text) => lines[text];

    /// <summary>The first witness of a wording.</summary>
    public int FirstOf(int wording) => Found.Wordings[wording].Witnesses[0];

    /// <summary>A link to where a place stands in the first witness of a wording.</summary>
    public VersionHolder HolderAt(int wording, int place)
    {
        var witness = FirstOf(wording);
        var there = Open(witness) is { } text && place < text.Ranges.Count ? text.Layout.PlaceAt(text.Ranges[place].StartInclusive) : null;
        return new(Found.Wordings[wording].Siglum, Found.Witnesses[witness], there, LineOf(witness).Outlet, Found.Wordings[wording].Witnesses.Count);
    }

    /// <summary>The block of the base in which a place stands.</summary>
    public PlacedBlock? BlockOf(FoundPlace place) => Open(0)?.Layout.At(place.InBase.StartInclusive);

    /// <summary>Where that is shown.</summary>
    public PassagePlace? InBase(FoundPlace place) => Open(0)?.Layout.PlaceAt(place.InBase.StartInclusive);

    private (TextLayout Layout, IReadOnlyList<TextRange> Ranges)? Open(int witness)
    {
        if (opened.TryGetValue(witness, out var known)) return known;
        if (opened.Count >= MaxOpened) return null;
        return opened[witness] = RelatedText.Open(library, Found.Witnesses[witness]) is { } layout ? (layout, Found.RangesIn(witness)) : null;
    }
}
