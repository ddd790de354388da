namespace Avow.Statements;

/// <summary>An editor's word on one thing that a reader found in a document. It wins over what was found, also after the document is read anew.</summary>
public sealed record Correction
{
    /// <summary>The evidence of a corrected value; its certainty is 1.</summary>
    public const string Evidence = "editor";

    public required CorrectedField Field { get; init; }

    /// <summary>
    /// The right value: a name or title in words; a date as yyyy-MM-dd; a language as a BCP 47 tag; a role as "statement" or "frame".
    /// Several authors, issuers, signatories or places are parted by "; ".
    /// </summary>
    public required string Value { get; init; }

    /// <summary>
    /// What it is said of, as exact words of the document with their context: the witness or block that holds them. Null for what is
    /// said of the whole document. Never null for <see cref="CorrectedField.WitnessRange"/>, <see cref="CorrectedField.WitnessRole"/>
    /// and <see cref="CorrectedField.BlockLanguage"/>.
    /// </summary>
    public Passage? Where { get; init; }

    /// <summary>For a range too long to quote: its last words; the range goes from the first of <see cref="Where"/> to the last of these.</summary>
    public Passage? Through { get; init; }

    /// <summary>Who says so.</summary>
    public required string By { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The reason in the editor's words; empty when none was given.</summary>
    public string Why { get; init; } = "";
}
