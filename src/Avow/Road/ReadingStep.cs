using Avow.Archive;
using Avow.Capturing;
using Avow.Reading;
using Avow.Statements;

namespace Avow.Road;

/// <summary>From bytes to documents, on all cores, in the order in which they came.</summary>
internal static class ReadingStep
{
    public static IReadOnlyList<(Gathered Gathered, Import? Import)> Read(IReadOnlyList<Gathered> batch, ReadingManner manner) =>
        [.. batch.AsParallel().AsOrdered().WithCancellation(manner.Cancel).Select(gathered => (gathered, gathered is Gathered.Fresh fresh ? Read(fresh, manner) : null))];

    private static Import Read(Gathered.Fresh fresh, ReadingManner manner)
    {
        var received = fresh.Received;
        var reading = Contents(received, manner);
        return new Import
        {
            Source = received.Source,
            CapturedAt = received.CapturedAt,
            Bytes = received.Bytes,
            Digest = received.Digest,
            Exchange = received.Exchange,
            Contents = reading.IsGood ? reading.Value : [],
            Unread = reading.IsGood ? null : reading.Problem,
            Label = fresh.Label,
            About = fresh.About,
        };
    }

    /// <summary>What stands in the bytes; never throws, whatever they are, unless it is cancelled.</summary>
    public static Outcome<IReadOnlyList<Content>> Contents(Received received, ReadingManner manner)
    {
        var reading = Try(received.Bytes, ReadingOptions.Default with { Address = received.BaseAddress, ContentType = received.ContentType, Ocr = manner.Ocr }, manner.Cancel);
        return reading.IsGood ? reading : reading.Problem with { Thing = received.Source.Address };
    }

    // A mistake of ours in reading one page must not cost the others, nor the page's own bytes: it is kept unread and named.
    private static Outcome<IReadOnlyList<Content>> Try(ReadOnlyMemory<byte> bytes, ReadingOptions options, CancellationToken cancel)
    {
        try
        {
            var reading = Readers.Read(bytes, options, cancel);
            if (reading.IsGood && reading.Value.SelectMany(ContentCheck.Of).FirstOrDefault() is { } wrong) throw new InvalidOperationException($"{wrong} is not where the words are");
            return reading;
        }
        catch (Exception mistake) when (mistake is not OutOfMemoryException && !(mistake is OperationCanceledException && cancel.IsCancellationRequested))
        {
            return new Problem(ProblemKind.Damaged, options.Address ?? "", $"the reader made a mistake ({mistake.GetType().Name}: {mistake.Message})", "Please report it with this page.");
        }
    }
}
