namespace Avow.Reading;

/// <summary>A paragraph that is being read: its words so far, and what its properties say (ECMA-376-1, section 17.3.1).</summary>
internal sealed class DocxParagraph
{
    public string? StyleId { get; set; }

    public int? OutlineLevel { get; set; }

    public int? NumberingId { get; set; }

    public int? ListLevel { get; set; }

    /// <summary>The paragraph's end was deleted: in the accepted text it runs on into the next.</summary>
    public bool RunsOn { get; set; }

    /// <summary>A line is drawn above or below it.</summary>
    public bool HasBorder { get; set; }

    /// <summary>The run that is open in it.</summary>
    public DocxRun Run { get; set; } = new();

    /// <summary>Blocks of text boxes that are anchored in it; they follow it.</summary>
    public List<DraftBlock> Boxes { get; } = [];
}
