using Avow.Archive;
using Avow.Demo;
using Avow.Publishing;
using Avow.Road;
using Avow.Statements;
using Avow.Tests.Archive;
using Avow.Tests.Contracts;
using Avow.Tests.Scripts;
using Avow.Web;

namespace Avow.Tests.Publishing;

/// <summary>The sample archive, published to one place again and again, and each time to an empty folder too.</summary>
public sealed class RepublishedSite : IAsyncLifetime, IDisposable
{
    private readonly Folder folder = new();
    private int elsewhere;

    internal SqliteArchive Archive { get; private set; } = null!;

    internal string ArchivePlace => folder.At("archive");

    internal string Place => folder.At("out", "site");

    internal IEnumerable<string> Neighbours => Directory.EnumerateFileSystemEntries(folder.At("out")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    public async Task InitializeAsync()
    {
        Archive = SqliteArchive.Create(ArchivePlace, "The Strait Papers").Value;
        await SampleArchive.Travel(Archive, new(TextWriter.Null, TextWriter.Null, json: false));
        Directory.CreateDirectory(folder.At("out"));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        Archive.Dispose();
        folder.Dispose();
    }

    internal static Editor Mara { get; } = new("Mara", Made.Noon, "It is so.");

    internal Id<Text> Text(string label) => Archive.Library.Resolve(label).Value;

    /// <summary>Publishes to the place, with what the last time left.</summary>
    internal SiteWritten Publish(SiteWishes? wishes = null) => Write(Place, (wishes ?? Few) with { Memory = SiteMemoryPlace.Of(Archive, Place) });

    /// <summary>Publishes to the place, and says where that differs from what is published where nothing is left of the publication before but its manifest, which names the addresses that were given away.</summary>
    internal (SiteWritten Written, IReadOnlyList<string> Others) PublishAndCompare(SiteWishes? wishes = null)
    {
        var fresh = folder.At($"fresh-{elsewhere++}");
        Directory.CreateDirectory(fresh);
        if (Directory.Exists(Place)) File.Copy(Path.Combine(Place, SiteManifest.FileName), Path.Combine(fresh, SiteManifest.FileName));
        var written = Publish(wishes);
        Write(fresh, wishes ?? Few);
        var (ours, theirs) = (Manifest(Place), Manifest(fresh));
        List<string> others = [.. ours.Keys.Union(theirs.Keys).Where(path => !ours.TryGetValue(path, out var one) || !theirs.TryGetValue(path, out var other) || one != other).Order(StringComparer.Ordinal)];
        if (others.Count == 0) Assert.True(SiteCheck.Of(Place, default).Value.IsWhole, "a file is not as the manifest says");
        Directory.Delete(fresh, recursive: true);
        return (written, others);
    }

    /// <summary>Publishes where an earlier publication had these files.</summary>
    internal string PublishOver(params string[] paths)
    {
        var over = folder.At($"over-{elsewhere++}");
        Directory.CreateDirectory(over);
        File.WriteAllBytes(Path.Combine(over, SiteManifest.FileName), new SiteManifest("papers", paths.ToDictionary(path => path, _ => new SiteManifest.Entry(1, Sha256Digest.Of("x"u8)))).ToBytes());
        Write(over, new() { Languages = [InterfaceLanguage.English, InterfaceLanguage.Arabic] });
        return over;
    }

    internal async Task Add(string name, string html)
    {
        var page = folder.At(name);
        await File.WriteAllTextAsync(page, html);
        await Typed.Well("add", "--archive", ArchivePlace, page);
    }

    internal Task Relate() => Do("relate");

    internal Task Do(string command, params string[] words) => Typed.Well([command, "--archive", ArchivePlace, .. words]);

    private static SiteWishes Few { get; } = new() { Languages = [InterfaceLanguage.English] };

    /// <summary>Publishes to the place where that may be refused.</summary>
    internal Outcome<SiteWritten> TryPublish(SiteWishes wishes) => TryWrite(Place, wishes with { Memory = SiteMemoryPlace.Of(Archive, Place) });

    private SiteWritten Write(string place, SiteWishes wishes) => TryWrite(place, wishes).Value;

    private Outcome<SiteWritten> TryWrite(string place, SiteWishes wishes)
    {
        var finding = new FindingForPages(texts => VersionsFound.Of(Archive, texts)) { Alignment = (left, right) => AlignmentFound.Patiently(Archive, left, right) };
        return new SiteWriting(PublishedArchive.Of(Archive), CollatedRows.Of, finding, wishes).To(place, _ => { }, default);
    }

    private static IReadOnlyDictionary<string, SiteManifest.Entry> Manifest(string place) => SiteManifest.FromUntrusted(File.ReadAllBytes(Path.Combine(place, SiteManifest.FileName)), place).Value.Files;
}
