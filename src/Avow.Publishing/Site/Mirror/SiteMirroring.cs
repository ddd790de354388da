using System.Collections.Concurrent;
using System.Security.Cryptography;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>
/// Copies a site by its manifest, and brings a copy up to date: only files that are missing or other are fetched, each is held to its SHA-256 as it comes, and the whole takes its place at once.
/// What came before a break lies beside, in <c>PLACE.partial</c>, and is not fetched again.
/// </summary>
/// <param name="source">From where.</param>
/// <param name="limits">What of its manifest is believed.</param>
public sealed class SiteMirroring(ISiteSource source, MirrorLimits limits)
{
    // No file of a site has such a name.
    private const string Fetching = "~";

    /// <param name="place">The folder of the copy; it need not exist yet.</param>
    /// <param name="progress">Told how many files are right by now.</param>
    /// <param name="cancel">Ends it; what was fetched stays beside. Throws <see cref="OperationCanceledException"/>.</param>
    /// <returns>What was done. Refused with AlreadyExists where something else stands, Malformed or NotPermitted where the manifest is none to follow, with the source's problem where it cannot be had.</returns>
    public async Task<Outcome<SiteMirrored>> To(string place, Action<long> progress, CancellationToken cancel)
    {
        var partial = $"{place}.partial";
        try
        {
            if (!SiteStanding.At(place).TryGet(out var standing, out var other)) return other;
            if (new DirectoryInfo(partial) is { LinkTarget: not null }) return new Problem(ProblemKind.NotPermitted, partial, "it is a link to somewhere else", "Move it away.");
            if (!(await ManifestOf(cancel).ConfigureAwait(false)).TryGet(out var bytes, out var unread)) return unread;
            var named = $"{source.Name} {SiteManifest.FileName}";
            if (!SiteManifest.FromUntrusted(bytes, named).TryGet(out var manifest, out var malformed)) return malformed;
            if (limits.WhyNot(manifest, named) is { } refusal) return refusal;

            Directory.CreateDirectory(partial);
            Forget(partial, manifest);
            var run = new Run(place, partial, standing);
            await Parallel.ForEachAsync(manifest.Files, new ParallelOptions { MaxDegreeOfParallelism = source.AtOnce, CancellationToken = cancel }, async (file, ending) =>
            {
                await Have(run, file.Key, file.Value, ending).ConfigureAwait(false);
                progress(Interlocked.Read(ref run.Right));
            }).ConfigureAwait(false);
            var done = new SiteMirrored(manifest.Files.Count, run.Fetched, Sha256Digest.Of(bytes)) { Failed = [.. run.Failed.OrderBy(problem => problem.Thing, StringComparer.Ordinal)], Partial = partial };
            if (done.Failed.Count == 0) Put(place, partial, standing, manifest, bytes);
            return done;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new Problem(ProblemKind.NotPermitted, place, failure.Message.TrimEnd('.'), "Free some space or name another place; run it again to go on.");
        }
    }

    private async Task<Outcome<byte[]>> ManifestOf(CancellationToken cancel)
    {
        using var buffer = new MemoryStream();
        for (var attempt = 1; ; attempt++)
        {
            buffer.SetLength(0);
            if ((await source.CopyAsync(SiteManifest.FileName, buffer, limits.MaxManifestBytes, cancel).ConfigureAwait(false)).TryGet(out _, out var problem)) return buffer.ToArray();
            if (attempt == limits.Attempts || !MayHelp(problem)) return problem;
        }
    }

    private async Task Have(Run run, string path, SiteManifest.Entry entry, CancellationToken cancel)
    {
        var to = Path.Combine(run.Partial, path);
        if (!IsRight(to, entry))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Delete(to);
            var there = Path.Combine(run.Place, path);
            if (run.Standing.Manifest?.Files.ContainsKey(path) == true && IsRight(there, entry)) HardLink.Make(there, to);
            else if (await Fetch(path, to, entry, cancel).ConfigureAwait(false) is { } problem)
            {
                run.Failed.Add(problem);
                return;
            }
            else Interlocked.Increment(ref run.Fetched);
        }

        Interlocked.Increment(ref run.Right);
    }

    private async Task<Problem?> Fetch(string path, string to, SiteManifest.Entry entry, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            var problem = await FetchOnce(path, to, entry, cancel).ConfigureAwait(false);
            if (problem is null || attempt == limits.Attempts || !MayHelp(problem)) return problem is null ? null : problem with { Thing = path };
        }
    }

    private async Task<Problem?> FetchOnce(string path, string to, SiteManifest.Entry entry, CancellationToken cancel)
    {
        var beside = to + Fetching;
        try
        {
            long bytes;
            var file = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None);
            await using (file.ConfigureAwait(false))
            {
                if (!(await source.CopyAsync(path, file, entry.Bytes, cancel).ConfigureAwait(false)).TryGet(out bytes, out var problem)) return problem;
            }

            if (bytes != entry.Bytes || !IsRight(beside, entry)) return new Problem(ProblemKind.Damaged, path, "its bytes are not those that the manifest names", "Run it again; the site may have been published anew meanwhile.");
            File.Move(beside, to, overwrite: true);
            return null;
        }
        finally
        {
            File.Delete(beside);
        }
    }

    private static bool MayHelp(Problem problem) => problem.Kind is ProblemKind.Interrupted or ProblemKind.TooSlow or ProblemKind.Unreachable;

    private static bool IsRight(string file, SiteManifest.Entry entry)
    {
        if (new FileInfo(file) is not { Exists: true, LinkTarget: null } there || there.Length != entry.Bytes) return false;
        using var stream = File.OpenRead(file);
        return Sha256Digest.FromBytes(SHA256.HashData(stream)) == entry.Digest;
    }

    // What an earlier manifest named and this one does not.
    private static void Forget(string partial, SiteManifest manifest)
    {
        SiteTwin.Remove(partial, [.. SiteListing.Of(partial).Where(path => !manifest.Files.ContainsKey(path))]);
        foreach (var link in Directory.EnumerateFileSystemEntries(partial, "*", SearchOption.AllDirectories).Where(entry => new FileInfo(entry).LinkTarget is not null).ToList()) File.Delete(link);
    }

    private static void Put(string place, string partial, SiteStanding standing, SiteManifest manifest, byte[] bytes)
    {
        standing.CopyForeign(place, partial, manifest.Files.ContainsKey);
        File.WriteAllBytes(Path.Combine(partial, SiteManifest.FileName), bytes);
        FolderExchange.Put(partial, place);
        if (Directory.Exists(partial)) Directory.Delete(partial, recursive: true);
    }

    private sealed class Run(string place, string partial, SiteStanding standing)
    {
        public long Right, Fetched;

        public string Place => place;

        public string Partial => partial;

        public SiteStanding Standing => standing;

        public ConcurrentBag<Problem> Failed { get; } = [];
    }
}

/// <summary>What came of copying a site.</summary>
/// <param name="Files">How many the manifest names.</param>
/// <param name="Fetched">How many were fetched now; the others were there.</param>
/// <param name="Manifest">The manifest's digest, by which the whole can be known.</param>
public sealed record SiteMirrored(long Files, long Fetched, Sha256Digest Manifest)
{
    /// <summary>A problem for each file that could not be had, by path; where there is one, the copy stays as it was.</summary>
    public IReadOnlyList<Problem> Failed { get; init; } = [];

    /// <summary>Where what was fetched lies, as long as anything failed.</summary>
    public required string Partial { get; init; }
}
