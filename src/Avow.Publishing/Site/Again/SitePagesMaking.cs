using System.Collections.Concurrent;
using Avow.Archive;

namespace Avow.Publishing;

/// <summary>Makes all pages of a site by following what they lead to, and takes over those that were told by the archive what they would be told now.</summary>
/// <param name="shelf">Where the pages read from.</param>
/// <param name="state">What the archive holds.</param>
/// <param name="rendering">Makes the files of a page.</param>
/// <param name="folder">Where they go.</param>
/// <param name="memory">Of the publication that stands there; null for none.</param>
/// <param name="threads">At most so many pages are made at once.</param>
internal sealed class SitePagesMaking(Shelf shelf, StateSums state, SiteRendering rendering, SiteFolder folder, SiteMemory? memory, int threads)
{
    // Pages are known by their lines: most are taken over, and nobody reads those.
    private readonly ConcurrentDictionary<string, bool> met = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> still = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, UInt128> told = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, RememberedPage> known = new(StringComparer.Ordinal);
    private readonly SiteQuestions questions = new(shelf, state);
    private long pages, made;

    public long Pages => pages;

    public long Made => made;

    /// <summary>What the archive told, for the next publication.</summary>
    public IReadOnlyDictionary<string, UInt128> Told => told;

    /// <summary>Which page was made of what; pages of which that cannot be said are not among them.</summary>
    public IReadOnlyDictionary<string, RememberedPage> Known => known;

    public void All(Action<long> progress, CancellationToken cancel)
    {
        for (var next = new ConcurrentBag<string>(SitePages.First(shelf, state).Select(PageLine.Of).Where(line => met.TryAdd(line, true))); !next.IsEmpty;)
        {
            var (now, later) = (next, new ConcurrentBag<string>());
            Parallel.ForEach(now, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancel }, line =>
            {
                foreach (var linked in TakeOver(line) ?? Make(line))
                {
                    if (!met.ContainsKey(linked) && met.TryAdd(linked, true)) later.Add(linked);
                }

                Interlocked.Increment(ref pages);
                progress(folder.Count);
            });
            next = later;
        }
    }

    private IReadOnlyList<string>? TakeOver(string line)
    {
        if (memory is null || !memory.Pages.TryGetValue(line, out var page) || !folder.CanKeep(page.Files)) return null;
        foreach (var name in page.Told)
        {
            if (!IsStill(name)) return null;
        }

        foreach (var path in page.Files) folder.Keep(path);
        foreach (var name in page.Told) told.TryAdd(name, memory.Told[name]);
        known[line] = page;
        return page.Linked;
    }

    private List<string> Make(string line)
    {
        Interlocked.Increment(ref made);
        var trace = new PageTrace(state);
        List<string> files = [];
        foreach (var file in rendering.Files(PageLine.Read(line), trace))
        {
            folder.Add(file);
            files.Add(file.Path);
        }

        List<string> linked = [.. trace.Linked.Select(PageLine.Of)];

        // Two pages may have been given two answers, where the archive changed meanwhile: one of them is made anew the next time.
        if (trace.IsKnown && trace.Told.All(answer => told.GetOrAdd(answer.Key, answer.Value) == answer.Value)) known[line] = new(files, [.. trace.Told.Keys], linked);
        return linked;
    }

    private bool IsStill(string name) => still.TryGetValue(name, out var isStill) ? isStill
        : still.GetOrAdd(name, (state.Of(name) ?? questions.Ask(name) ?? PageTrace.Now(state, name)) == memory!.Told[name]);
}
