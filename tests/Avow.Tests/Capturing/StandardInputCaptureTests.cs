using System.Text;
using Avow.Capturing;
using Avow.Statements;

namespace Avow.Tests.Capturing;

public sealed class StandardInputCaptureTests
{
    private static Outcome<Received> Read(string words, string? name, int maxBytes = 100) =>
        StandardInputCapture.Read(new MemoryStream(Encoding.UTF8.GetBytes(words)), name, Given.Limits with { MaxBytes = maxBytes }, Given.Clock);

    [Theory]
    [InlineData("page.html", "stdin:page.html", "text/html")]
    [InlineData(" our letter ", "stdin:our letter", null)]
    [InlineData(null, "stdin:unnamed", null)]
    [InlineData("  ", "stdin:unnamed", null)]
    public void What_is_sent_has_the_name_that_was_given(string? name, string address, string? type)
    {
        var received = Read("We said so.", name).Value;
        Assert.Equal((address, type, Given.Noon), (received.Source.Address, received.ContentType, received.CapturedAt));
        Assert.Equal("We said so."u8.ToArray(), received.Bytes.ToArray());
    }

    [Theory]
    [InlineData("", "a", ProblemKind.Empty)]
    [InlineData("eleven char", "a", ProblemKind.TooLarge)]
    [InlineData("words", "two\nlines", ProblemKind.Malformed)]
    public void What_cannot_be_taken_in_is_a_problem(string words, string name, ProblemKind kind) => Assert.Equal(kind, Read(words, name, maxBytes: 10).Problem!.Kind);
}
