using System.Text;
using Avow.Publishing;

namespace Avow.Tests.Publishing;

public sealed class Utf8PageTests
{
    [Fact]
    public void What_is_written_in_whatever_pieces_comes_out_as_UTF_8()
    {
        var expected = new StringBuilder();
        using var page = new Utf8Page();
        foreach (var piece in Enumerable.Range(0, 20_000).Select(number => $"<p>Паром № {number} стоит. 船停了 🚢</p>"))
        {
            page.Write(piece);
            page.Write('"');
            page.Write('ы');
            page.Write(piece.ToCharArray(), 3, 5);
            expected.Append(piece).Append('"').Append('ы').Append(piece, 3, 5);
        }

        Assert.Equal(Encoding.UTF8.GetBytes(expected.ToString()), page.ToArray());
    }

    [Fact]
    public void Nothing_written_is_no_bytes()
    {
        using var page = new Utf8Page();
        page.Write((string?)null);
        page.Write("");
        Assert.Empty(page.ToArray());
    }
}
