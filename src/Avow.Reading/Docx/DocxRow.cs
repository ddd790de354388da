namespace Avow.Reading;

/// <summary>A row of a table that is being read.</summary>
internal sealed class DocxRow
{
    public List<List<DraftBlock>> Cells { get; } = [];

    /// <summary>The row was taken out as a whole; null when it stands.</summary>
    public DocxChange? TakenOut { get; set; }
}
