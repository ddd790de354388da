using System.Text;
using Avow.Archive;
using Avow.Publishing;
using Avow.Statements;
using Avow.Tests.Archive;
using Avow.Tests.Contracts;
using Avow.Tests.Scripts;

namespace Avow.Tests.Parcels;

/// <summary>A parcel that a stranger made is refused with what is wrong and where, and no archive is left; its manifest may agree with every lie in it.</summary>
public sealed class HostileParcelTests(HostileParcelTests.SmallParcel small) : IClassFixture<HostileParcelTests.SmallParcel>
{
    [Theory]
    [InlineData("archive.jsonl", "\"version\":1", "\"version\":2", "written by a newer avow")]
    [InlineData("archive.jsonl", "\"name\":", "\"other\":", "line 1")]
    [InlineData("archive.jsonl", "{", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", "line 1")]
    [InlineData("organisations.jsonl", "\"slug\":\"tide\"", "\"slug\":\"../tide\"", "has no slug")]
    [InlineData("organisations.jsonl", "\"slug\":\"tide\"", "\"slug\":\"tide\",\"slug\":\"tide\"", "line")]
    [InlineData("organisations.jsonl", "\"kinds\":[\"union\"]", "\"kinds\":null", "null stands in it")]
    [InlineData("organisations.jsonl", "\"of\":\"quay\"", "\"of\":\"nowhere\"", "names a thing that is not in it")]
    [InlineData("captures.jsonl", "\"sha256\":\"", "\"sha256\":\"0", "neither digest nor length")]
    [InlineData("captures.jsonl", "https://tide.example/b", "https://tide.example/c", "its id is not that")]
    [InlineData("captures.jsonl", "\"bytes\":", "\"bytes\":1", "bytes where")]
    [InlineData("documents.jsonl", "\"kind\":\"Paragraph\"", "\"kind\":99", "no kind that there is")]
    [InlineData("documents.jsonl", "\"kind\":\"Paragraph\"", "\"kind\":\"99\"", "no kind that there is")]
    [InlineData("documents.jsonl", "\"range\":[0,", "\"range\":[-1,", "line 1")]
    [InlineData("documents.jsonl", "\"range\":[0,", "\"range\":[0,9", "line 1")]
    [InlineData("documents.jsonl", "\"ordinal\":0", "\"ordinal\":7", "its id is not that")]
    [InlineData("texts.jsonl", "\"role\":\"Statement\"", "\"role\":\"Frame\"", "not the span that its document gives")]
    [InlineData("texts.jsonl", "\"range\":[0,", "\"range\":[2,", "not the span that its document gives")]
    [InlineData("texts.jsonl", "\"language\":\"en\"", "\"language\":\"<script>\"", "no language tag")]
    [InlineData("texts.jsonl", "\"witness\":0", "\"witness\":5", "its id is not that")]
    [InlineData("relations.jsonl", "\"spans\":[[0,", "\"spans\":[[900000,", "line 1")]
    [InlineData("relations.jsonl", "\"spans\":[[0,20,0,20", "\"spans\":[[0,20,0,90000", "outside its text")]
    [InlineData("relations.jsonl", "\"kind\":\"Reprints\"", "\"kind\":\"Quotes\"", "its id is not that of its kind")]
    [InlineData("relations.jsonl", "\"kind\":\"Reprints\"", "\"kind\":0", "line 1")]
    [InlineData("relations.jsonl", "\"method\":\"made/1\",", "", "neither detected nor asserted")]
    public async Task A_line_that_lies_is_named(string file, string said, string lie, string reason)
    {
        using var parcel = small.Copy();
        parcel.Change(file, words => words.Contains(said, StringComparison.Ordinal) ? new StringBuilder(words).Remove(words.IndexOf(said, StringComparison.Ordinal), said.Length).Insert(words.IndexOf(said, StringComparison.Ordinal), lie).ToString() : throw new InvalidOperationException($"{file} does not say {said}"));
        await parcel.IsRefused(reason);
    }

    [Theory]
    [InlineData("organisations.jsonl")]
    [InlineData("captures.jsonl")]
    [InlineData("documents.jsonl")]
    [InlineData("texts.jsonl")]
    [InlineData("relations.jsonl")]
    [InlineData("archive.jsonl")]
    public async Task A_file_that_is_cut_off_said_twice_left_out_or_no_letters_is_named(string file)
    {
        foreach (var change in (Func<byte[], byte[]?>[])[bytes => bytes[..^1], bytes => [.. bytes, .. bytes], _ => null, bytes => [0xC3, 0x28, .. bytes], bytes => [.. bytes, (byte)'\n']])
        {
            using var parcel = small.Copy();
            parcel.ChangeBytes(file, change);
            await parcel.IsRefused(file);
        }
    }

    [Fact]
    public async Task What_leads_to_nothing_is_named()
    {
        using var first = small.Copy();
        first.ChangeBytes("texts.jsonl", bytes => Encoding.UTF8.GetBytes(string.Join('\n', Encoding.UTF8.GetString(bytes).Split('\n').Skip(1))));
        await first.IsRefused("is not in the parcel");
        using var second = small.Copy();
        second.ChangeBytes("captures/00001.warc.gz", bytes => bytes[..(bytes.Length / 2)]);
        await second.IsRefused("captures");
        using var third = small.Copy();
        third.ChangeBytes("captures/00001.warc.gz", _ => Bomb());
        await third.IsRefused("");
    }

    [Fact]
    public async Task A_manifest_that_lies_leads_out_or_is_that_of_a_site_is_refused_before_anything_is_made()
    {
        using var changed = small.Copy();
        await File.AppendAllTextAsync(changed.At("texts.jsonl"), " ");
        await changed.IsRefused("not as its manifest says");
        using var leads = small.Copy();
        await File.WriteAllTextAsync(leads.At("manifest.json"), (await File.ReadAllTextAsync(leads.At("manifest.json"))).Replace("\"README.txt\"", "\"../README.txt\"", StringComparison.Ordinal));
        await leads.IsRefused("outside the site");
        using var site = small.Copy();
        await File.WriteAllTextAsync(site.At("manifest.json"), (await File.ReadAllTextAsync(site.At("manifest.json"))).Replace("\"kind\": \"parcel\",\n", "", StringComparison.Ordinal));
        await site.IsRefused("it is no parcel");
        using var linked = small.Copy();
        File.Move(linked.At("texts.jsonl"), linked.At("..", "elsewhere"));
        File.CreateSymbolicLink(linked.At("texts.jsonl"), linked.At("..", "elsewhere"));
        await linked.IsRefused("are missing");
        using var pipe = small.Copy();
        File.Delete(pipe.At("beads.jsonl"));
        Assert.Equal(0, Mkfifo(pipe.At("beads.jsonl")));
        Assert.Equal(0, (await pipe.Import()).Exit);
        using var none = small.Copy();
        File.Delete(none.At("manifest.json"));
        await none.IsRefused("there is no manifest");
    }

    [Fact]
    public async Task Whatever_bytes_are_changed_it_is_refused_or_makes_a_sound_archive()
    {
        var random = new Random(7);
        string[] files = [.. Enum.GetValues<ParcelKind>().Where(kind => kind != ParcelKind.Withheld).Select(kind => $"{kind.ToString().ToLowerInvariant()}.jsonl").Where(file => small.Length(file) > 0)];
        var refused = 0;
        for (var round = 0; round < 60; round++)
        {
            using var parcel = small.Copy();
            parcel.ChangeBytes(files[random.Next(files.Length)], bytes =>
            {
                byte[] changed = [.. bytes];
                for (var i = random.Next(3); i >= 0; i--) changed[random.Next(changed.Length)] = (byte)random.Next(32, 127);
                return changed;
            });
            var answer = await parcel.Import();
            Assert.DoesNotContain("mistake of ours", answer.Err, StringComparison.Ordinal);
            if (answer.Exit == 0) await Typed.Well("check", "--archive", parcel.Archive);
            else refused++;
        }

        Assert.InRange(refused, 20, 60);
    }

    private static int Mkfifo(string path)
    {
        using var made = System.Diagnostics.Process.Start("mkfifo", [path]);
        made.WaitForExit();
        return made.ExitCode;
    }

    private static byte[] Bomb()
    {
        using var packed = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write("WARC/1.1\r\nWARC-Type: resource\r\nContent-Length: 999999999\r\n\r\n"u8);
            for (var i = 0; i < 300; i++) gzip.Write(new byte[1 << 20]);
        }

        return packed.ToArray();
    }

    /// <summary>A parcel of a few lines, and copies of it to be spoilt.</summary>
    public sealed class SmallParcel : IAsyncLifetime, IDisposable
    {
        private readonly Folder folder = new();

        public async Task InitializeAsync()
        {
            using (var archive = SqliteArchive.Create(folder.At("archive"), "Small").Value)
            {
                Assert.True(archive.Registry.Keep(new()
                {
                    Organisations = [Made.Organisation("tide", "The Tide", "https://tide.example/"), Made.Organisation("quay", "The Quay")],
                    Memberships = [new() { Member = Organisation.IdOf("tide"), Of = Organisation.IdOf("quay"), As = "section" }],
                }).IsGood);
                var kept = archive.Imports.Keep([Made.Page("https://tide.example/a", "The ferries stop on Friday at noon."), Made.Page("https://tide.example/b", "The ferries stop on Friday at noon, they say.")]).Value;
                var relation = Made.Detected(kept[1].Texts[0], kept[0].Texts[0]) with { Spans = [new(new(0, 20), new(0, 20), 1)], Origin = new RelationOrigin.Detected("made/1", 0.5) };
                Assert.True(archive.Relations.Redraw([kept[0].Texts[0], kept[1].Texts[0]], [relation], [], []).IsGood);
            }

            await Typed.Well("export", "--parcel", folder.At("parcel"), "--archive", folder.At("archive"));
        }

        public Task DisposeAsync() => Task.CompletedTask;

        public void Dispose() => folder.Dispose();

        internal long Length(string file) => new FileInfo(folder.At("parcel", file)).Length;

        internal SpoiltParcel Copy() => new(folder.At("parcel"));
    }

    internal sealed class SpoiltParcel : IDisposable
    {
        private readonly Folder folder = new();

        public SpoiltParcel(string parcel)
        {
            foreach (var file in Directory.EnumerateFiles(parcel, "*", SearchOption.AllDirectories))
            {
                var to = At(Path.GetRelativePath(parcel, file));
                Directory.CreateDirectory(Path.GetDirectoryName(to)!);
                File.Copy(file, to);
            }
        }

        public string Archive => folder.At("archive");

        public string At(params string[] names) => folder.At(["parcel", .. names]);

        public void Change(string file, Func<string, string> change) => ChangeBytes(file, bytes => Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(bytes))));

        /// <summary>Changes a file, or takes it away, and lets the manifest agree.</summary>
        public void ChangeBytes(string file, Func<byte[], byte[]?> change)
        {
            var manifest = SiteManifest.FromUntrusted(File.ReadAllBytes(At("manifest.json")), "").Value;
            Dictionary<string, SiteManifest.Entry> files = new(manifest.Files, StringComparer.Ordinal);
            if (change(File.ReadAllBytes(At(file))) is { } bytes)
            {
                File.WriteAllBytes(At(file), bytes);
                files[file] = new(bytes.Length, Sha256Digest.Of(bytes));
            }
            else
            {
                File.Delete(At(file));
                files.Remove(file);
            }

            File.WriteAllBytes(At("manifest.json"), (manifest with { Files = files }).ToBytes());
        }

        public Task<Answer> Import() => Typed.Avow("import", At(), "--archive", Archive);

        public async Task IsRefused(string reason)
        {
            var answer = await Import();
            Assert.True(answer.Exit == 1, $"exit {answer.Exit}: {answer.Err}");
            Assert.DoesNotContain("mistake of ours", answer.Err, StringComparison.Ordinal);
            Assert.Contains(reason, answer.Err, StringComparison.Ordinal);
            Assert.False(Directory.Exists(Archive), "an archive is left");
        }

        public void Dispose() => folder.Dispose();
    }
}
