using System.Diagnostics;
using System.Net.Sockets;
using Avow.Console;
using Avow.Publishing;
using Avow.Road;

namespace Avow.BrowserTests;

/// <summary>The samples as one file for Kiwix: checked by zimcheck, and read in Kiwix's own server.</summary>
[Collection(InTheBrowser.Name)]
public sealed class ZimTests(Sites sites) : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("avow-zim-");

    [BrowserFact(Tool.Zim)]
    public async Task The_samples_pass_zimcheck_and_are_found_in_kiwix()
    {
        var file = Path.Combine(folder.FullName, "papers.zim");
        var said = new StringWriter();
        await new ZimPublishing(sites.Sample.Archive, new Output(said, said, json: false), TimeProvider.System).To(file, new SiteWishes { Languages = [InterfaceLanguage.English] }, default);
        Assert.Contains("zimwriterfs took", said.ToString(), StringComparison.Ordinal);
        Assert.Equal(["papers.zim"], folder.EnumerateFileSystemInfos().Select(entry => entry.Name));
        var check = await ToolRun.Of("zimcheck", file);
        Assert.Contains("Overall Test Status: Pass", $"{check.Output}{check.Errors}", StringComparison.Ordinal);

        var port = FreePort.Find();
        using var kiwix = Process.Start(new ProcessStartInfo("kiwix-serve", ["--address=127.0.0.1", $"--port={port}", file]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        try
        {
            using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}/") };
            Assert.Contains("The Strait Papers", await Answer(client, "papers/index.html"), StringComparison.Ordinal);
            var text = $"t/{sites.Sample.IdOf("ferry-north-en")}.html";
            Assert.Contains("The strait belongs to those who cross it", await Answer(client, $"papers/{text}"), StringComparison.Ordinal);
            Assert.Contains(text, await Answer(client, "search?content=papers&pattern=strait+belongs+cross"), StringComparison.Ordinal);

            // What pages lead to is there, and nothing in it would stay in a browser and answer for other pages.
            Assert.Contains("href=\"./phrases.html\"", await Answer(client, "papers/about.html"), StringComparison.Ordinal);
            Assert.Contains("<h1>", await Answer(client, "papers/phrases.html"), StringComparison.Ordinal);
            var compared = (await Answer(client, $"papers/{text}")).Split("href=\"../compare/")[1].Split('"')[0];
            Assert.Contains("<h1", await Answer(client, $"papers/compare/{compared}"), StringComparison.Ordinal);
            var scripts = (await ToolRun.Of("zimdump", "list", file)).Output.Split('\n').Where(path => path.EndsWith(".js", StringComparison.Ordinal)).ToList();
            Assert.NotEmpty(scripts);
            foreach (var script in scripts) Assert.DoesNotContain("serviceWorker", (await ToolRun.Of("zimdump", "show", $"--url={script}", file)).Output, StringComparison.Ordinal);
        }
        finally
        {
            kiwix.Kill(entireProcessTree: true);
        }
    }

    public void Dispose() => folder.Delete(recursive: true);

    // It needs a moment before it listens.
    private static async Task<string> Answer(HttpClient client, string address)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                return await client.GetStringAsync(new Uri(address, UriKind.Relative));
            }
            catch (HttpRequestException failure) when (failure.InnerException is SocketException && tries < 100)
            {
                await Task.Delay(100);
            }
        }
    }
}
