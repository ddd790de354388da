using System.IO.Compression;
using Avow.Publishing;
using Avow.Road;
using Avow.Statements;
using Avow.Tests.Reading;

namespace Avow.Tests.Publishing;

/// <summary>Pagefind is a program of somebody else's: whatever it does or leaves, the publication ends with its files or with a word of what is wrong.</summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class PagefindTests : IDisposable
{
    // Answers what is asked as the true one does, and writes beside what a browser needs what it does not need, and a link out.
    private const string Answers = """
        if [ "$1" = --version ]; then echo 'pagefind 1.9.3'; exit; fi
        number=0
        while :; do
          message=''
          while :; do letter=$(dd bs=1 count=1 2>/dev/null); [ "$letter" = , ] && break; [ -z "$letter" ] && exit; message="$message$letter"; done
          said=$(printf %s "$message" | base64 -d)
          number=$((number + 1))
          printf '%s\n' "$said" >> "$(dirname "$0")/asked"
          case $said in
            *'"type":"NewIndex"'*) answer='{"type":"NewIndex","index_id":4}';;
            *'"type":"WriteFiles"'*) out=$(printf %s "$said" | sed 's/.*"output_path":"\([^"]*\)".*/\1/'); mkdir -p "$out/index" "$out/deep/deeper/deepest"
              for file in pagefind.js pagefind-ui.js pagefind-entry.json pagefind.en_1.pf_meta wasm.en.pagefind index/en_1.pf_index deep/en_1.pf_index; do echo "$file" > "$out/$file"; done
              mkdir "$out/fragment" "$out/filter"; echo none > "$out/filter/en_1.pf_filter"
              for text in FRAGMENTS; do printf 'pagefind_dcd{"url":%s,"content":"so"}' "${text#*:}" | gzip > "$out/fragment/${text%%:*}.pf_fragment"; done
              ln -s /etc/passwd "$out/index/en_2.pf_index"; answer='{"type":"WriteFiles"}';;
            *) answer='{"type":"IndexedFile"}';;
          esac
          printf '%s,' "$(printf '{"message_id":%s,"payload":%s}' "$number" "$answer" | base64 -w 0)"
        done
        """;

    private static readonly IndexedText Letter = new("0/7", "The ferries stop.", "A letter, with a comma");

    private readonly FakeTools tools = new();

    public void Dispose() => tools.Dispose();

    [Fact]
    public async Task What_a_browser_needs_is_taken_and_nothing_else()
    {
        var (pagefind, left) = (await At(Answers.Replace("FRAGMENTS", "en_b:'\"0/7\"' en_a:'\"1/2\"'", StringComparison.Ordinal)), Left());
        Assert.Equal("1.9.3", pagefind.Value.Version);
        List<string> files = [];
        var names = pagefind.Value.Index("en", [Letter, Letter with { Address = "0/8" }, Letter with { Address = "1/2", Title = "" }], file => files.Add(file.Path), default).Value;
        Assert.Equal(["fragment/en_a.pf_fragment", "fragment/en_b.pf_fragment", "index/en_1.pf_index", "pagefind-entry.json", "pagefind.en_1.pf_meta", "pagefind.js", "wasm.en.pagefind"], files);
        Assert.Equal(new() { ["0/7"] = "en_b", ["1/2"] = "en_a" }, names);
        Assert.Contains("{\"type\":\"AddRecord\",\"index_id\":4,\"url\":\"0/7\",\"content\":\"The ferries stop.\",\"language\":\"en\",\"meta\":{\"title\":\"A letter, with a comma\"}}", tools.Text("asked"), StringComparison.Ordinal);
        Assert.Equal(5, tools.Text("asked").TrimEnd().Split('\n').Length);
        Assert.Equal(left, Left());
    }

    [Theory]
    [InlineData("0")]
    [InlineData("'[[[[[[[[[[[[[[[[[[[[[['")]
    [InlineData("null")]
    public async Task A_fragment_that_does_not_say_of_which_text_it_is_ends_it(string address)
    {
        var pagefind = await At(Answers.Replace("FRAGMENTS", $"en_a:{address}", StringComparison.Ordinal));
        var problem = pagefind.Value.Index("en", [Letter, Letter, Letter], _ => { }, default).Problem!;
        Assert.Equal(ProblemKind.Malformed, problem.Kind);
        Assert.Contains("fragment/en_a.pf_fragment", problem.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fragment_that_is_no_such_thing_or_grows_without_end_is_not_read()
    {
        Assert.Equal("0/7", PagefindFragment.Address(Fragment("pagefind_dcd{\"url\":\"0/7\"}"u8)));
        Assert.Null(PagefindFragment.Address(new("fragment/en_a.pf_fragment", "no gzip"u8.ToArray())));
        Assert.Null(PagefindFragment.Address(Fragment("pagefind"u8)));
        Assert.Null(PagefindFragment.Address(Fragment([.. "pagefind_dcd{\"url\":\"0\"}"u8, .. Enumerable.Repeat((byte)' ', 257 << 20)])));

        static SiteFile Fragment(ReadOnlySpan<byte> plain)
        {
            var packed = new MemoryStream();
            using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(plain);
            return new("fragment/en_a.pf_fragment", packed.ToArray());
        }
    }

    [Fact]
    public async Task It_gets_no_more_memory_than_it_may_need()
    {
        var limit = await At($"if [ \"$1\" = --version ]; then echo 'pagefind 1.6.0'; exit; fi; ulimit -v > '{tools.At("limit")}'");
        Assert.Equal(ProblemKind.Damaged, limit.Value.Index("en", [Letter], _ => { }, default).Problem?.Kind);
        Assert.Equal($"{4 << 20}", tools.Text("limit").Trim());
    }

    [Theory]
    [InlineData("exec sleep 60", ProblemKind.TooSlow, "not done after")]
    [InlineData("printf 'rubbish,'; exec sleep 60", ProblemKind.Malformed, "otherwise than pagefind")]
    [InlineData("printf 'W10=,'; exec sleep 60", ProblemKind.Malformed, "otherwise than pagefind")]
    [InlineData("printf 'eyJwYXlsb2FkIjp7InR5cGUiOiJFcnJvciIsIm1lc3NhZ2UiOiJubyByb29tIn19,'; exec sleep 60", ProblemKind.Damaged, "it says: no room")]
    [InlineData("printf 'eyJwYXlsb2FkIjp7InR5cGUiOiJJbmRleGVkRmlsZSJ9fQ==,'; exec sleep 60", ProblemKind.Malformed, "which index")]
    [InlineData("echo 'the disk is full' >&2; exit 3", ProblemKind.Damaged, "ended before it was done: the disk is full")]
    [InlineData("echo 'memory allocation of 8589934592 bytes failed' >&2; kill -ABRT $$", ProblemKind.TooLarge, "more than 4 GiB of memory")]
    [InlineData("exec yes", ProblemKind.TooLarge, "more than 4,194,304 characters")]
    public async Task One_that_fails_is_named_with_what_it_did_and_nothing_of_it_stays(string does, ProblemKind kind, string reason)
    {
        var pagefind = await At($"if [ \"$1\" = --version ]; then echo 'pagefind 1.6.0'; exit; fi; echo $$ > '{tools.At("pid")}'; {does}", TimeSpan.FromSeconds(5));
        var left = Left();
        var problem = pagefind.Value.Index("en", [Letter], _ => { }, default).Problem!;
        Assert.Equal((kind, "pagefind"), (problem.Kind, problem.Thing));
        Assert.Contains(reason, problem.Reason, StringComparison.Ordinal);
        Assert.Contains("without --pagefind", problem.Repair, StringComparison.Ordinal);
        Assert.False(tools.IsRunning("pid"));
        Assert.Equal(left, Left());
    }

    [Fact]
    public async Task Who_does_not_wait_ends_it()
    {
        using var impatient = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        var pagefind = await At("if [ \"$1\" = --version ]; then echo 'pagefind 1.6.0'; exit; fi; exec sleep 60");
        Assert.Throws<OperationCanceledException>(() => pagefind.Value.Index("en", [Letter], _ => { }, impatient.Token));
    }

    [Fact]
    public async Task What_is_not_there_or_is_no_pagefind_is_said_with_what_installs_it()
    {
        var missing = (await Pagefind.At(null, TimeSpan.FromSeconds(5), default)).Problem!;
        Assert.Equal(ProblemKind.ToolMissing, missing.Kind);
        Assert.Contains("npm install --ignore-scripts pagefind", missing.Repair, StringComparison.Ordinal);
        Assert.Equal(ProblemKind.Damaged, (await At("echo 'something else 7'")).Problem?.Kind);
        Assert.Equal(ProblemKind.Damaged, (await At("exit 9")).Problem?.Kind);
        await File.WriteAllTextAsync(tools.At("letter"), "no program");
        Assert.Equal((ProblemKind.NotPermitted, tools.At("letter")), ((await Pagefind.At(tools.At("letter"), TimeSpan.FromSeconds(5), default)).Problem is { } unfit ? (unfit.Kind, unfit.Thing) : default));
    }

    [Fact]
    public void It_is_looked_for_where_it_is_named_on_the_path_and_where_npm_puts_it_above()
    {
        var shipped = Directory.CreateDirectory(Path.Combine(tools.Path, "node_modules", "@pagefind", "linux-x64", "bin"));
        var inside = Directory.CreateDirectory(Path.Combine(tools.Path, "site", "papers")).FullName;
        Assert.Null(Found(("PATH", "/nowhere:relative")));
        File.WriteAllText(Path.Combine(shipped.FullName, "pagefind"), "");
        Assert.Equal(Path.Combine(shipped.FullName, "pagefind"), Found());
        File.WriteAllText(Path.Combine(shipped.FullName, "pagefind_extended"), "");
        Assert.Equal(Path.Combine(shipped.FullName, "pagefind_extended"), Found());
        var onPath = tools.Add("pagefind_extended", "exit");
        Assert.Equal(onPath, Found(("PATH", $"/nowhere:{tools.Path}")));
        var named = tools.Add("another", "exit");
        Assert.Equal(named, Found(("PATH", tools.Path), ("AVOW_PAGEFIND", named)));
        Assert.Null(Found(("PATH", tools.Path), ("AVOW_PAGEFIND", tools.At("nowhere"))));

        string? Found(params (string Name, string Value)[] variables) => PagefindPlace.Find(inside, name => variables.FirstOrDefault(variable => variable.Name == name).Value);
    }

    private Task<Outcome<Pagefind>> At(string script, TimeSpan? patience = null) => Pagefind.At(tools.Add("pagefind", script), patience ?? TimeSpan.FromMinutes(1), default);

    private static IEnumerable<string> Left() => Directory.EnumerateDirectories(Path.GetTempPath(), "avow-pagefind-*").Order(StringComparer.Ordinal).ToList();
}
