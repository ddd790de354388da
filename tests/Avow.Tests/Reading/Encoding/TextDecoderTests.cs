using System.Text;
using Avow.Reading;
using Avow.Statements;

namespace Avow.Tests.Reading;

public sealed class TextDecoderTests
{
    private const string Russian = "Мы выступаем против всякой войны и против всякого государства, которое гонит людей на смерть.";
    private const string Ukrainian = "Ми виступаємо проти будь-якої війни, і закликаємо їхніх солдатів не стріляти у своїх братів.";
    private const string Polish = "Żądamy wolności dla więźniów; nie będziemy milczeć, gdy źle się dzieje z ludźmi pracującymi.";
    private const string French = "Nous dénonçons la guerre où qu’elle soit menée, à l’étranger comme ici même, « sans délai ».";
    private const string Turkish = "Savaşa karşı çıkıyoruz; işçilerin kardeşliği için bütün ülkelerde grev çağrısı yapıyoruz.";
    private const string Arabic = "نرفض هذه الحرب وندعو العمال في كل البلدان إلى الإضراب والتضامن مع اللاجئين.";
    private const string Simplified = "我们反对一切战争,要求所有国家的工人团结起来,为了自己的生活和自由而斗争。这是我们的声明。";
    private const string Traditional = "我們反對一切戰爭,要求所有國家的工人團結起來,為了自己的生活和自由而鬥爭。這是我們的聲明。";
    private const string Japanese = "わたしたちはすべての戦争に反対し、すべての国の労働者が団結することを求めます。";
    private const string Korean = "우리는 모든 전쟁에 반대하며 모든 나라의 노동자가 단결할 것을 요구한다.";

    [Theory]
    [InlineData("windows-1251", Russian)]
    [InlineData("koi8-r", Russian)]
    [InlineData("windows-1251", Ukrainian)]
    [InlineData("windows-1250", Polish)]
    [InlineData("windows-1252", French)]
    [InlineData("windows-1254", Turkish)]
    [InlineData("windows-1256", Arabic)]
    [InlineData("gb18030", Simplified)]
    [InlineData("big5", Traditional)]
    [InlineData("shift_jis", Japanese)]
    [InlineData("euc-jp", Japanese)]
    [InlineData("euc-kr", Korean)]
    [InlineData("utf-8", Russian)]
    [InlineData("utf-16le", "Plain words, and nothing else in them.")]
    [InlineData("utf-16be", "Plain words, and nothing else in them.")]
    public void An_undeclared_encoding_is_told_from_the_bytes(string encoding, string text)
    {
        var decoded = TextDecoder.Decode(CharsetLabel.Find(encoding)!.Lenient.GetBytes(text), null).Value;
        Assert.Equal((encoding, text), (decoded.EncodingName, decoded.Text));
    }

    [Theory]
    [InlineData("text/html; charset=windows-1251")]
    [InlineData("text/html;charset=\"CP1251\"")]
    [InlineData("text/html; Charset=win-1251; q=1")]
    public void The_header_is_believed(string contentType) =>
        Assert.Equal("Content-Type", Decode("windows-1251", Russian, contentType).Evidence);

    [Theory]
    [InlineData("<meta charset=windows-1251>")]
    [InlineData("<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=windows-1251'>")]
    [InlineData("<!-- <meta charset=koi8-r> --><meta charset = \"windows-1251\" />")]
    [InlineData("<?xml version=\"1.0\" encoding=\"windows-1251\"?>")]
    public void The_page_s_own_declaration_is_found(string head)
    {
        var decoded = Decode("windows-1251", head + Russian, null);
        Assert.Equal(("windows-1251", "meta charset"), (decoded.EncodingName, decoded.Evidence));
    }

    [Fact]
    public void A_declaration_that_cannot_be_true_falls_through() =>
        Assert.Equal(("windows-1251", Russian), Decode("windows-1251", Russian, "text/html; charset=utf-8") is var d ? (d.EncodingName, d.Text) : default);

    [Fact]
    public void A_source_cut_inside_a_character_keeps_its_encoding()
    {
        var cut = Encoding.UTF8.GetBytes(Russian)[..51];
        Assert.Equal("utf-8", TextDecoder.Decode(cut, null).Value.EncodingName);
    }

    [Fact]
    public void A_byte_order_mark_goes_before_the_header_and_is_no_part_of_the_text()
    {
        byte[] marked = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Russian)];
        var decoded = TextDecoder.Decode(marked, "text/html; charset=windows-1251").Value;
        Assert.Equal(("utf-8", Russian), (decoded.EncodingName, decoded.Text));
    }

    [Theory]
    [InlineData("", ProblemKind.Empty)]
    [InlineData(" \r\n\t", ProblemKind.Empty)]
    [InlineData("%PDF-1.4 ...", ProblemKind.NotText)]
    [InlineData("PK\u0003\u0004", ProblemKind.NotText)]
    [InlineData("some words\0and a zero among them", ProblemKind.NotText)]
    public void What_is_no_text_is_named(string latin, ProblemKind expected) =>
        Assert.Equal(expected, TextDecoder.Decode(Encoding.Latin1.GetBytes(latin), null).Problem?.Kind);

    private static DecodedText Decode(string encoding, string text, string? contentType) =>
        TextDecoder.Decode(CharsetLabel.Find(encoding)!.Lenient.GetBytes(text), contentType).Value;
}
