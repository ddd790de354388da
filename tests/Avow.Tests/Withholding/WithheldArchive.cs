using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Avow.Archive;
using Avow.Relating;
using Avow.Tests.Archive;
using Avow.Tests.Reading;
using Avow.Tests.Scripts;

namespace Avow.Tests.Withholding;

/// <summary>An archive in which one invented name stands wherever a name can stand.</summary>
internal sealed class WithheldArchive : IDisposable
{
    public const string Source = "zyvoquelth-speaks";

    private const string Shared = "We, the night crews of the northern harbour, have stopped every ferry until the last colleague is free again";

    private static readonly string Statement = $"""
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{Needle.Word} must be free</title><meta name="author" content="Mira {Needle.Word}"><meta property="article:published_time" content="2026-05-14">
        <link rel="canonical" href="https://harbour.example/2026/zyvoquelth-speaks"></head><body><nav>{Needle.Word} in the menu</nav><article><h1>{Needle.Word} must be free</h1>
        <p>Harbour, 14 May 2026. {Shared}, and above all Mira <b>{Needle.Word}</b>, who was taken from the pier on Monday.<a href="#n1" id="r1"><sup>1</sup></a></p>
        <p>We ask every union on both shores of the strait to carry no cargo for those who signed the order against us, today or later.</p>
        <p>Whoever wants to help finds the fund <a href="https://fund.example/people/%C5%BDyvoquelth/help?x=1">on the page of the fund</a>, which is kept by people of all shores.</p>
        <p id="n1"><sup>1</sup> {Needle.Word} has worked on the pier since 2009, and was never charged with anything before.</p>
        <p>Signed by:<br>Mira {Needle.Word}<br>Anton Grebel</p></article></body></html>
        """;

    private static readonly string Quoting = $"""
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>The harbour stands still</title><meta property="article:published_time" content="2026-05-16"></head><body><article><h1>The harbour stands still</h1>
        <p>For three days nothing has moved at the northern harbour, and nobody of the company was ready to speak to this paper about it.</p>
        <blockquote><p>{Shared}, and above all Mira {Needle.Word}, who was taken from the pier on Monday.</p></blockquote>
        <p>So it stands in a letter that the crews have put up at every gate; the company calls it a private affair of a few people.</p></article></body></html>
        """;

    private static readonly string Translation = $"""
        <!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>Libertad para {Needle.Word}</title></head><body><article><h1>Libertad para {Needle.Word}</h1>
        <p>Puerto, 14 de mayo de 2026. Nosotros, las tripulaciones nocturnas del puerto del norte, hemos parado todos los transbordadores hasta que el último compañero esté libre, y sobre todo Mira {Needle.Word}, que fue detenida en el muelle el lunes.</p>
        <p>Pedimos a todos los sindicatos de ambas orillas del estrecho que no lleven carga para quienes firmaron la orden contra nosotros, ni hoy ni más tarde.</p></article></body></html>
        """;

    private static readonly string Other = """
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>The timetable of summer</title></head><body><article><h1>The timetable of summer</h1>
        <p>From June the boats to the islands sail every two hours, and on Sundays once more in the evening, as they did last year.</p></article></body></html>
        """;

    private const string Plain = """
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>The lamps of the pier</title></head><body><article><h1>The lamps of the pier</h1>
        <p>The lamps of the long pier burn again since Tuesday, after the crews had asked for it in four letters to the town.</p></article></body></html>
        """;

    private readonly Folder folder = new();

    public string Place => folder.At("archive");

    public string At(params string[] names) => folder.At(names);

    public async Task Fill()
    {
        List<string> lines = [];
        Keep(lines, "statement", "https://harbour.example/2026/zyvoquelth-speaks", "text/html", Encoding.UTF8.GetBytes(Statement), "2026-05-14T12:00:00Z");
        Keep(lines, "quoting", "https://paper.example/harbour", "text/html", Encoding.UTF8.GetBytes(Quoting), "2026-05-16T12:00:00Z");
        Keep(lines, "translation", "https://puerto.example/libertad", "text/html", Encoding.UTF8.GetBytes(Translation), "2026-05-17T12:00:00Z");
        Keep(lines, "other", "https://boats.example/summer", "text/html", Encoding.UTF8.GetBytes(Other), "2026-05-18T12:00:00Z");
        Keep(lines, "plain", "https://boats.example/lamps", "text/html", Encoding.UTF8.GetBytes(Plain), "2026-05-18T13:00:00Z");
        Keep(lines, "office", "https://boats.example/minutes.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Docx(), "2026-05-19T12:00:00Z");
        Keep(lines, "picture", "https://boats.example/pier.jpg", "image/jpeg", Jpeg(), "2026-05-20T12:00:00Z");
        await Keep(lines);
        await Typed.Avow(Add); // of a picture nothing is read, and that is said
        await Typed.Well("correct", "other", "--title", $"The timetable that {Needle.Word} wrote", "--by", "Mara", "--why", $"told by {Needle.Word}", "--archive", Place);
        await Typed.Well("relate", "--archive", Place);
    }

    /// <summary>Somebody of that name corrects a page that does not hold it, decides on a relation and joins two sentences; and the name is learned as a word of two languages.</summary>
    public async Task SaySomethingOfIt()
    {
        string[] by = ["--by", $"Mira {Needle.Word}", "--why", $"so says {Needle.Word}"];
        await Do("correct", ["plain", "--title", "The lamps of the long pier", .. by]);
        await Do("decide", ["quoting", "statement", "--confirm", "--by", $"Mira {Needle.Word}"]);
        await Do("bead", ["statement", "translation", "--words", "today or later", "--with", "ni hoy ni más tarde", .. by]);
        using (var opened = SqliteArchive.Open(Place).Value)
        {
            var about = opened.Library.AllCaptures().Select(capture => new AboutEdit(capture.Id, "harbour-still"));
            Assert.True(opened.Changes.Make(
                [
                    new OrganisationEdit("night-crews", new() { Names = new Dictionary<string, string> { ["en"] = "The Night Crews" }, Addresses = ["https://harbour.example"] }),
                    new OrganisationEdit("boats", new() { Names = new Dictionary<string, string> { ["en"] = "The Boats" }, Addresses = ["https://boats.example"] }),
                    new EventEdit("harbour-still", new() { Names = new Dictionary<string, string> { ["en"] = "The harbour stands still" }, Awaits = ["night-crews", "boats"] }),
                    .. about,
                ],
                new("Mara", TimeProvider.System.GetUtcNow())).IsGood);
            IReadOnlyList<string> learned = ["avow-lexicon 1\ten\tes\t1", $"{Needle.Word}\t{Needle.Word}\t213"];
            Assert.True(LearnedLexicon.FromLines(learned, "learned").IsGood);
            Assert.True(opened.Translations.Keep(new StoredLexicon("en", "es", 12, string.Join('\n', learned))).IsGood);
        }

        await Do("relate");
    }

    /// <summary>Another archive, in which the name stands in one sentence only: of a statement, of its reprint, of a printed file and of a list of who stands by it.</summary>
    public async Task FillWithOneSentence()
    {
        List<string> lines = [];
        Keep(lines, "statement", "https://harbour.example/lamps", "text/html", Encoding.UTF8.GetBytes(Page("The lamps of the pier")), "2026-05-14T12:00:00Z");
        Keep(lines, "reprint", "https://paper.example/lamps", "text/html", Encoding.UTF8.GetBytes(Page("The lamps of the pier, once more")), "2026-05-16T12:00:00Z");
        Keep(lines, "paper", "https://harbour.example/lamps.pdf", "application/pdf", new PdfSheet().Page().Lines(60, 100, [.. Sentences]).Bytes(), "2026-05-17T12:00:00Z");
        Keep(lines, "endorsed", "https://boats.example/letter", "text/html", Encoding.UTF8.GetBytes(Signed), "2026-05-18T12:00:00Z");
        await Keep(lines);
        await Typed.Well(Add);
        await Typed.Well("relate", "--archive", Place);
    }

    /// <summary>The one sentence.</summary>
    public const string Sentence = $"They were lit by {Needle.Word} of Quay 3.";

    private static readonly IReadOnlyList<string> Sentences = ["The lamps of the long pier burn again since Tuesday night.", Sentence, "The crews had asked for it in four letters to the town."];

    private static string Page(string title) => $"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title></head><body><article><h1>{title}</h1><p>{string.Join(' ', Sentences)}</p><p>Whoever passes the pier at night shall see where the steps end, and nobody shall fall into the water again.</p></article></body></html>""";

    private const string Signed = $"""
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A letter to the town</title></head><body><article><h1>A letter to the town</h1>
        <p>We ask the town to keep the lamps of the long pier burning through the winter, whatever the company says of it.</p>
        <p>Signed by:<br>Anton Grebel<br>Mira {Needle.Word}<br>Lena Taskin</p></article></body></html>
        """;

    private void Keep(List<string> lines, string id, string address, string type, byte[] bytes, string at)
    {
        File.WriteAllBytes(Directory.CreateDirectory(folder.At("in")).FullName + $"/{id}", bytes);
        lines.Add(JsonSerializer.Serialize(new { id, file = id, address, captured = at, status = 200, headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["Content-Type"] = type, ["X-Written-By"] = id == "other" ? Needle.Word : "nobody" } }));
    }

    private string[] Add => ["add", "--manifest", folder.At("in", "captures.jsonl"), "--archive", Place];

    private async Task Keep(IEnumerable<string> lines)
    {
        await File.WriteAllLinesAsync(folder.At("in", "captures.jsonl"), lines);
        await Typed.Well("init", "--archive", Place, "--name", "The Strait Papers");
    }

    public Task<Answer> Do(string command, params string[] words) => Typed.Well([.. command.Split(' '), .. words, "--archive", Place]);

    public void Dispose() => folder.Dispose();

    private static byte[] Docx()
    {
        using var all = new MemoryStream();
        using (var zip = new ZipArchive(all, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>""");
            Write("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="b" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>""");
            Write("word/document.xml", """<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>The meeting of the boat crews has chosen a new committee of five, which meets every Monday evening in the old customs house.</w:t></w:r></w:p></w:body></w:document>""");
            Write("docProps/core.xml", $"""<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Minutes</dc:title><dc:creator>{Needle.Word}</dc:creator><cp:lastModifiedBy>{Needle.Word}</cp:lastModifiedBy></cp:coreProperties>""");

            void Write(string name, string content)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return all.ToArray();
    }

    // A picture of one point (ITU-T T.81, annex B), with the name in EXIF (tag 0x013B, Artist) and in a comment.
    private static byte[] Jpeg()
    {
        var artist = Encoding.UTF8.GetBytes(Needle.Word + "\0");
        byte[] tiff = [(byte)'I', (byte)'I', 42, 0, 8, 0, 0, 0, 1, 0, 0x3B, 0x01, 2, 0, (byte)artist.Length, 0, 0, 0, 26, 0, 0, 0, 0, 0, 0, 0, .. artist];
        byte[] exif = [.. "Exif\0\0"u8, .. tiff];
        var comment = Encoding.UTF8.GetBytes($"taken by {Needle.Word}");
        return [0xFF, 0xD8, 0xFF, 0xE1, 0, (byte)(exif.Length + 2), .. exif, 0xFF, 0xFE, 0, (byte)(comment.Length + 2), .. comment, .. OnePoint];
    }

    private static readonly byte[] OnePoint = Convert.FromHexString(
        "FFDB004300" + string.Concat(Enumerable.Repeat("01", 64)) + "FFC0000B080001000101011100" + "FFC40014" + "0001" + "00000000000000000000000000000000" + "FFC40014" + "1001" + "00000000000000000000000000000000" + "FFDA0008010100003F0037FFD9");
}
