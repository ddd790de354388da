using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>Where the words come from and how anybody can check it.</summary>
public sealed record EvidenceModel
{
    public required Id<Capture> Capture { get; init; }

    /// <summary>Safe for one line; a file by its name only.</summary>
    public required string Address { get; init; }

    /// <summary>Its host, where the rest of the address is withheld; empty where that is too, null where nothing is.</summary>
    public string? WithheldBeyond { get; init; }

    /// <summary>What readers are shown of the address: of one that is withheld its host, and that it is.</summary>
    public string AddressIn(Wording wording) => WithheldBeyond switch { null => Address, "" => wording.WithheldTitle, var host => $"{host} · {wording.WithheldTitle}" };

    /// <summary>Where a reader may be sent; null for files and strange schemes.</summary>
    public string? Link { get; init; }

    public required DateTimeOffset CapturedAt { get; init; }

    public required string Digest { get; init; }

    public required long LengthBytes { get; init; }

    /// <summary>How often these very bytes were seen again, and when last.</summary>
    public required int SeenAgain { get; init; }

    public DateTimeOffset? LastSeen { get; init; }

    /// <summary>Whether the same source has other captures: it changed.</summary>
    public required int OtherCaptures { get; init; }

    /// <summary>What of the bytes is published; the digest above is that of the bytes as received, whatever it is.</summary>
    public required PublicBytes Published { get; init; }

    public static EvidenceModel Of(ILibrary library, Capture capture, bool keepsMetadata = false)
    {
        var timeline = library.Timeline(capture.Source);
        var again = timeline.Where(seen => seen.Capture == capture.Id && seen.Profile is not null).ToList();
        return new()
        {
            Capture = capture.Id,
            Address = Shown.Name(capture.Source.ShownAddress, 2_000),
            WithheldBeyond = capture.Source.IsWithheld ? Shown.Name(capture.Source.Host ?? "", 300) : null,
            Link = capture.Source is { IsWeb: true, IsWithheld: false } ? Shown.Followable(capture.Source.Address) : null,
            CapturedAt = capture.CapturedAt,
            Digest = capture.Digest.ToString(),
            LengthBytes = capture.LengthBytes,
            Published = PublicBytes.ToldOf(library, capture, keepsMetadata),
            SeenAgain = again.Count,
            LastSeen = again.Count > 0 ? again.Max(seen => seen.At) : null,
            OtherCaptures = timeline.Select(seen => seen.Capture).Distinct().Count(other => other != capture.Id),
        };
    }
}
