using Avow.Relating;

namespace Avow.Tests.Relating;

public sealed class StandingsTests
{
    private const string German = "Die Hafenarbeiter von sieben Häfen streiken seit Montag. Marta Ovesen wurde am 14. März 2024 verhaftet. Die Gewerkschaft fordert ihre Freiheit. Die Regierung schweigt.";
    private const string French = "Les ouvriers du port de sept ports sont en grève depuis lundi. Marta Ovesen a été arrêtée le 14 mars 2024. Le syndicat exige sa liberté. Le gouvernement se tait.";
    private const string Recipe = "Faites fondre le beurre dans une casserole. Ajoutez la farine et remuez avec une cuillère en bois. Versez le lait froid peu à peu. Laissez cuire dix minutes à feu doux.";

    [Theory]
    [InlineData("de", German, "fr", French, StandingKind.Translation)]
    [InlineData("de", German, "fr", Recipe, StandingKind.Unrelated)]
    [InlineData("de", German, "de", German, StandingKind.SameLanguage)]
    [InlineData("und", German, "und", German, StandingKind.SameLanguage)]
    [InlineData("de", German, "fr", "", StandingKind.Empty)]
    [InlineData("de", "", "fr", " \n ", StandingKind.Empty)]
    [InlineData("de", "Ja!", "fr", "Bien sûr, dit-elle en riant.", StandingKind.Unsure)]
    public void What_two_texts_are_to_each_other_is_said(string from, string a, string to, string b, StandingKind expected)
    {
        var standing = TranslationAlignment.Align(new() { Words = a, Language = from }, new() { Words = b, Language = to }).Standing;
        Assert.Equal(expected, standing.Kind);
        Assert.EndsWith(".", standing.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_scripts_of_one_language_are_aligned_as_two_languages() =>
        Assert.Equal(StandingKind.Translation, TranslationAlignment.Align(
            new() { Words = "Lučki radnici štrajkuju od ponedeljka. Marta Ovesen je uhapšena 14. marta 2024. Sindikat traži njenu slobodu.", Language = "sr" },
            new() { Words = "Лучки радници штрајкују од понедељка. Марта Овесен је ухапшена 14. марта 2024. Синдикат тражи њену слободу.", Language = "sr" }).Standing.Kind);

    [Fact]
    public void Sentences_of_one_language_are_put_together_by_their_wording()
    {
        var alignment = TranslationAlignment.Align(
            new() { Words = "We will not sail on Friday. The police have given no reason. Send help and money. It rained all evening.", Language = "en" },
            new() { Words = "It was announced today. We will not sail on Friday night. The police have given no reason, and will not. Send help and money.", Language = "en" });
        Assert.Equal([(0, 1), (1, 2), (2, 3)], alignment.Beads.Where(bead => !bead.IsOneSided).Select(bead => (bead.A.StartInclusive, bead.B.StartInclusive)));
        Assert.Equal(StandingKind.SameLanguage, alignment.Standing.Kind);
        Assert.Contains("3 of 4 and 3 of 4", alignment.Standing.Reason, StringComparison.Ordinal);
    }

    public static TheoryData<string, string, string> Bad => new()
    {
        { "a table of numbers", Rows(i => $"{i}\t{i * 7}\t{i * 13}"), Rows(i => $"{i}\t{i * 7}\t{i * 13}") },
        { "all capitals", German.ToUpperInvariant(), French.ToUpperInvariant() },
        { "no punctuation", German.Replace(".", "", StringComparison.Ordinal), French.Replace(".", "", StringComparison.Ordinal) },
        { "two scripts in one text", German + " Марта Овесен арестована. Мы требуем свободы.", French + " Март Овесен. 我们要求自由。" },
        { "a hundred identical sentences", string.Concat(Enumerable.Repeat("So sei es. ", 100)), string.Concat(Enumerable.Repeat("Ainsi soit-il. ", 100)) },
        { "lone surrogates", "\ud800 Marta.\udc00 14 \ud83d.", "\udfff Marta. 41 \ud800" },
        { "marks only", "?!... ((( «»", "—–—" },
        { "zero bytes", "a\0b. c\0", "\0\0\0" },
        { "one word a line", Rows(i => $"Wort{i}"), Rows(i => $"mot{i}") },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void Bad_input_has_beads_and_a_standing(string what, string a, string b)
    {
        var alignment = TranslationAlignment.Align(new() { Words = a, Language = "de" }, new() { Words = b, Language = "fr" });
        Assert.True(alignment.Beads.Sum(bead => bead.A.Length) == alignment.SegmentsOfA.Count && alignment.Beads.Sum(bead => bead.B.Length) == alignment.SegmentsOfB.Count, what);
        Assert.All(alignment.Differences, difference => Assert.False(difference.Words.AsSpan().ContainsAnyInRange('\ud800', '\udfff')));
    }

    [Fact]
    public void A_text_of_too_many_lines_is_named()
    {
        var alignment = TranslationAlignment.Align(new() { Words = string.Concat(Enumerable.Repeat("a\n", 200_001)) }, new() { Words = "b" }, [new(new(0, 1), new(0, 1))]);
        Assert.Equal(StandingKind.TooLong, alignment.Standing.Kind);
        Assert.Empty(alignment.Beads);
        Assert.Single(alignment.PinsRefused);
    }

    [Theory]
    [InlineData(".")]
    [InlineData(". ")]
    [InlineData("…")]
    [InlineData("? (")]
    [InlineData("ab")]
    public void Millions_of_marks_are_cut_in_time(string mark) =>
        Assert.NotEmpty(Sentences.Of(string.Concat(Enumerable.Repeat(mark, 1_000_000)) + "x", "en"));

    private static string Rows(Func<int, string> row) => string.Join('\n', Enumerable.Range(1, 60).Select(row));
}
