using Avow.Reading;

namespace Avow.Tests.Reading;

public sealed class EncodingFindingTests
{
    private const string Russian = "Мы выступаем против всякой войны и против всякого государства, которое гонит людей на смерть.";

    [Theory]
    [InlineData("<p>{0}</p>", "text/html; charset=utf-8", "https://pier.example/", "letter statistics, against Content-Type “utf-8”")]
    [InlineData("<p>{0}</p>", "text/html; charset=windows-1251", "https://pier.example/", "Content-Type")]
    [InlineData("<meta charset=windows-1251><p>{0}</p>", "text/html", "https://pier.example/", "meta charset")]
    [InlineData("{0}", "text/plain", "https://pier.example/a.txt", "letter statistics")]
    [InlineData("# {0}\n\n*{0}*\n", "text/markdown", "https://pier.example/a.md", "letter statistics")]
    public void A_document_says_what_showed_its_encoding(string frame, string contentType, string address, string evidence)
    {
        var bytes = CharsetLabel.Find("windows-1251")!.Lenient.GetBytes(frame.Replace("{0}", Russian, StringComparison.Ordinal));
        var encoding = Assert.Single(Readers.Read(bytes, new ReadingOptions { ContentType = contentType, Address = address }).Value[0].Metadata.Encodings);
        Assert.Equal(("windows-1251", evidence), (encoding.Value, encoding.Evidence));
        Assert.InRange(encoding.Certainty, 0.6, 0.99);
    }

    [Theory]
    [InlineData("macintosh", "Según el diario, el 29 de septiembre el teniente guió a su batallón por el canal, con niebla y bajo el fuego de los cañones.")]
    [InlineData("x-mac-cyrillic", "Принимая во внимание, что пренебрежение правами человека привело к варварским актам, которые возмущают совесть.")]
    [InlineData("windows-1250", "Przedstawia ona cztery matki tańczące w oborze do utworu, w którym słychać, że coś się dzieje, a nie wiadomo, dokąd to zmierza.")]
    public void Signs_in_the_place_of_letters_give_a_wrong_encoding_away(string encoding, string text) =>
        Assert.Equal(text, TextDecoder.Decode(CharsetLabel.Find(encoding)!.Lenient.GetBytes(text), null).Value.Text);
}
