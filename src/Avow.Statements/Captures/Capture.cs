namespace Avow.Statements;

/// <summary>The bytes of one source exactly as received, with where they came from, when and by which request. Never changed.</summary>
public sealed record Capture
{
    public required Id<Capture> Id { get; init; }

    public required Source Source { get; init; }

    /// <summary>When these bytes were first received from this source, UTC.</summary>
    public required DateTimeOffset CapturedAt { get; init; }

    public required Sha256Digest Digest { get; init; }

    public required long LengthBytes { get; init; }

    public required Exchange Exchange { get; init; }

    /// <summary>The same bytes from the same source are the same capture, however often they are received.</summary>
    public static Id<Capture> IdOf(Source source, Sha256Digest digest) => Id<Capture>.FromKey("capture", source.Address, digest.ToString());
}
