using System.Globalization;
using System.Text.RegularExpressions;

namespace Avow.Benchmarks;

/// <summary><c>avow publish site</c> of an archive, beside Hugo building as many plain pages, of the same statements in turn: no captures, no other forms, no search.</summary>
internal sealed partial class PublishFigures(Workshop workshop)
{
    private const string Hugo = "/usr/bin/hugo";

    public async Task<int> Measure(CancellationToken cancel)
    {
        if (!File.Exists(Hugo))
        {
            Console.WriteLine("Not measured: needs Hugo (apt-get install hugo).");
            return 1;
        }

        var archive = await workshop.RelatedArchive(cancel);
        var site = workshop.Place("site");
        var ours = await workshop.Avow(cancel, "publish", "site", site, "--language", "en", "--archive", archive);
        var pages = int.Parse(Wrote().Match(ours.Output).Groups["pages"].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
        var again = await workshop.Avow(cancel, "publish", "site", site, "--language", "en", "--archive", archive);
        var changed = await Changed(archive, site, cancel);
        var theirs = await Child.Run(Hugo, ["--quiet", "--source", Source(archive, pages), "--destination", workshop.Place("hugo-site")], cancel);
        Table.Row("publish: pages a second", $"{pages / ours.Wall.TotalSeconds:N0}", $"{pages / theirs.Wall.TotalSeconds:N0} (hugo)", ours.Wall / theirs.Wall);
        Table.Row("publish: processor, ms a page", $"{ours.Processor.TotalMilliseconds / pages:0.00}", $"{theirs.Processor.TotalMilliseconds / pages:0.00}", ours.Processor / theirs.Processor);
        Table.Row("publish: peak memory, MiB", $"{ours.PeakKiB / 1024.0:0}", $"{theirs.PeakKiB / 1024.0:0}", (double)ours.PeakKiB / theirs.PeakKiB);
        Table.Row("publish: again, nothing new: s", $"{again.Wall.TotalSeconds:0.0}", $"{ours.Wall.TotalSeconds:0.0} (the first time)", again.Wall / ours.Wall);
        Table.Row("publish: again, one changed statement: s", $"{changed.Wall.TotalSeconds:0.00}", $"{ours.Wall.TotalSeconds:0.0} (the first time)", changed.Wall / ours.Wall);
        Table.Row("publish: pages of all kinds", $"{pages:N0}");
        await WithPagefind(archive, ours, cancel);
        return 0;
    }

    private async Task WithPagefind(string archive, Child plain, CancellationToken cancel)
    {
        if (Environment.GetEnvironmentVariable("AVOW_PAGEFIND") is null)
        {
            Console.WriteLine("Not measured with --pagefind: name npm's pagefind with AVOW_PAGEFIND.");
            return;
        }

        var (site, index) = (workshop.Place("site-pagefind"), Path.Combine("search", "pagefind"));
        if (Directory.Exists(site)) Directory.Delete(site, recursive: true);
        var known = await workshop.Avow(cancel, "publish", "site", site, "--language", "en", "--pagefind", "--archive", archive);
        var (search, inflected) = (Bytes(Path.Combine(site, "search")), Bytes(Path.Combine(site, index)));
        Table.Row("publish --pagefind: s", $"{known.Wall.TotalSeconds:0.0}", $"{plain.Wall.TotalSeconds:0.0} (without)", known.Wall / plain.Wall);
        Table.Row("publish --pagefind: peak memory, MiB", $"{known.PeakKiB / 1024.0:0}", $"{plain.PeakKiB / 1024.0:0} (without)", (double)known.PeakKiB / plain.PeakKiB);
        Table.Row("publish --pagefind: MB of indexes", $"{inflected / 1e6:0}", $"{(search - inflected) / 1e6:0} (the plain one)", (double)inflected / (search - inflected));

        static long Bytes(string folder) => new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);
    }

    // In the middle of the archive and of the index; another title at every run, so that something changes.
    private async Task<Child> Changed(string archive, string site, CancellationToken cancel)
    {
        string text, title;
        using (var opened = Workshop.Open(archive))
        {
            var line = opened.Library.Latest(1, skip: (int)(opened.Library.Counts().Statements / 2))[0];
            (text, title) = (line.Id.ToString(), line.Title.EndsWith('.') ? line.Title[..^1] : $"{line.Title}.");
        }

        await workshop.Avow(cancel, "correct", text, "--title", title, "--by", "Bench", "--why", "measured", "--archive", archive);
        return await workshop.Avow(cancel, "publish", "site", site, "--language", "en", "--archive", archive);
    }

    // The plainest site: each page its title and its paragraphs, no lists, no feeds.
    private string Source(string archive, int pages)
    {
        var folder = workshop.Place("hugo");
        var (content, layouts) = (Directory.CreateDirectory(Path.Combine(folder, "content", "t")).FullName, Directory.CreateDirectory(Path.Combine(folder, "layouts", "_default")).FullName);
        File.WriteAllText(Path.Combine(folder, "config.toml"), "baseURL = \"https://archive.example/\"\ntitle = \"Pages\"\ndisableKinds = [\"taxonomy\", \"term\", \"RSS\", \"sitemap\", \"section\", \"home\", \"404\"]\n");
        File.WriteAllText(Path.Combine(layouts, "single.html"), "<!doctype html><html lang=en><meta charset=utf-8><title>{{ .Title }}</title><h1>{{ .Title }}</h1><main>{{ .Content }}</main></html>\n");
        using var opened = Workshop.Open(archive);
        List<(string Title, string Words)> texts = [.. opened.Library.Latest(int.MaxValue).Select(line => (line.Title, opened.Library.Find(line.Id)!.Words.Replace("\n", "\n\n", StringComparison.Ordinal)))];
        for (var page = 0; page < pages; page++)
        {
            var (title, words) = texts[page % texts.Count];
            File.WriteAllText(Path.Combine(content, string.Create(CultureInfo.InvariantCulture, $"{page}.md")), string.Create(CultureInfo.InvariantCulture, $"---\ntitle: \"{title.Replace('"', '\'')} {page}\"\n---\n\n{words}\n"));
        }

        return folder;
    }

    [GeneratedRegex("Wrote (?<pages>[0-9,]+) page", RegexOptions.NonBacktracking)]
    private static partial Regex Wrote();
}
