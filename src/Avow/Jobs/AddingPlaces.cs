using Avow.Archive;
using Avow.Capturing;
using Avow.Console;
using Avow.Road;
using Avow.Statements;

namespace Avow.Jobs;

/// <summary>Takes in the addresses and uploads of one job, place by place, each kept for good and ticked off before the next is looked at.</summary>
internal sealed class AddingPlaces(IArchive archive, WebOptions web, TimeProvider time, Output output, JobReport report)
{
    private readonly Gathering gathering = new(archive, web, time) { Announce = output.ProgressNote };
    private readonly Journey journey = new(archive, output, time);

    /// <param name="wish">What is to be taken in.</param>
    /// <param name="done">Places that were ticked off before the program was ended.</param>
    /// <param name="cancel">Stops between two places, and a place in the middle of it: then it is not ticked off.</param>
    public async Task Add(JobWish.Add wish, IReadOnlySet<string> done, CancellationToken cancel)
    {
        var places = Places(wish, cancel);
        var count = places.Count(place => done.Contains(place.Name));
        foreach (var (name, shown, sources) in places.Where(place => !done.Contains(place.Name)))
        {
            report.At(JobPhase.Adding, count, wish.Places, shown);
            await journey.TakeIn(With(sources(), wish), new ReadingManner(Cancel: cancel), cancel);
            if (cancel.IsCancellationRequested || output.ArchiveFailed) return;
            report.PlaceDone(name, ++count);
        }
    }

    // The same address twice is one place.
    private List<(string Name, string Shown, Func<IAsyncEnumerable<Outcome<Gathered>>> Sources)> Places(JobWish.Add wish, CancellationToken cancel) =>
    [
        .. wish.Addresses.Distinct(StringComparer.Ordinal).Select(address => (address, address, (Func<IAsyncEnumerable<Outcome<Gathered>>>)(() => FromAddress(address, cancel)))),
        .. wish.Uploads.DistinctBy(upload => upload.Place).Select(upload => (upload.Place, upload.Name, (Func<IAsyncEnumerable<Outcome<Gathered>>>)(() => FromUpload(upload)))),
    ];

    private async IAsyncEnumerable<Outcome<Gathered>> FromAddress(string address, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        yield return await gathering.FromAddress(address, cancel);
    }

    private async IAsyncEnumerable<Outcome<Gathered>> FromUpload(Upload upload)
    {
        await Task.CompletedTask;
        if (!archive.Incoming.PathOf(upload).TryGet(out var path, out var gone)) yield return gone;
        else foreach (var source in gathering.FromUpload(path, upload.Name)) yield return source;
    }

    private static async IAsyncEnumerable<Outcome<Gathered>> With(IAsyncEnumerable<Outcome<Gathered>> sources, JobWish.Add wish)
    {
        await foreach (var source in sources)
            yield return source.Then<Gathered>(gathered => gathered is Gathered.Fresh fresh ? fresh with { About = wish.About, Label = wish.Label } : gathered);
    }
}
