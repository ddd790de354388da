using System.Text;
using Avow.Capturing;
using Avow.Statements;

namespace Avow.Tests.Capturing;

public sealed class HeaderTapeTests
{
    private const string Answer = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nA: 1\r\nB : two\r\n\tfolded\r\nnonsense\r\na:\r\nC: x:y\r\n\r\nbody: no field\r\n\r\n";

    private static IReadOnlyList<HeaderField>? Hear(string wire, int maxBytes = 1_000)
    {
        var tape = new HeaderTape(maxBytes);
        using var stream = tape.Listen(new MemoryStream(Encoding.Latin1.GetBytes(wire)));
        stream.CopyTo(Stream.Null);
        return tape.Fields();
    }

    [Fact]
    public void Fields_come_in_the_order_and_spelling_of_the_wire() =>
        Assert.Equal([new("A", "1"), new("B", "two folded"), new("a", ""), new("C", "x:y")], Hear(Answer)!);

    [Fact]
    public void Lines_that_end_without_carriage_return_are_lines() => Assert.Equal([new("A", "1"), new("B", "2")], Hear("HTTP/1.0 200 OK\nA: 1\nB: 2\n\nbody")!);

    [Fact]
    public void Until_the_header_is_whole_there_are_no_fields_and_then_always_the_same()
    {
        var whole = Answer.IndexOf("body", StringComparison.Ordinal);
        for (var length = 0; length <= Answer.Length; length++)
        {
            if (length < whole) Assert.Null(Hear(Answer[..length]));
            else Assert.Equal(Hear(Answer), Hear(Answer[..length]));
        }
    }

    [Fact]
    public void What_is_beyond_the_tape_is_not_kept() => Assert.Null(Hear(Answer, maxBytes: 40));
}
