using Avow.Archive;
using Avow.Capturing;
using Avow.Commands;
using Avow.Console;
using Avow.Reading;
using Avow.Statements;

namespace Avow.Road;

/// <summary>
/// Reads kept bytes once more, exactly as at the first reading, and puts what is read now in place of what was read then. Can be
/// stopped after any batch; what was reported is kept.
/// </summary>
internal sealed class RereadingStep(IArchive archive, Output output, TimeProvider time, ReadingManner manner)
{
    /// <summary>One flush of the disk per batch, as at adding.</summary>
    private const int MaxCaptures = 64;

    /// <summary>Bounds the memory of a batch of large documents.</summary>
    private const long MaxChars = 8 << 20;

    private RereadSum sum = new();

    /// <summary>What an older reader has read or nobody could read; or everything.</summary>
    public static IReadOnlyList<Capture> Outdated(IArchive archive, bool all) =>
        [.. archive.Readings.All().Where(read => all || read.Unread is not null || !read.Readers.All(ReaderVersions.AreToday)).Select(read => read.Capture)];

    /// <param name="captures">Which, in this order.</param>
    /// <param name="sayUnread">Whether each that cannot be read is said, not only counted.</param>
    /// <param name="cancel">Stops between two batches.</param>
    public async Task<RereadSum> Reread(IReadOnlyList<Capture> captures, bool sayUnread, CancellationToken cancel)
    {
        var progress = new ProgressBar(output, time, "Reading again", "captures", captures.Count);
        List<(Capture Capture, NewReading Reading)> batch = [];
        long chars = 0;
        await foreach (var read in InOrder.Map(captures, Read, cancel))
        {
            if (!output.Good(read, out var one)) continue;
            batch.Add(one);
            chars += one.Reading.Contents.Sum(content => (long)content.Words.Length);
            if (batch.Count < MaxCaptures && chars < MaxChars) continue;
            if (!Keep(batch, sayUnread) || cancel.IsCancellationRequested) return sum;
            progress.Report(sum.Captures);
            (batch, chars) = ([], 0);
        }

        if (batch.Count > 0) Keep(batch, sayUnread);
        return sum;
    }

    // Also called for bytes that are gone: they are named, and the earlier reading stays.
    private Outcome<(Capture Capture, NewReading Reading)> Read(Capture capture) => archive.Library.Bytes(capture.Digest).Then<(Capture, NewReading)>(bytes =>
    {
        // Links are resolved against the address that it came from, though that may be withheld.
        var kept = archive.Withholding.AsKept(capture.Id) ?? capture;
        var contents = ReadingStep.Contents(new Received { Source = kept.Source, CapturedAt = kept.CapturedAt, Bytes = bytes, Exchange = kept.Exchange }, manner);
        return (capture, contents.TryGet(out var good, out var problem)
            ? new NewReading { Capture = capture.Id, Contents = good }
            : new NewReading { Capture = capture.Id, Contents = [], Unread = problem });
    });

    private bool Keep(List<(Capture Capture, NewReading Reading)> batch, bool sayUnread)
    {
        if (!output.Kept(archive.Readings.Replace([.. batch.Select(item => item.Reading)]), out var done)) return false;
        foreach (var ((capture, reading), one) in batch.Zip(done))
        {
            sum = sum.With(one);
            if (one.IsChange) output.Json(RereadLine.Of(capture, one), CommandJson.Lines.RereadLine);
            if (reading.Unread is { } unread && (sayUnread || !one.WasUnread))
                output.Problem(one.WasUnread ? unread : unread with { Repair = $"What was read of it before stays. {unread.Repair}" });
            foreach (var note in one.Notes) output.Remark($"avow: note: {note}");
        }

        return true;
    }
}

/// <summary>What reading again came to.</summary>
internal sealed record RereadSum(int Captures = 0, int Changed = 0, int Documents = 0, int ChangedTexts = 0, int AddedTexts = 0, int SupersededTexts = 0, int ReadNow = 0, int Unread = 0)
{
    public RereadSum With(Rereading one) => new(
        Captures + 1,
        Changed + (one.IsChange ? 1 : 0),
        Documents + one.DocumentsChanged,
        ChangedTexts + one.Changed.Count,
        AddedTexts + one.Added.Count,
        SupersededTexts + one.Superseded.Count,
        ReadNow + (one.WasUnread && one.Unread is null ? 1 : 0),
        Unread + (one.Unread is null ? 0 : 1));

    /// <summary>Whether there is anything to relate anew.</summary>
    public bool TouchesTexts => Documents > 0;
}
