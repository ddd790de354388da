namespace Avow.Reading;

/// <summary>A footnote, endnote or comment as its part holds it.</summary>
internal sealed record DocxNote(string Author, DateOnly? Date)
{
    public List<DraftBlock> Blocks { get; init; } = [];
}
