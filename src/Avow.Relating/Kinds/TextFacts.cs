using Avow.Statements;

namespace Avow.Relating;

/// <summary>What the choice of sources and kinds needs to know of a text.</summary>
public sealed record TextFacts
{
    public required Id<Text> Id { get; init; }

    public required WitnessRole Role { get; init; }

    public required string Words { get; init; }

    /// <summary>BCP 47, "und" when not known.</summary>
    public string Language { get; init; } = Languages.Unknown;

    public DateOnly? Date { get; init; }

    public required DateTimeOffset CapturedAt { get; init; }

    public Id<Organisation>? Outlet { get; init; }

    /// <summary>Host of the address it was captured from; empty when it came from a file.</summary>
    public required string Host { get; init; }

    /// <summary>The address it was captured from, or calls its own.</summary>
    public required string SourceAddress { get; init; }

    /// <summary>Whether that is the site of the organisation that issued the statement.</summary>
    public bool IsOnIssuersSite { get; init; }

    /// <summary>Addresses it names as the place its words were taken from.</summary>
    public IReadOnlyList<string> SourceAddresses { get; init; } = [];

    /// <summary>Addresses it links to.</summary>
    public IReadOnlyList<string> LinkTargets { get; init; } = [];

    /// <summary>What stands in quotation marks or in a block quotation, in <see cref="Words"/>.</summary>
    public IReadOnlyList<TextRange> Quotations { get; init; } = [];

    /// <summary>What the reader found to be the issuer's address, in <see cref="Words"/>.</summary>
    public IReadOnlyList<TextRange> Contacts { get; init; } = [];

    public required Id<Document> Document { get; init; }
}
