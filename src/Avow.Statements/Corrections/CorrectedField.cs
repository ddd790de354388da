namespace Avow.Statements;

/// <summary>What a correction may be about.</summary>
public enum CorrectedField
{
    Title,
    Subtitle,
    Issuer,
    Author,
    Outlet,
    Signatory,
    Date,
    StatementDate,
    PublicationDate,
    ChangeDate,
    Place,
    Language,
    CanonicalAddress,
    SourceAddress,
    Licence,

    /// <summary>The text begins and ends with the blocks that were named.</summary>
    WitnessRange,

    /// <summary>The text has the role that the value names.</summary>
    WitnessRole,

    /// <summary>The block that holds the quoted words is in the language that the value names.</summary>
    BlockLanguage,
}
