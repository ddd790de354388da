using System.Collections.Concurrent;
using Avow.Archive;

namespace Avow.Publishing;

/// <summary>Makes all pages of a site by following what they lead to, and takes over those that were told by the archive what they would be told now.</summary>
/// <param name="archive">What the pages are made from.</param>
/// <param name="state">What the archive holds.</param>
/// <param name="rendering">Makes the files of a page.</param>
/// <param name="folder">Where they go.</param>
/// <param name="memory">Of the publication that stands there; null for none.</param>
/// <param name="wishes">How the site is to be written.</param>
internal sealed class SitePagesMaking(PublishedArchive archive, StateSums state, SiteRendering rendering, SiteFolder folder, SiteMemory? memory, SiteWishes wishes)
{
    private readonly SiteQuestions questions = new(archive, state);
    private readonly ConcurrentDictionary<int, UInt128> told = new();
    private readonly ConcurrentDictionary<int, RememberedPage> known = new();

    public SiteTally Tally { get; } = new();

    /// <summary>Of this publication as of the one before: what stayed keeps its number.</summary>
    public NumberedNames Names { get; } = memory?.Names ?? new();

    public NumberedNames Lines { get; } = memory?.Lines ?? new();

    /// <summary>What the archive told, for the next publication, by the numbers of its names.</summary>
    public IReadOnlyDictionary<int, UInt128> Told => told;

    /// <summary>Which page was made of what, by the numbers of their lines; pages of which that cannot be said are not among them.</summary>
    public IReadOnlyDictionary<int, RememberedPage> Known => known;

    public void All(Action<long> progress, CancellationToken cancel)
    {
        if (memory is not null) Ask(memory, cancel);
        HashSet<int> met = [];
        Follow(SitePages.First(archive.Shelf, state, wishes), met, progress, cancel);

        // What nobody leads to any more was given away as an address; what stands there now has to be said (FormerFile).
        Follow(folder.Unclaimed.Select(FormerFile.PageOf).OfType<PageRequest>(), met, progress, cancel);
    }

    private void Follow(IEnumerable<PageRequest> first, HashSet<int> met, Action<long> progress, CancellationToken cancel)
    {
        for (List<int> next = [.. first.Select(page => Lines.Of(PageLine.Of(page))).Where(met.Add)]; next.Count > 0;)
        {
            ConcurrentBag<int[]> linked = [];
            Parallel.ForEach(next, new ParallelOptions { MaxDegreeOfParallelism = wishes.Threads, CancellationToken = cancel }, line =>
            {
                var taken = TakeOver(line);
                linked.Add(taken ?? Make(line));
                Tally.Count(Lines[line], isMade: taken is null);
                progress(folder.Count);
            });
            next = [.. linked.SelectMany(lines => lines).Where(met.Add)];
        }
    }

    // What is told as it was stands among what is told; nothing else does, until a page is made.
    private void Ask(SiteMemory earlier, CancellationToken cancel)
    {
        Parallel.ForEach(earlier.Told, new ParallelOptions { MaxDegreeOfParallelism = wishes.Threads, CancellationToken = cancel }, answer =>
        {
            var name = earlier.Names[answer.Key];
            if ((state.Of(name) ?? questions.Ask(name) ?? PageTrace.Now(state, name)) == answer.Value) told[answer.Key] = answer.Value;
        });
    }

    private int[]? TakeOver(int line)
    {
        if (memory is null || !memory.Pages.TryGetValue(line, out var page) || !folder.CanKeep(page.Files)) return null;
        foreach (var name in page.Told)
        {
            if (!told.TryGetValue(name, out var sum) || sum != memory.Told[name]) return null;
        }

        foreach (var path in page.Files) folder.Keep(path);
        known[line] = page;
        return page.Linked;
    }

    private int[] Make(int line)
    {
        var trace = new PageTrace(state);
        List<string> files = [];
        foreach (var file in rendering.Files(PageLine.Read(Lines[line]), trace))
        {
            folder.Add(file);
            files.Add(file.Path);
        }

        int[] linked = [.. trace.Linked.Select(page => Lines.Of(PageLine.Of(page)))];
        if (!trace.IsKnown) return linked;

        // Two pages may have been given two answers, where the archive changed meanwhile: one of them is made anew the next time.
        List<(int Name, UInt128 Sum)> answers = [.. trace.Told.Select(answer => (Names.Of(answer.Key), answer.Value))];
        if (answers.TrueForAll(answer => told.GetOrAdd(answer.Name, answer.Sum) == answer.Sum)) known[line] = new([.. files], [.. answers.Select(answer => answer.Name)], linked);
        return linked;
    }
}
