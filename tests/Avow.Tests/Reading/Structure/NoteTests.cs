using Avow.Reading;
using Avow.Statements;

namespace Avow.Tests.Reading;

public sealed class NoteTests
{
    private static Content Read(string text) => Finishing.Finish(PlainTextReader.Read(text, ReadingOptions.Default).Value, ReadingOptions.Default);

    private static string[] Missing(string text) => [.. Read(text).Damage.Where(d => d.Kind == DamageKind.NoteMissing).Select(d => d.Words)];

    [Theory]
    [InlineData("They said so[1].", "[1]")]
    [InlineData("They said so.¹", "¹")]
    [InlineData("They said so.[12]", "[12]")]
    public void A_mark_without_its_note_is_damage(string text, string mark) => Assert.Equal([mark], Missing(text));

    [Theory]
    [InlineData("They said so in the spring [1922] of the strike.")]
    [InlineData("They [the masters] said so.")]
    [InlineData("The hall has 300 m² and stands empty.")]
    [InlineData("La estaciÃ³n y la calefacciÃ³n siguen abiertas, aÃ±o tras aÃ±o.")]
    [InlineData("First (1) we ask, then (2) we take.")]
    [InlineData("They said so*, or so we hear.")]
    [InlineData("They said so.[1]\n\n[1] In the minutes of May.")]
    [InlineData("They said so.¹\n\n¹ In the minutes of May.")]
    [InlineData("They said so*.\n\n* In the minutes of May.")]
    [InlineData("They said so (1).\n\nNotes\n\n(1) In the minutes of May.")]
    public void Years_words_measures_and_series_without_notes_are_no_marks(string text) => Assert.Empty(Missing(text));

    [Fact]
    public void A_note_becomes_a_footnote_with_its_label()
    {
        var note = Read("They said so.[1]\n\n[1] In the minutes of May.").Blocks[^1];
        Assert.Equal((BlockKind.Footnote, "1"), (note.Kind, note.Label));
    }

    [Fact]
    public void A_note_nobody_refers_to_is_damage() =>
        Assert.Equal("[2]", Assert.Single(Read("They said so.[1]\n\n[1] In the minutes.\n\n[2] In the accounts.").Damage).Words);

    [Theory]
    [InlineData("Ð¿Ñ€Ð¸Ñ‡Ð°Ð» Ð½Ð°Ñˆ", DamageKind.EncodingBroken)]
    [InlineData("РџСЂРёС‡Р°Р» РЅР°С€.", DamageKind.EncodingBroken)]
    [InlineData("Ils nâ€™ont pas dormi.", DamageKind.EncodingBroken)]
    [InlineData("Ils n\uFFFDont pas dormi.", DamageKind.EncodingBroken)]
    [InlineData("Read it at https://a.example/very/long... today.", DamageKind.LinkCutOff)]
    public void Broken_letters_and_links_are_seen(string text, DamageKind kind) => Assert.Contains(Read(text).Damage, d => d.Kind == kind);

    [Theory]
    [InlineData("Râle, Århus, São Tomé, «Ñandú», № 5, РСФСР, США и СССР.")]
    [InlineData("We hold the lamp, we hold the line,\nWe keep the hour, we keep the sign")]
    [InlineData("It ended as it began, with a song and a march to the sea.\n\nThe Bakers of Quay Street")]
    public void Sound_text_shows_no_damage(string text) => Assert.Empty(Read(text).Damage);
}
