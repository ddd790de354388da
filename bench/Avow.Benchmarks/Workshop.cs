using Avow.Archive;

namespace Avow.Benchmarks;

/// <summary>Where the program lies, and the pages and archives to measure with; made when they are first asked for.</summary>
internal sealed class Workshop : IDisposable
{
    private readonly string folder;

    public Workshop(Options options)
    {
        Options = options;
        Root = FindRoot();
        Program = Path.Combine(Root, "build", "avow", "avow.dll");
        folder = options.Keep ?? Directory.CreateTempSubdirectory("avow-bench-").FullName;
        Directory.CreateDirectory(folder);
    }

    public Options Options { get; }

    public string Root { get; }

    /// <summary>The published program, as ./avow runs it.</summary>
    public string Program { get; }

    /// <summary>The folder of pages, with their list.</summary>
    public string Pages()
    {
        var pages = Path.Combine(folder, $"pages-{Options.Pages}-{Options.Seed}");
        if (!File.Exists(Path.Combine(pages, PageWriter.Manifest))) PageWriter.Write(new Corpus(Options.Seed), Options.Pages, pages);
        return pages;
    }

    /// <summary>A folder of text files of the same making, but shorter.</summary>
    public string Texts()
    {
        var texts = Path.Combine(folder, $"texts-{Options.Pages}-{Options.Seed}");
        if (!File.Exists(texts + ".done"))
        {
            TextFileWriter.Write(new Corpus(Options.Seed, TextFileWriter.WordsPerText), Options.Pages, texts);
            File.WriteAllText(texts + ".done", "");
        }

        return texts;
    }

    /// <summary>Short texts in many languages; the same for the same seed.</summary>
    public ManyTongues ManyTongues() => new(Options.Seed, Path.Combine(Root, "src", "Avow.Relating", "Translation", "Lexicon"));

    /// <summary>A folder of pages of them, with their list.</summary>
    public string ShortTexts()
    {
        var texts = Path.Combine(folder, $"short-{Options.Pages}-{Options.Seed}");
        if (!File.Exists(texts + ".done"))
        {
            var tongues = ManyTongues();
            ShortTextWriter.Write(Enumerable.Range(0, Options.Pages).Select(tongues.Text), texts);
            File.WriteAllText(texts + ".done", "");
        }

        return texts;
    }

    /// <summary>A new archive of them, not related yet.</summary>
    public async Task<string> ArchiveOfShortTexts(CancellationToken cancel)
    {
        var archive = Place("short");
        await Avow(cancel, "init", "--archive", archive);
        await Avow(cancel, "add", "--archive", archive, "--manifest", Path.Combine(ShortTexts(), PageWriter.Manifest));
        return archive;
    }

    /// <summary>An archive of the pages, not related yet.</summary>
    public async Task<string> Archive(CancellationToken cancel)
    {
        var archive = Path.Combine(folder, $"archive-{Options.Pages}-{Options.Seed}");
        var done = archive + ".done";
        if (File.Exists(done)) return archive;
        await FillArchive(archive, cancel);
        await File.WriteAllTextAsync(done, "", cancel);
        return archive;
    }

    /// <summary>An archive of the same pages with its relations: what a reader's pages are made of. The other stays as it is, whichever is asked for first.</summary>
    public async Task<string> RelatedArchive(CancellationToken cancel)
    {
        var archive = Path.Combine(folder, $"related-{Options.Pages}-{Options.Seed}");
        var done = archive + ".done";
        if (File.Exists(done)) return archive;
        var backup = Place("unrelated");
        await Avow(cancel, "backup", backup, "--archive", await Archive(cancel));
        if (Directory.Exists(archive)) Directory.Delete(archive, recursive: true);
        Directory.Move(backup, archive);
        await Avow(cancel, "relate", "--archive", archive);
        await File.WriteAllTextAsync(done, "", cancel);
        return archive;
    }

    /// <summary>Makes an archive in a new place and takes the pages in.</summary>
    public async Task<Child> FillArchive(string archive, CancellationToken cancel)
    {
        if (Directory.Exists(archive)) Directory.Delete(archive, recursive: true);
        await Avow(cancel, "init", "--archive", archive);
        return await Avow(cancel, "add", "--archive", archive, "--manifest", Path.Combine(Pages(), PageWriter.Manifest));
    }

    public Task<Child> Avow(CancellationToken cancel, params IEnumerable<string> arguments) => Child.Run("dotnet", [Program, .. arguments], cancel);

    public static SqliteArchive Open(string archive) => SqliteArchive.Open(archive).TryGet(out var opened, out var problem) ? opened : throw new InvalidOperationException(problem.ToString());

    /// <summary>All texts in one file, a paragraph a line: for wc and grep.</summary>
    public string Words(string archive)
    {
        var file = Place("words.txt");
        using var opened = Open(archive);
        using var words = new StreamWriter(file);
        foreach (var capture in opened.Library.AllCaptures())
            foreach (var document in opened.Library.DocumentsOf(capture.Id))
                foreach (var text in opened.Library.TextsIn(document.Id)) words.WriteLine(text.Words);
        return file;
    }

    /// <summary>A new name in the folder, with nothing there yet.</summary>
    public string Place(string name)
    {
        var place = Path.Combine(folder, name);
        if (Directory.Exists(place)) Directory.Delete(place, recursive: true);
        File.Delete(place);
        return place;
    }

    public void Dispose()
    {
        if (Options.Keep is null) Directory.Delete(folder, recursive: true);
    }

    private static string FindRoot()
    {
        for (var at = AppContext.BaseDirectory; at is not null; at = Path.GetDirectoryName(at))
        {
            if (File.Exists(Path.Combine(at, "Avow.slnx"))) return at;
        }

        throw new InvalidOperationException("Run it from a clone of the repository.");
    }
}
