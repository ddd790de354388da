using Avow.Statements;

namespace Avow.Publishing;

/// <summary>Makes a folder with a site ready for zimwriterfs: what is about copies of a folder goes, the picture comes.</summary>
public static class ZimFolder
{
    /// <summary>The picture's name in the folder.</summary>
    public const string Picture = "illustration.png";

    /// <summary>Where a reader begins.</summary>
    public const string Welcome = "index.html";

    /// <param name="folder">With a site that <see cref="SiteWriting"/> wrote.</param>
    public static void Prepare(string folder)
    {
        // A ZIM file has a check sum of its own, and no web server that would show a page for what is not there.
        foreach (var name in (string[])[SiteManifest.FileName, "robots.txt", "404.html", .. InterfaceLanguage.All.Select(language => $"{language.Tag}/404.html")])
            if (File.Exists(Path.Combine(folder, name))) File.Delete(Path.Combine(folder, name));
        File.WriteAllBytes(Path.Combine(folder, Picture), ZimPicture.Png);
    }

    /// <summary>What zimwriterfs is told (zim-tools 3.1).</summary>
    /// <param name="label">What the file says of itself.</param>
    /// <param name="archive">Whose words it holds.</param>
    /// <param name="origin">Where the site stands otherwise; null for nowhere.</param>
    /// <param name="folder">That was made ready.</param>
    /// <param name="file">Where it goes.</param>
    public static IReadOnlyList<string> Arguments(ZimLabel label, string archive, string? origin, string folder, string file)
    {
        ArgumentNullException.ThrowIfNull(label);
        List<string> arguments =
        [
            $"--welcome={Welcome}", $"--illustration={Picture}", $"--language={label.Language}", $"--title={label.Title}", $"--description={label.Description}",
            $"--creator={OneLine.Of(archive)}", "--publisher=Avow", $"--name={label.Name}", "--scraper=avow",
        ];
        if (origin is not null) arguments.Add($"--source={origin}");
        return [.. arguments, folder, file];
    }
}
