using Avow.Statements;

namespace Avow.Reading;

/// <summary>A run of words between two breaks of the page, wanted or not.</summary>
internal sealed class PageBlock
{
    public required string Words { get; init; }

    public required IReadOnlyList<Mark> Marks { get; init; }

    /// <summary>Where lines begin that a single break parts from the line before: offsets in the words, ascending.</summary>
    public required IReadOnlyList<int> LineStarts { get; init; }

    /// <summary>The innermost block element around it.</summary>
    public required PageNode Owner { get; init; }

    /// <summary>Its place among the page's blocks.</summary>
    public required int Index { get; init; }

    public required BlockKind Kind { get; set; }

    public int Level { get; set; }

    public bool RuleBefore { get; set; }

    /// <summary>Characters that are words of a link.</summary>
    public required int LinkChars { get; init; }

    /// <summary>How much it counts as prose; links and scraps count against.</summary>
    public double Prose { get; set; }

    public bool IsDropped { get; set; }

    /// <summary>Its words stand in the text that the page's own linked data states.</summary>
    public bool IsStated { get; set; }

    public string? NoteLabel { get; set; }

    public double LinkShare => (double)LinkChars / Words.Length;
}
