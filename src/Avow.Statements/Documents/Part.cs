namespace Avow.Statements;

/// <summary>Words that do one thing in a statement.</summary>
/// <param name="Kind">What they do.</param>
/// <param name="Range">Where they stand, in <see cref="Content.Words"/>; whole blocks, but for a dateline or a name inside one.</param>
/// <param name="Cue">What showed it: "under the title", "“Signed by”", "“P.S.”".</param>
public sealed record Part(PartKind Kind, TextRange Range, string Cue);

/// <summary>The parts of a statement beside its body.</summary>
public enum PartKind
{
    Title,

    /// <summary>Place and day.</summary>
    Dateline,

    /// <summary>"To all branches", "Dear friends".</summary>
    Salutation,

    /// <summary>Who issues it, at its end.</summary>
    Signature,

    /// <summary>The list of those who put their names under it, without the words that open it.</summary>
    Signatories,

    /// <summary>One name of that list.</summary>
    Signatory,

    Postscript,

    /// <summary>How to reach the issuer.</summary>
    Contact,
}
