using Avow.Statements;

namespace Avow.Capturing;

/// <summary>What one source gave at one time: the bytes, and all that is known of how they came. Nothing is stored yet.</summary>
public sealed record Received
{
    /// <summary>The address that was asked for, whatever address answered in the end.</summary>
    public required Source Source { get; init; }

    /// <summary>When the bytes were received, UTC.</summary>
    public required DateTimeOffset CapturedAt { get; init; }

    /// <summary>The bytes as received; never empty.</summary>
    public required ReadOnlyMemory<byte> Bytes
    {
        get;
        init => (field, Digest) = (value, Sha256Digest.Of(value.Span));
    }

    public required Exchange Exchange { get; init; }

    /// <summary>The digest of <see cref="Bytes"/>.</summary>
    public Sha256Digest Digest { get; private init; }

    /// <summary>The same bytes from the same source have the same id, whenever they came.</summary>
    public Id<Capture> CaptureId => Capture.IdOf(Source, Digest);

    /// <summary>The type that the source declares (<see cref="DeclaredType.Of"/>); null when it declares none.</summary>
    public string? ContentType => DeclaredType.Of(Source, Exchange);

    /// <summary>The address that links inside the bytes are relative to: the one that answered after all redirects.</summary>
    public string BaseAddress => Exchange.Redirects is [.., var last] ? last.To : Source.Address;

    /// <summary>The record of it, for the archive.</summary>
    public Capture ToCapture() => new()
    {
        Id = CaptureId, Source = Source, CapturedAt = CapturedAt, Digest = Digest, LengthBytes = Bytes.Length, Exchange = Exchange,
    };
}
