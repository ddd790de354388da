namespace Avow.Statements;

/// <summary>One wording of a statement in one language, as one document carries it. FRBR: expression.</summary>
public sealed record Text
{
    public required Id<Text> Id { get; init; }

    public required Id<Document> Document { get; init; }

    /// <summary>The witness in its document: which, from 0.</summary>
    public required int WitnessOrdinal { get; init; }

    public required WitnessRole Role { get; init; }

    public required string Title { get; init; }

    /// <summary>The words, cut out of <see cref="Content.Words"/>; every <see cref="Passage"/> counts in here.</summary>
    public required string Words { get; init; }

    /// <summary>BCP 47, "und" when not known.</summary>
    public required string Language { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>The organisation on whose site or in whose paper the document stood.</summary>
    public Id<Organisation>? Outlet { get; init; }

    public static Id<Text> IdOf(Id<Document> document, int witnessOrdinal) =>
        Id<Text>.FromKey("text", document.Value, witnessOrdinal.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
