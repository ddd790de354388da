using System.Text;
using Avow.Reading;

namespace Avow.Tests.Reading;

public sealed class OverruledDeclarationTests
{
    private const string Russian = "Мы выступаем против всякой войны и против всякого государства, которое гонит людей на смерть.";
    private const string French = "Nous dénonçons la guerre où qu’elle soit menée, à l’étranger comme ici même, « sans délai ».";

    [Theory]
    [InlineData("windows-1251", "text/html; charset=utf-8", "letter statistics, against Content-Type “utf-8”")]
    [InlineData("utf-8", "text/html; charset=iso-8859-1", "valid UTF-8, against Content-Type “windows-1252”")]
    [InlineData("windows-1251", "text/html; charset=iso-8859-1", "letter statistics, against Content-Type “windows-1252”")]
    [InlineData("koi8-r", "text/html; charset=windows-1251", "letter statistics, against Content-Type “windows-1251”")]
    public void A_declaration_that_is_plainly_wrong_is_overruled_and_that_is_said(string encoding, string contentType, string evidence)
    {
        var decoded = Decode(encoding, Russian, contentType);
        Assert.Equal((Russian, evidence), (decoded.Text, decoded.Evidence));
    }

    [Theory]
    [InlineData("windows-1252", "text/html; charset=iso-8859-1", French)]
    [InlineData("windows-1251", "text/plain; charset=windows-1251", Russian)]
    [InlineData("koi8-r", "text/plain; charset=koi8-r", Russian)]
    [InlineData("iso-8859-2", "text/plain; charset=iso-8859-2", "Żądamy wolności dla więźniów, gdy źle się dzieje z ludźmi.")]
    [InlineData("gb18030", "text/html; charset=gb2312", "我们反对一切战争,要求所有国家的工人团结起来。")]
    public void A_declaration_that_can_be_true_is_believed(string encoding, string contentType, string text)
    {
        var decoded = Decode(encoding, text, contentType);
        Assert.Equal((text, "Content-Type"), (decoded.Text, decoded.Evidence));
    }

    [Fact]
    public void A_few_broken_bytes_do_not_overrule_utf8()
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Russian, 4)));
        bytes[40] = 0xFF;
        Assert.Equal("utf-8", TextDecoder.Decode(bytes, null).Value.EncodingName);
    }

    private static DecodedText Decode(string encoding, string text, string contentType) =>
        TextDecoder.Decode(CharsetLabel.Find(encoding)!.Lenient.GetBytes(text), contentType).Value;
}
