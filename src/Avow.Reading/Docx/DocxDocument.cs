namespace Avow.Reading;

/// <summary>What the other parts of a document say that its text needs.</summary>
internal sealed record DocxDocument
{
    public required ReadingOptions Options { get; init; }

    public required DocxStyles Styles { get; init; }

    public required DocxNumbering Numbering { get; init; }

    public required DocxRelations Relations { get; init; }

    public DocxNotes Footnotes { get; init; } = DocxNotes.None("footnote");

    public DocxNotes Endnotes { get; init; } = DocxNotes.None("endnote");

    /// <summary>By id; ranges still to come.</summary>
    public IReadOnlyDictionary<string, DraftComment> Comments { get; init; } = new Dictionary<string, DraftComment>();
}
