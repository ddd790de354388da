namespace Avow.BrowserTests;

/// <summary>Where the tools of the tests lie: those from npm in the versions of package-lock.json, as <c>./test</c> installs them.</summary>
internal static class Tools
{
    private static readonly string Packages = Path.Combine(Repository.Root, "tests", "Avow.BrowserTests", "node_modules");

    public static string Axe { get; } = Path.Combine(Packages, "axe-core", "axe.min.js");

    public static string Checker { get; } = Path.Combine(Packages, "vnu-jar", "build", "dist", "vnu.jar");

    /// <summary>As Debian's package has it.</summary>
    public static string EpubCheck => "/usr/share/java/epubcheck.jar";

    public static string? Java { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Select(folder => Path.Combine(folder, "java")).FirstOrDefault(File.Exists);

    /// <summary>As npm ships it for this machine; null where it does not.</summary>
    public static string? Pagefind { get; } = Avow.Road.PagefindPlace.Find(Path.GetDirectoryName(Packages)!, _ => null);

    /// <returns>Why a test cannot use a tool; null when it can.</returns>
    public static string? Missing(Tool tool) => tool switch
    {
        Tool.Axe => NotThere(Axe),
        Tool.Checker => Java is null ? "there is no java: apt-get install --no-install-recommends default-jre-headless" : NotThere(Checker),
        Tool.EpubCheck => Java is null || !File.Exists(EpubCheck) ? "there is no epubcheck: apt-get install --no-install-recommends epubcheck" : null,
        Tool.Print => new[] { "pdftotext", "pdfinfo", "pdftoppm", "zbarimg" }.All(tool => File.Exists($"/usr/bin/{tool}")) ? null : "there is nothing to look into PDF: apt-get install --no-install-recommends poppler-utils zbar-tools",
        Tool.Pagefind => Pagefind is null ? NotThere(Path.Combine(Packages, "@pagefind")) : null,
        Tool.Zim => new[] { "zimwriterfs", "zimcheck", "kiwix-serve" }.All(tool => File.Exists($"/usr/bin/{tool}")) ? null : "there are no Kiwix tools: apt-get install --no-install-recommends zim-tools kiwix-tools",
        _ => null,
    };

    private static string? NotThere(string file) => File.Exists(file) ? null : $"there is no {Path.GetRelativePath(Repository.Root, file)}: run npm ci --ignore-scripts in tests/Avow.BrowserTests";
}
