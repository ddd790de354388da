using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Avow.Archive;
using Avow.Capturing;
using Avow.Console;
using Avow.Publishing;
using Avow.Road;

namespace Avow.BrowserTests;

/// <summary>Leaflets and booklets as somebody opens them who has only poppler's tools and a reader of codes.</summary>
[Collection(InTheBrowser.Name)]
public sealed class PrintTests : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("avow-paper-");
    private SqliteArchive archive = null!;

    public async Task InitializeAsync()
    {
        archive = SqliteArchive.Create(At("archive"), "The Harbour Papers").Value;
        await new Journey(archive, new Output(TextWriter.Null, TextWriter.Null, json: false), TimeProvider.System).TakeIn(new Gathering(archive, WebOptions.Default, TimeProvider.System).FromManifest(PrintSamples.Write(At("samples"))));
    }

    public Task DisposeAsync()
    {
        archive.Dispose();
        folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    [BrowserFact(Tool.Print)]
    public async Task The_words_taken_out_of_a_leaflet_and_of_a_booklet_are_those_of_the_text_in_every_script()
    {
        foreach (var (language, title, paragraphs) in PrintSamples.All)
        {
            var words = Words(string.Join('\n', [title, .. paragraphs]), language);
            await Publish($"{language}.pdf", language, PrintForm.Leaflet(PaperSize.A5));
            AssertHolds(words, Words(await Text($"{language}.pdf"), language), language, "leaflet");

            // The first page lies at the right of the first side, and at the left where the booklet is opened from the other side.
            await Publish($"{language}-booklet.pdf", language, PrintForm.Booklet(PaperSize.A4));
            var x = language == "ar" ? "0" : "421";
            var first = await Text($"{language}-booklet.pdf", "-f", "1", "-l", "1", "-r", "72", "-x", x, "-y", "0", "-W", "421", "-H", "596");
            AssertHolds(words, Words(first, language), language, "booklet");
            // Nothing of the back cover is painted at the foot of the page before.
            if (language == "ar") Assert.DoesNotContain(first.Split('\n'), line => line.Count(char.IsLetter) == 1 && !line.Any(char.IsDigit));
        }
    }

    [BrowserFact(Tool.Print)]
    public async Task Pages_are_of_the_size_that_was_asked_for_and_say_only_what_they_are()
    {
        foreach (var (form, width, height) in new (PrintForm, double, double)[]
        {
            (PrintForm.Leaflet(PaperSize.A4), 595.28, 841.89), (PrintForm.Leaflet(PaperSize.A5), 419.53, 595.28), (PrintForm.Leaflet(PaperSize.Letter), 612, 792),
            (PrintForm.Booklet(PaperSize.A4), 841.89, 595.28), (PrintForm.Booklet(PaperSize.Letter), 792, 612),
        })
        {
            await Publish("sized.pdf", "ar", form);
            var info = (await ToolRun.Of("pdfinfo", "-isodates", At("sized.pdf"))).Output.Split('\n').Where(line => line.Contains(':', StringComparison.Ordinal)).ToDictionary(line => line[..line.IndexOf(':', StringComparison.Ordinal)], line => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim(), StringComparer.Ordinal);
            var size = info["Page size"].Split(' ');
            Assert.Equal(width, double.Parse(size[0], CultureInfo.InvariantCulture), 0.6);
            Assert.Equal(height, double.Parse(size[2], CultureInfo.InvariantCulture), 0.6);
            Assert.Equal("الميناء ليس للبيع", info["Title"]);
            Assert.Equal(("Avow", "Avow"), (info["Creator"], info["Producer"]));
            Assert.Equal(form.IsBooklet ? "no" : "yes", info["Tagged"]);
            Assert.Equal("no", info["JavaScript"]);
            var bytes = await File.ReadAllTextAsync(At("sized.pdf"), Encoding.Latin1);
            Assert.All((string[])["Chrom", "Skia", "Mozilla", "avow-print", "/tmp/"], leak => Assert.DoesNotContain(leak, bytes, StringComparison.Ordinal));
        }
    }

    [BrowserFact(Tool.Print)]
    public async Task A_long_text_is_folded_in_the_order_of_its_pages_with_the_foot_on_the_back()
    {
        await Publish("long.pdf", PrintSamples.Long, PrintForm.Booklet(PaperSize.A4));
        var first = Words(await Half("long.pdf", 1, isRight: true), "en");
        Assert.Contains("Paragraph 1 of", string.Join(' ', first), StringComparison.Ordinal);
        Assert.Contains("SHA 256", string.Join(' ', Words(await Half("long.pdf", 1, isRight: false), "en")), StringComparison.Ordinal);
        Assert.Contains("2 ", string.Join(' ', Words(await Half("long.pdf", 2, isRight: false), "en")), StringComparison.Ordinal);
        var sides = int.Parse((await ToolRun.Of("pdfinfo", At("long.pdf"))).Output.Split("Pages:")[1].Split('\n')[0], CultureInfo.InvariantCulture);
        var read = new StringBuilder();
        for (var side = 1; side <= sides; side++) read.Append(side % 2 == 1 ? await Half("long.pdf", side, isRight: true) : await Half("long.pdf", side, isRight: false));
        for (var side = sides; side >= 1; side--) read.Append(side % 2 == 1 ? await Half("long.pdf", side, isRight: false) : await Half("long.pdf", side, isRight: true));
        var all = string.Join(' ', Words(read.ToString(), "en"));
        var places = Enumerable.Range(1, 60).Select(number => all.IndexOf($"Paragraph {number} of it", StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [BrowserFact(Tool.Print)]
    public async Task A_foot_that_would_take_a_sheet_for_itself_stands_under_the_last_words_where_there_is_room()
    {
        Assert.Contains("4 pages on 1 sheet of a4", await Publish("four.pdf", PrintSamples.FourPages, PrintForm.Booklet(PaperSize.A4)), StringComparison.Ordinal);
        var back = string.Join(' ', Words(await Half("four.pdf", 1, isRight: false), "en"));
        Assert.Contains("Paragraph 33 of", back, StringComparison.Ordinal);
        Assert.Contains("SHA 256", back, StringComparison.Ordinal);
    }

    [BrowserFact(Tool.Print)]
    public async Task The_code_at_the_foot_leads_to_the_page_or_to_the_original()
    {
        foreach (var (origin, address) in new (string?, string)[] { ("https://archive.example", $"https://archive.example/t/{archive.Library.Resolve("en").Value}"), (null, "https://harbour.example/en") })
        {
            await Publish("code.pdf", "en", PrintForm.Leaflet(PaperSize.A4), origin);
            Assert.Equal(0, (await ToolRun.Of("pdftoppm", "-r", "150", "-png", "-singlefile", At("code.pdf"), At("code"))).ExitCode);
            Assert.Equal(address, (await ToolRun.Of("zbarimg", "--quiet", "--raw", At("code.png"))).Output.Trim());
            Assert.Contains(address, await Text("code.pdf", "-raw"), StringComparison.Ordinal);
        }
    }

    [BrowserFact(Tool.Print)]
    public async Task The_same_archive_gives_the_same_bytes()
    {
        foreach (var form in (PrintForm[])[PrintForm.Leaflet(PaperSize.A4), PrintForm.Booklet(PaperSize.A4)])
        {
            await Publish("one.pdf", "hi", form);
            await Publish("two.pdf", "hi", form);
            Assert.Equal(await File.ReadAllBytesAsync(At("one.pdf")), await File.ReadAllBytesAsync(At("two.pdf")));
        }
    }

    [BrowserFact]
    public async Task The_printing_browser_fetches_nothing_even_from_a_page_that_lets_it()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var origin = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        var knocked = listener.AcceptTcpClientAsync();
        var page = $"<!DOCTYPE html><link rel=stylesheet href={origin}/a.css><img src={origin}/a.png><img src={origin.Replace("127.0.0.1", "localhost", StringComparison.Ordinal)}/b.png><script src={origin}/c.js></script><iframe src={origin}/d></iframe><p>Words.";
        Assert.True((await new PrintingBrowser().Print(Encoding.UTF8.GetBytes(page), default)).IsGood);
        Assert.False(knocked.IsCompleted);
    }

    [BrowserFact]
    public async Task What_goes_wrong_on_the_way_leaves_the_earlier_file_and_nothing_running()
    {
        await File.WriteAllTextAsync(At("kept.pdf"), "the earlier one");
        Assert.Contains("sudo apt-get install --no-install-recommends chromium", await Publish("kept.pdf", "en", PrintForm.Leaflet(PaperSize.A4), browser: new("/nowhere/chromium")), StringComparison.Ordinal);
        Assert.Contains("of memory", await Publish("kept.pdf", PrintSamples.Long, PrintForm.Leaflet(PaperSize.A4), browser: new(maxMemoryBytes: 1 << 20)), StringComparison.Ordinal);
        using var impatient = new CancellationTokenSource(TimeSpan.FromMilliseconds(400));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Publish("kept.pdf", PrintSamples.Long, PrintForm.Leaflet(PaperSize.A4), cancel: impatient.Token));
        Assert.Equal("the earlier one", await File.ReadAllTextAsync(At("kept.pdf")));
        Assert.Equal(["archive", "kept.pdf", "samples"], folder.EnumerateFileSystemInfos().Select(entry => entry.Name).Order(StringComparer.Ordinal));
    }

    // A limit on the size of files (RLIMIT_FSIZE) is a full disk that needs no root: with its signal ignored, a write beyond it fails. It is set while Chromium prints, for the program alone.
    [BrowserFact]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public async Task A_target_without_room_is_named_and_leaves_the_earlier_file_and_nothing_beside_it()
    {
        await File.WriteAllTextAsync(At("kept.pdf"), "the earlier one");
        await File.WriteAllTextAsync(At("chromium"), $"#!/bin/sh\n'{Chromium.Path}' \"$@\"\ncode=$?\nprlimit --pid $PPID --fsize=2048 || exit 9\nexit $code\n");
        File.SetUnixFileMode(At("chromium"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var target = await Limited($"export AVOW_CHROMIUM='{At("chromium")}';");
        Assert.Equal(1, target.ExitCode);
        Assert.True(target.Errors.Contains($"{At("kept.pdf")}: a file of this length does not fit there", StringComparison.Ordinal), target.Errors);
        Assert.Contains("what stood there is as it was", target.Errors, StringComparison.Ordinal);

        var temporary = await Limited("ulimit -f 128;");
        Assert.Equal(1, temporary.ExitCode);
        Assert.Contains("TMPDIR=", temporary.Errors, StringComparison.Ordinal);
        Assert.Equal("the earlier one", await File.ReadAllTextAsync(At("kept.pdf")));
        Assert.Equal(["archive", "chromium", "kept.pdf", "samples"], folder.EnumerateFileSystemInfos().Select(entry => entry.Name).Order(StringComparer.Ordinal));
        Assert.Equal(0, (await Limited("")).ExitCode);

        Task<ToolRun> Limited(string how) => ToolRun.Of("sh", "-c", $"trap '' XFSZ; export DOTNET_EnableWriteXorExecute=0; {how} exec dotnet \"$0\" \"$@\"", BuiltProgram.Place, "publish", "pdf", At("kept.pdf"), "--text", "en", "--archive", At("archive"));
    }

    private async Task<string> Publish(string file, string label, PrintForm form, string? origin = null, PrintingBrowser? browser = null, CancellationToken cancel = default)
    {
        var said = new StringWriter();
        await new PrintPublishing(archive, new Output(said, said, json: false), browser ?? new()).To(At(file), new(new BookWish.OfTexts([archive.Library.Resolve(label).Value]), InterfaceLanguage.English, origin), form, cancel);
        if (browser is null) Assert.Contains("Wrote a ", said.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("boxes", said.ToString(), StringComparison.Ordinal);
        return said.ToString();
    }

    private string At(string name) => Path.Combine(folder.FullName, name);

    private async Task<string> Text(string file, params string[] options) => (await ToolRun.Of("pdftotext", [.. options, At(file), "-"])).Output;

    private Task<string> Half(string file, int side, bool isRight)
    {
        var number = side.ToString(CultureInfo.InvariantCulture);
        return Text(file, "-f", number, "-l", number, "-r", "72", "-x", isRight ? "421" : "0", "-y", "0", "-W", "421", "-H", "596");
    }

    // Letters, marks and digits; of Chinese, which has no spaces, each character. NFKC: a letter's form at the end of a word is that letter.
    private static List<string> Words(string text, string language)
    {
        List<string> words = [];
        var word = new StringBuilder();
        foreach (var rune in text.Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            // Poppler puts the space between words of two directions outside the embeddings that it writes around them, on either side.
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format && rune.Value is not (>= 0x202A and <= 0x202E)) continue;
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            {
                word.Append(rune);
                if (language != "zh") continue;
            }

            if (word.Length > 0) words.Add(word.ToString());
            word.Clear();
        }

        if (word.Length > 0) words.Add(word.ToString());
        return words;
    }

    // Word by word in order; of a text from right to left as often as they occur: where a line has words of both directions, programs do not agree on which come first.
    private static void AssertHolds(List<string> words, List<string> found, string language, string where)
    {
        if (language == "ar") Assert.True(words.CountBy(word => word).All(pair => found.Count(word => word == pair.Key) >= pair.Value), $"{where}: {string.Join(' ', words.Except(found))} not among {string.Join(' ', found)}");
        else Assert.Contains(string.Join(' ', words.Skip(Math.Max(0, words.Count - 40))), string.Join(' ', found), StringComparison.Ordinal);
        Assert.True(words.Except(found).ToList() is { Count: 0 }, $"{where} in {language}: {string.Join(' ', words.Except(found))}");
    }
}
