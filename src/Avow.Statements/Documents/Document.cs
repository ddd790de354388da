namespace Avow.Statements;

/// <summary>What a reader made of a capture. The same bytes and the same reader give the same document.</summary>
public sealed record Document
{
    public required Id<Document> Id { get; init; }

    public required Id<Capture> Capture { get; init; }

    /// <summary>Which document of the capture, from 0: one page may hold several articles.</summary>
    public required int Ordinal { get; init; }

    public required Content Content { get; init; }

    public static Id<Document> IdOf(Id<Capture> capture, int ordinal) =>
        Id<Document>.FromKey("document", capture.Value, ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
