using System.Text;
using Avow.Capturing;
using Avow.Statements;

namespace Avow.Tests.Capturing;

public sealed class UploadCaptureTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_was_sent_is_called_by_its_bytes_and_its_name_and_its_ending_says_what_it_is()
    {
        var received = Read("We stop the ferries.", "Наша заява 1.pdf").Value;

        Assert.Equal($"upload:{Sha256Digest.Of("We stop the ferries."u8).ToString()[..12]}/{Uri.EscapeDataString("Наша заява 1.pdf")}", received.Source.Address);
        Assert.Equal("Наша заява 1.pdf", received.Source.ShownAddress);
        Assert.Equal("application/pdf", received.ContentType);
        Assert.False(received.Source.IsWeb);
        Assert.Equal((Given.Noon, Exchange.None), (received.CapturedAt, received.Exchange));
    }

    [Fact]
    public void Two_papers_of_one_name_are_two_sources_and_the_same_paper_twice_is_one()
    {
        var (one, other, again) = (Read("We stop.", "statement.pdf").Value, Read("We go on.", "statement.pdf").Value, Read("We stop.", "statement.pdf").Value);
        Assert.NotEqual(one.Source, other.Source);
        Assert.Equal(one.CaptureId, again.CaptureId);
    }

    [Fact]
    public void What_is_too_large_is_refused_by_the_name_that_its_sender_gave_it()
    {
        var problem = UploadCapture.Read(Write(new string('x', 101)), "long.txt", Given.Limits with { MaxBytes = 100 }, Given.Clock).Problem!;
        Assert.Equal((ProblemKind.TooLarge, "long.txt"), (problem.Kind, problem.Thing));
    }

    [Fact]
    public void A_web_archive_file_under_its_digest_is_known_by_its_name()
    {
        var path = Write("PK\u0003\u0004 nothing else");
        Assert.False(WarcCapture.IsWarc(path));
        Assert.True(WarcCapture.IsWarc(path, "crawl.wacz"));
        var problem = Assert.Single(new WarcCapture(Given.Limits).Read(path, name: "crawl.wacz")).Problem!;
        Assert.Equal("crawl.wacz", problem.Thing);
    }

    private Outcome<Received> Read(string words, string name) => UploadCapture.Read(Write(words), name, Given.Limits, Given.Clock);

    private string Write(string words)
    {
        var path = Path.Combine(folder.Path, Sha256Digest.Of(Encoding.UTF8.GetBytes(words)).ToString());
        File.WriteAllText(path, words);
        return path;
    }
}
