using Avow.Archive;
using Avow.Capturing;
using Avow.Statements;

namespace Avow.Road;

/// <summary>Finds the capture that a record of a crawl refers to: by address and date, by digest, or as the latest before it.</summary>
internal static class SeenAgain
{
    /// <summary>Captures of one source whose bytes are looked at, the latest first.</summary>
    private const int MaxLookedAt = 20;

    public static Outcome<Capture> Meant(IArchive archive, WarcRevisit revisit)
    {
        var found = ByDate(archive, revisit) ?? ByDigest(archive, revisit) ?? Before(archive, revisit);
        return found is { } id && archive.Library.Find(id) is { } capture ? capture : new Problem(
            ProblemKind.NotFound,
            revisit.Source.Address,
            "a record says that it was seen again unchanged, but what it refers to is not kept",
            "Add the file that holds the first record, then this one again.",
            revisit.Exchange.Record is { } place ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{place.File}, byte {place.OffsetBytes:N0}") : null);
    }

    /// <summary>Another source had the same bytes: that is a capture of its own.</summary>
    public static Outcome<Import> AsCapture(IArchive archive, WarcRevisit revisit, Capture meant) => archive.Library.Bytes(meant.Digest).Then<Import>(bytes =>
    {
        var received = new Received { Source = revisit.Source, CapturedAt = revisit.SeenAt, Bytes = bytes, Exchange = revisit.Exchange };
        return ReadingStep.Read([new Gathered.Fresh(received)], ReadingManner.Plain)[0].Import!;
    });

    private static Id<Capture>? ByDate(IArchive archive, WarcRevisit revisit)
    {
        if (revisit.From is not { } date) return null;
        return At(revisit.Of ?? revisit.Source) ?? At(revisit.Source);

        Id<Capture>? At(Source source) => archive.Library.Timeline(source).FirstOrDefault(sighting => sighting.At == date)?.Capture;
    }

    private static Id<Capture>? ByDigest(IArchive archive, WarcRevisit revisit)
    {
        if (revisit.SameBytes is { } known && archive.Imports.Has(known)) return known;
        return archive.Library.Timeline(revisit.Of ?? revisit.Source).Select(sighting => sighting.Capture).Distinct().TakeLast(MaxLookedAt).Reverse()
            .Select(archive.Library.Find).OfType<Capture>()
            .FirstOrDefault(capture => IsMeant(archive, revisit, capture))?.Id;
    }

    // wget says only the record's id and the digest. The digest is SHA-1, by which the archive knows nothing, so the bytes are asked.
    private static bool IsMeant(IArchive archive, WarcRevisit revisit, Capture capture) =>
        (revisit.RecordId is { } id && capture.Exchange.Record?.Id == id)
        || (archive.Library.Bytes(capture.Digest).TryGet(out var bytes, out _) && revisit.Means(bytes.Span));

    // "Not modified" means what the source was last known to be; of "the same bytes" that cannot be said.
    private static Id<Capture>? Before(IArchive archive, WarcRevisit revisit) => revisit.Profile == RevisitProfile.ServerNotModified
        ? archive.Library.Timeline(revisit.Of ?? revisit.Source).LastOrDefault(sighting => sighting.At <= revisit.SeenAt)?.Capture
        : null;
}
