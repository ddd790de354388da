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

    /// <summary>The blocks that hold the quoted words are one witness, of the role that the value names.</summary>
    WitnessRange,

    /// <summary>The witness that holds the quoted words has the role that the value names.</summary>
    WitnessRole,

    /// <summary>The block that holds the quoted words is in the language that the value names.</summary>
    BlockLanguage,
}
