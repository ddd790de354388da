using System.Runtime.CompilerServices;
using Avow.Archive;
using Avow.Capturing;
using Avow.Statements;

namespace Avow.Road;

/// <summary>From what a person names to bytes: files, folders, web archive files, "-" for standard input, web addresses, manifests.</summary>
internal sealed class Gathering(IArchive archive, WebOptions webOptions, TimeProvider time)
{
    private readonly CaptureLimits limits = CaptureLimits.Default;
    private readonly string ownPlace = RealPath.Of(archive.Place) ?? archive.Place;
    private readonly WarcCapture crawl = new(CaptureLimits.Default);
    private readonly WebCapture web = new(webOptions, CaptureLimits.Default, time);

    public async IAsyncEnumerable<Outcome<Gathered>> From(IReadOnlyList<string> places, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        foreach (var place in places)
        {
            if (place == "-") yield return StandardInputCapture.Read(System.Console.OpenStandardInput(), null, limits, time).Then<Gathered>(Fresh);
            else if (IsAddress(place)) yield return await FromAddress(place, cancel);
            else if (Directory.Exists(place)) foreach (var file in FromFolder(place)) yield return file;
            else foreach (var taken in FromFile(place)) yield return taken;
        }
    }

    /// <summary>What was passed over in the web archive files, by reason; empty when there were none.</summary>
    public CrawlTally Tally { get; } = new();

    /// <summary>Told how far a long file has been read; null when it is done.</summary>
    public Action<string?> Announce { get; init; } = _ => { };

    /// <summary>What a manifest lists, then what else was named.</summary>
    public async IAsyncEnumerable<Outcome<Gathered>> From(string? manifest, IReadOnlyList<string> places, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        if (manifest is not null) await foreach (var listed in FromManifest(manifest)) yield return listed;
        await foreach (var named in From(places, cancel)) yield return named;
    }

    public async IAsyncEnumerable<Outcome<Gathered>> FromManifest(string path)
    {
        await Task.CompletedTask;
        foreach (var entry in CaptureManifest.Entries(path, limits))
            yield return entry.Then<Gathered>(good => new Gathered.Fresh(good.Received, good.Id, good.About is [var first, ..] ? first : null));
    }

    // Anything that looks like "scheme:" goes to the web, which refuses all but http and https by name; a file of such a name
    // can be given as ./name.
    private static bool IsAddress(string place) =>
        place.Contains("://", StringComparison.Ordinal) && !File.Exists(place);

    /// <summary>One web address and nothing else: never a file of this machine, whatever it looks like.</summary>
    public async Task<Outcome<Gathered>> FromAddress(string address, CancellationToken cancel)
    {
        var known = WebAddress.Parse(address).TryGet(out var parsed, out _) ? archive.Imports.Latest(new Source(parsed.Text)) : null;
        var previous = known is null ? null : PreviousAnswer.From(known.Source, known.Exchange);
        var answer = await web.FetchAsync(address, previous, cancel);
        return answer.Then<Gathered>(good => good switch
        {
            WebAnswer.Fresh fresh => new Gathered.Fresh(fresh.Received),
            WebAnswer.NotModified same => new Gathered.Unchanged(known!.Source, same.At),
            _ => throw new InvalidOperationException("The web gives no other answer."),
        });
    }

    private IEnumerable<Outcome<Gathered>> FromFolder(string folder)
    {
        var real = RealPath.Of(folder) ?? Path.GetFullPath(folder);
        foreach (var found in FolderWalk.Files(folder))
        {
            if (found.IsGood && IsOurOwn(Path.Join(real, Path.GetRelativePath(folder, found.Value)))) continue;
            if (found.TryGet(out var path, out var problem)) foreach (var taken in FromFile(path)) yield return taken;
            else yield return problem;
        }
    }

    private IEnumerable<Outcome<Gathered>> FromFile(string path) =>
        WarcCapture.IsWarc(path) ? FromWarc(path, null) : [FileCapture.Read(path, limits, time).Then<Gathered>(Fresh)];

    /// <summary>What somebody sent to the server: a page, a paper, a web archive file.</summary>
    /// <param name="path">Where its bytes lie.</param>
    /// <param name="name">What the sender calls it.</param>
    public IEnumerable<Outcome<Gathered>> FromUpload(string path, string name) =>
        WarcCapture.IsWarc(path, name) ? FromWarc(path, name) : [UploadCapture.Read(path, name, limits, time).Then<Gathered>(Fresh)];

    private IEnumerable<Outcome<Gathered>> FromWarc(string path, string? name)
    {
        foreach (var finding in crawl.Read(path, new ShareRead(path, Announce, name), name))
        {
            if (!finding.TryGet(out var good, out var problem)) yield return problem;
            else if (good is WarcFinding.Fresh fresh) yield return new Gathered.Fresh(fresh.Received);
            else if (good is WarcFinding.Again again) yield return new Gathered.SeenAgain(again.Revisit);
            else if (good is WarcFinding.Passed passed) Tally.Note(passed.Reason);
        }

        Announce(null);
    }

    // An archive that lies in the folder being added does not take itself in, by whatever links the two are named.
    private bool IsOurOwn(string path) => path.StartsWith(ownPlace + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static Outcome<Gathered> Fresh(Received received) => new Gathered.Fresh(received);
}
