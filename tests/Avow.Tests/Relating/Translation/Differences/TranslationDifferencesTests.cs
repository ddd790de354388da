using Avow.Relating;
using Avow.Statements;

namespace Avow.Tests.Relating;

public sealed class TranslationDifferencesTests
{
    [Theory]
    [InlineData("en", "In 2019 there were 312 workers.", "ru", "В 2019 году было 213 рабочих.", "312|213")]
    [InlineData("en", "In 2019 there were 312 workers.", "ar", "في عام ٢٠١٦ كان هناك ٣١٢ عاملا.", "2019|٢٠١٦")]
    [InlineData("en", "They made 1.2 million crowns.", "zh", "他们赚了150万克朗。", "1.2 million|150万")]
    [InlineData("de", "Es kostet 12,50 Euro.", "fr", "Cela coûte 12,80 euros.", "12,50|12,80")]
    [InlineData("es", "Eran 45 de 60.", "pl", "Było ich 54 z 60.", "45|54")]
    public void A_number_that_disagrees_is_named(string from, string a, string to, string b, string expected) => Assert.Equal([(DifferenceKind.Number, expected)], Found(from, [a], to, [b]));

    [Theory]
    [InlineData("en", "She was dismissed on 2 February 2024.", "fr", "Elle a été licenciée le 2 mars 2024.", "February|mars")]
    [InlineData("en", "On 3 April 2024 they met.", "de", "Am 5. April 2024 trafen sie sich.", "3|5")]
    [InlineData("ru", "Встреча 1 мая 2023 года.", "en", "The meeting on 1 May 2024.", "2023|2024")]
    public void A_date_that_disagrees_is_named(string from, string a, string to, string b, string expected) => Assert.Equal([(DifferenceKind.Date, expected)], Found(from, [a], to, [b]));

    [Theory]
    [InlineData("en", "Twelve people and 30 dogs.", "de", "12 Menschen und dreißig Hunde.")]
    [InlineData("en", "1,234 people.", "de", "1.234 Menschen.")]
    [InlineData("en", "12,345,678 people.", "fr", "12 345 678 personnes.")]
    [InlineData("en", "1.5 million crowns.", "de", "1,5 Millionen Kronen.")]
    [InlineData("en", "1,500,000 crowns.", "ru", "1,5 млн крон.")]
    [InlineData("en", "35,000 people.", "zh", "3万5千人。")]
    [InlineData("en", "35,000 people.", "ja", "3.5万人。")]
    [InlineData("en", "312 people.", "zh", "三百一十二人。")]
    [InlineData("en", "312 people.", "hi", "३१२ लोग।")]
    [InlineData("en", "half a million people, 20 of them here.", "es", "500.000 personas, 20 de ellas aquí.")]
    [InlineData("en", "On 3/4/2024.", "en-GB", "On 3 April 2024.")]
    [InlineData("en", "On 3 April 2024.", "de", "Am 3.4.2024.")]
    [InlineData("en", "In the 1980s.", "ru", "В 80-х годах.")]
    [InlineData("en", "In the 19th century.", "sv", "På 1800-talet.")]
    [InlineData("fr", "Au XIXe siècle, en 1848.", "de", "Im 19. Jahrhundert, 1848.")]
    [InlineData("en", "At 3:30 p.m.", "de", "Um 15:30 Uhr.")]
    [InlineData("en", "In 2024.", "th", "ในปี 2567")]
    [InlineData("en", "In 2024.", "fa", "در سال ۱۴۰۳")]
    [InlineData("en", "It is 5 miles and 6 feet.", "fr", "C'est à 8 km et 1,83 m.")]
    [InlineData("en", "See note [12] in book 4.", "de", "Siehe Anmerkung [3] in Buch 4.")]
    [InlineData("en", "Call 555 0123 now.", "de", "Rufen Sie 5550123 an.")]
    [InlineData("en", "There were 12.", "de", "Es waren viele.")]
    [InlineData("en", "The G20 met.", "de", "Die 20 trafen sich in Raum 7.")]
    public void Numbers_that_agree_in_another_writing_raise_no_alarm(string from, string a, string to, string b) => Assert.Empty(Found(from, [a], to, [b]));

    [Fact]
    public void A_number_that_passed_into_the_next_sentence_is_not_missed() =>
        Assert.Empty(Found("en", ["In 1998 they came with 40 ships.", "They left."], "de", ["Sie kamen mit 40 Schiffen.", "1998 fuhren sie mit 7 davon."]));

    [Fact]
    public void Another_name_in_the_place_of_one_that_is_kept_elsewhere_is_named()
    {
        string[] a = ["We heard that Tomas Brandt spoke.", "Later Tomas Brandt left.", "Then Tomas Brandt wrote to us."];
        Assert.Equal([(DifferenceKind.Name, "Tomas Brandt|Карл Линдквист")], Found("en", a, "ru", ["Мы слышали, что Томас Брандт говорил.", "Позже Томас Брандт ушёл.", "Потом Карл Линдквист написал нам."]));
        Assert.Empty(Found("en", a, "ru", ["Мы слышали, что Томас Брандт говорил.", "Позже Томас Брандт ушёл.", "Потом Томасу Брандту пришлось написать нам."]));
    }

    [Fact]
    public void A_name_that_is_missing_is_named_once_it_is_kept_often()
    {
        string[] a = ["We saw Ovesen.", "They asked Ovesen.", "They know Ovesen.", "It rained here.", "Here is Ovesen again.", "It snowed here."], b = ["Wir sahen Ovesen.", "Sie fragten Ovesen.", "Sie kennen Ovesen.", "Hier regnete es.", "Hier ist er wieder.", "Hier schneite es."];
        Assert.Equal("Ovesen in the first text is not named here in the second", Assert.Single(Differences("en", a, "de", b)).Words);
    }

    [Fact]
    public void A_name_that_another_language_calls_otherwise_raises_no_alarm() =>
        Assert.Empty(Found("en", ["They met in Aachen.", "Then in Aachen again."], "fr", ["Ils se sont réunis à Bruges.", "Puis encore à Bruges."]));

    [Fact]
    public void A_sentence_out_of_all_proportion_is_named()
    {
        string[] a = [.. Enumerable.Repeat("The workers of the harbour went on strike on Monday morning.", 12)], b = [.. Enumerable.Repeat("Die Arbeiter des Hafens traten am Montagmorgen in den Streik.", 12)];
        b[5] = "Die Arbeiter des Hafens, die seit Jahren auf höhere Löhne warten und denen man immer wieder alles versprochen und nichts gegeben hat, traten nach einer langen Nacht der Beratung am Montagmorgen in den Streik, wie sie es angekündigt hatten.";
        Assert.Equal("The second text is 3.9 times as long here as elsewhere for the first", Assert.Single(Differences("en", a, "de", b)).Words);
    }

    [Fact]
    public void A_question_that_became_none_is_named_where_questions_are_kept()
    {
        string[] a = ["Who came?", "Who went?", "Who stayed?", "They were tired.", "Did nobody know?"], b = ["Qui est venu ?", "Qui est parti ?", "Qui est resté ?", "Ils étaient fatigués.", "Personne ne savait."];
        Assert.Equal(DifferenceKind.Question, Assert.Single(Differences("en", a, "fr", b)).Kind);
        Assert.Empty(Found("en", a[3..], "fr", b[3..]));
    }

    [Fact]
    public void Quotation_marks_of_any_kind_are_quotation_marks()
    {
        string[] a = ["“We will not be silent about any of these things,” she said.", "“We will stay in the harbour until they answer us,” he said.", "‘We will come back tomorrow and every day,’ they said.", "They went.", "“We have asked for nothing more than what was signed,” she wrote."];
        string[] b = ["«Мы не будем молчать ни об одном из этих дел», — сказала она.", "„Мы останемся в порту, пока нам не ответят“, — сказал он.", "\"Мы придём завтра и каждый день\", — сказали они.", "Они ушли.", "Она писала, что они не просили ничего сверх того, что подписано."];
        Assert.Equal("Words in quotation marks in the first text have none in the second", Assert.Single(Differences("en", a, "ru", b)).Words);
    }

    [Fact]
    public void What_is_left_out_added_and_moved_is_told_apart()
    {
        string[] a = ["Foreword.", "The ferries of the seven harbours stand still since midnight.", "Marta Ovesen was dismissed on 2 February 2024 by the company.", "The police have given no reason.", "We will not sail until the workers are paid."];
        string[] b = ["Die Fähren der sieben Häfen stehen seit Mitternacht still.", "Wir fahren nicht, bis die Arbeiter bezahlt sind.", "Marta Ovesen wurde am 2. Februar 2024 von der Gesellschaft entlassen.", "Nachwort der Redaktion."];
        Bead[] beads = [One(0, -1, 0), One(1, 0, 0), One(2, -1, 1), One(3, -1, 1), One(4, 1, 1), One(-1, 2, 5), One(-1, 3, 5)];
        var found = Differences("en", a, "de", b, beads);
        Assert.Equal([DifferenceKind.Omitted, DifferenceKind.Moved, DifferenceKind.Omitted, DifferenceKind.Added], found.Select(difference => difference.Kind));
        Assert.Equal(["Foreword.", a[2], a[3], ""], found.Select(difference => difference.A.Of(string.Join('\n', a))));
        Assert.Equal(b[2], found[1].B.Of(string.Join('\n', b)));
        Assert.Equal("A sentence of the first text stands before what the second begins with", found[0].Words);
        Assert.Equal("A sentence of the second text stands behind what the first ends with", found[3].Words);
    }

    private static Bead One(int a, int b, int place) => new(a < 0 ? new(place, place) : new(a, a + 1), b < 0 ? new(place, place) : new(b, b + 1), 1);

    private static List<(DifferenceKind, string)> Found(string from, string[] a, string to, string[] b)
    {
        var (wordsA, wordsB) = (string.Join('\n', a), string.Join('\n', b));
        return [.. Differences(from, a, to, b).Select(difference => (difference.Kind, $"{difference.A.Of(wordsA)}|{difference.B.Of(wordsB)}"))];
    }

    private static IReadOnlyList<TranslationDifference> Differences(string from, string[] a, string to, string[] b, IReadOnlyList<Bead>? beads = null) =>
        TranslationDifferences.Of(Text(from, a), Text(to, b), Segments(a), Segments(b), beads ?? [.. a.Select((_, i) => One(i, i, i))]);

    private static TextToAlign Text(string language, string[] segments) => new() { Words = string.Join('\n', segments), Language = language };

    private static List<TextRange> Segments(string[] segments)
    {
        List<TextRange> ranges = [];
        foreach (var segment in segments) ranges.Add(new(ranges.Count == 0 ? 0 : ranges[^1].EndExclusive + 1, (ranges.Count == 0 ? 0 : ranges[^1].EndExclusive + 1) + segment.Length));
        return ranges;
    }
}
