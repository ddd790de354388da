namespace Avow.Archive;

/// <summary>What the lines of a parcel are about; in the order in which they are taken in.</summary>
public enum ParcelKind
{
    /// <summary>The archive itself: one line.</summary>
    Archive,
    Organisations,
    Events,
    Captures,
    Documents,
    Texts,
    Corrections,

    /// <summary>What became of damages.</summary>
    Resolutions,
    Endorsements,

    /// <summary>Editors' words on relations, those that are no longer found among them.</summary>
    Decisions,
    Relations,

    /// <summary>Organisations that an editor said are two.</summary>
    Distinctions,

    /// <summary>What editors said of translated sentences.</summary>
    Beads,

    /// <summary>Which words texts share.</summary>
    Matches,

    /// <summary>Which texts are translations of one another.</summary>
    Translations,
    Alignments,

    /// <summary>What was learned of pairs of languages.</summary>
    Lexicons,

    /// <summary>What is printed under everything.</summary>
    Phrases,

    /// <summary>What editors withhold; only in a parcel that holds it.</summary>
    Withheld,
}
