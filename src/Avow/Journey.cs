using Avow.Archive;
using Avow.Console;
using Avow.Road;
using Avow.Statements;
using Avow.Web;

namespace Avow;

/// <summary>
/// The road of a statement, always in this order: capture, read, archive, relate, publish. Each step is a room of its own;
/// here they are only called one after the other.
/// </summary>
internal sealed class Journey(IArchive archive, Output output, TimeProvider time)
{
    /// <summary>Capture, read, archive: takes sources in, batch by batch. What is reported as kept is kept for good.</summary>
    public async Task<TakenIn> TakeIn(IAsyncEnumerable<Outcome<Gathered>> captured, ReadingManner? manner = null, CancellationToken cancel = default)
    {
        var keeping = new Keeping(archive, output, time);
        try
        {
            await foreach (var batch in Batches.Of(captured, output, cancel))
            {
                var read = ReadingStep.Read(batch, manner ?? ReadingManner.Plain);
                if (!await keeping.Keep(read)) break;
            }
        }
        finally
        {
            await keeping.Finish(); // also of work that is cut off: what is under way is kept and said
        }

        return await keeping.Finish();
    }

    /// <summary>Relate: finds what the new texts share with all others, and what that means.</summary>
    public RelatingResult Relate(MatchingManner? manner = null, CancellationToken cancel = default)
    {
        new Settling(archive, output, time).Finish(cancel);
        var matching = new Matching(archive, output, time, manner);
        var matched = matching.MatchNewTexts(cancel);

        var translating = time.GetTimestamp();
        var translated = matched is null ? null : new FindingTranslations(archive, output, time).Find(manner?.IsAnew ?? false, cancel);
        var translatingTook = time.GetElapsedTime(translating);

        var learning = matched is not null && manner?.Learns == true ? new LearningWords(archive, output) : null;
        if (learning?.Unlearn() == false) learning = null;
        var started = time.GetTimestamp();
        var drawn = new Drawing(archive, output, time).DrawRelations(cancel);

        if (learning?.Learn(cancel) > 0) drawn = new Drawing(archive, output, time).DrawRelations(cancel);

        return new((int)(matched?.Texts ?? 0), drawn) { Matching = matched, Translations = translated, Translating = translatingTook, Drawing = time.GetElapsedTime(started) };
    }

    /// <summary>Publish: serves the pages until the person stops it; says so when it cannot.</summary>
    public async Task Publish(ServerOptions options, Action<string> listeningAt, CancellationToken cancel = default)
    {
        if (await Server.TryRun(archive, options, listeningAt, cancel) is { } problem) output.Problem(problem);
    }
}
