using System.Text;
using Avow.Archive;
using Avow.Statements;
using static Avow.Tests.Contracts.Made;

namespace Avow.Tests.Contracts;

public abstract partial class ArchiveContract
{
    [Fact]
    public async Task What_was_sent_is_found_by_its_digest_as_it_was_sent()
    {
        var upload = await Send("We stop the ferries.", "statement.html");

        Assert.Equal((Sha256Digest.Of("We stop the ferries."u8), "statement.html", 20L), (upload.Digest, upload.Name, upload.LengthBytes));
        using var again = OpenAgain();
        Assert.Equal("We stop the ferries.", await File.ReadAllTextAsync(again.Incoming.PathOf(upload).Value));
    }

    [Theory]
    [InlineData("../../avow.db", "avow.db")]
    [InlineData("C:\\Users\\me\\letter.docx", "letter.docx")]
    [InlineData("/etc/passwd", "passwd")]
    [InlineData("..", "unnamed")]
    [InlineData("a/", "unnamed")]
    [InlineData("", "unnamed")]
    [InlineData(null, "unnamed")]
    [InlineData("line\r\nbreak\0.txt", "linebreak.txt")]
    [InlineData("evil\u202Efdp.exe", "evilfdp.exe")]
    [InlineData("Cafe\u0301.pdf", "Café.pdf")]
    [InlineData("نامه\u200Cها.pdf", "نامه\u200Cها.pdf")]
    [InlineData("   ", "unnamed")]
    public async Task A_name_from_a_stranger_is_a_label_and_no_path(string? name, string shown)
    {
        var upload = await Send("x", name);
        Assert.Equal(shown, upload.Name);
        Assert.Equal(upload.Digest.ToString(), Path.GetFileName(Archive.Incoming.PathOf(upload).Value));
    }

    [Fact]
    public async Task A_name_without_end_is_cut_and_keeps_its_ending()
    {
        var upload = await Send("x", new string('n', 5_000) + ".pdf");
        Assert.Equal((Upload.MaxNameChars, ".pdf"), (upload.Name.Length, Path.GetExtension(upload.Name)));
    }

    [Fact]
    public async Task Nothing_is_refused_and_nothing_is_left_of_it()
    {
        Assert.Equal(ProblemKind.Empty, (await Archive.Incoming.Receive(new MemoryStream(), "empty.pdf", Noon)).Problem?.Kind);
        Assert.Equal(0, Archive.Incoming.Sweep(new HashSet<Sha256Digest>(), Noon.AddYears(1)));
    }

    [Fact]
    public async Task Too_much_is_refused_while_it_comes_and_nothing_is_left_of_it()
    {
        using var endless = new Endless(long.MaxValue);
        Assert.Equal(ProblemKind.TooLarge, (await Archive.Incoming.Receive(endless, "film.mkv", Noon)).Problem?.Kind);
        Assert.InRange(endless.Given, IIncoming.MaxBytes, IIncoming.MaxBytes + (1 << 20));
        Assert.Equal(0, Archive.Incoming.Sweep(new HashSet<Sha256Digest>(), Noon.AddYears(1)));
    }

    [Fact]
    public async Task What_breaks_off_is_refused_and_nothing_is_left_of_it()
    {
        using var broken = new Endless(100_000);
        Assert.Equal(ProblemKind.Interrupted, (await Archive.Incoming.Receive(broken, "half.pdf", Noon)).Problem?.Kind);
        Assert.Equal(0, Archive.Incoming.Sweep(new HashSet<Sha256Digest>(), Noon.AddYears(1)));
    }

    [Fact]
    public async Task The_same_bytes_under_two_names_lie_there_once()
    {
        var (one, other) = (await Send("same", "a.txt"), await Send("same", "b.txt"));
        Assert.Equal(Archive.Incoming.PathOf(one).Value, Archive.Incoming.PathOf(other).Value);
        Assert.NotEqual(one.Place, other.Place);
    }

    [Fact]
    public async Task What_is_sent_while_a_job_takes_its_own_uploads_away_arrives()
    {
        List<Upload> taken = [];
        for (var i = 0; i < 300; i++) taken.Add(await Send($"taken {i}", "a.txt"));

        var removing = Task.Run(() => taken.ForEach(upload => Archive.Incoming.Remove([upload], Noon.AddDays(1))));
        for (var i = 0; i < 40; i++) await Send($"sent meanwhile {i}", "b.txt");
        await removing;
    }

    [Fact]
    public async Task What_a_job_is_done_with_goes_unless_it_was_sent_once_more_since()
    {
        var (done, again) = (await Send("done", "a.txt"), await Send("again", "b.txt", Noon.AddMinutes(5)));
        Archive.Incoming.Remove([done, again], askedAt: Noon.AddMinutes(1));

        Assert.Equal(ProblemKind.NotFound, Archive.Incoming.PathOf(done).Problem?.Kind);
        Assert.True(Archive.Incoming.PathOf(again).IsGood);
    }

    [Fact]
    public async Task What_no_job_asked_for_is_swept_after_a_day_and_what_one_needs_stays()
    {
        var (needed, forgotten, fresh) = (await Send("needed", "a.txt"), await Send("forgotten", "b.txt"), await Send("fresh", "c.txt", Noon.AddHours(23)));
        Assert.Equal(1, Archive.Incoming.Sweep(new HashSet<Sha256Digest> { needed.Digest }, Noon + IIncoming.KeptUnasked));

        Assert.True(Archive.Incoming.PathOf(needed).IsGood);
        Assert.False(Archive.Incoming.PathOf(forgotten).IsGood);
        Assert.True(Archive.Incoming.PathOf(fresh).IsGood);
    }

    private async Task<Upload> Send(string words, string? name, DateTimeOffset? at = null) =>
        (await Archive.Incoming.Receive(new MemoryStream(Encoding.UTF8.GetBytes(words)), name, at ?? Noon)).Value;

    /// <summary>As many zero bytes as are asked for; then it breaks.</summary>
    private sealed class Endless(long bytes) : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => Given; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (Given >= bytes) throw new IOException("The sender hung up.");
            Given += count;
            return count;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
