using System.Text;
using Avow.Reading;

namespace Avow.Tests.Reading;

public sealed class DoubleEncodingTests
{
    private const string French = "Nous dénonçons la guerre où qu’elle soit menée, à l’étranger comme ici.";
    private const string Russian = "Мы не вернёмся к работе, пока нас не выслушают, и это наше право.";
    private const string Polish = "Żądamy wolności dla więźniów, gdy źle się dzieje.";

    [Theory]
    [InlineData("windows-1252", French)]
    [InlineData("windows-1252", Russian)]
    [InlineData("windows-1252", Polish)]
    [InlineData("windows-1251", Russian)]
    public void What_was_encoded_over_again_is_read_back(string mistaken, string text) =>
        Assert.Equal(text, DoubleEncoding.Repair(Again(mistaken, text)));

    [Fact]
    public void What_was_encoded_twice_over_is_read_back() =>
        Assert.Equal(French, DoubleEncoding.Repair(Again("windows-1252", Again("windows-1252", French))));

    [Fact]
    public void A_sound_passage_beside_a_broken_one_stays() =>
        Assert.Equal($"{Russian} {French}", DoubleEncoding.Repair($"{Russian} {Again("windows-1252", French)}"));

    [Theory]
    [InlineData(French)]
    [InlineData(Russian)]
    [InlineData(Polish)]
    [InlineData("Râle, Århus, São Tomé, «Ñandú», № 5, «РСФСР», «США и СССР».")]
    [InlineData("Der Ruf „HALLÖ“ und «BÅÄ» in Straßen, 5 € pro m².")]
    public void Sound_text_has_nothing_to_repair(string text)
    {
        Assert.Null(DoubleEncoding.Repair(text));
        Assert.Empty(DoubleEncoding.RowsIn(text));
    }

    [Fact]
    public void The_repaired_reading_is_offered_with_the_damage_and_the_words_stay()
    {
        var broken = Again("windows-1252", "Les ouvriers ont décidé.");
        var content = Readers.Read(Encoding.UTF8.GetBytes($"{broken}\n\nIls tiennent bon.\n"), new() { ContentType = "text/plain; charset=utf-8" }).Value[0];
        var damage = Assert.Single(content.Damage);
        Assert.Contains(broken, content.Words, StringComparison.Ordinal);
        Assert.Equal("é", damage.Repair![..1]);
    }

    private static string Again(string mistaken, string text) => CharsetLabel.Find(mistaken)!.Lenient.GetString(Encoding.UTF8.GetBytes(text));
}
