using Avow.Relating;
using Avow.Statements;
using static Avow.Tests.Relating.Samples;

namespace Avow.Tests.Relating;

public sealed class HousePhrasesTests
{
    private static readonly string[] Articles =
    [
        "Rain delayed the regatta until nobody was left on the pier, and the brass band went home without having played a note.",
        "The library opens again on Monday; it has new windows, and the old catalogue has been saved from the cellar by volunteers.",
        "Bakers won their wage dispute after nineteen days, which surprised everybody but the bakers, who had counted the flour.",
        "A tram left the depot without a driver and stopped, out of habit, at every stop until the market, where it was caught.",
        "Nobody knows who painted the lighthouse yellow; the keeper says that ships see it better, and that it can be seen from both shores.",
    ];

    public static TheoryData<string, string[]> Slogans => new()
    {
        { "No harbour for the ships of war, no worker for the owners of war!", Articles },
        { "Ни одной гавани кораблям войны, ни одного рабочего хозяевам войны!", ["Дождь задержал гонку, пока на причале никого не осталось, и оркестр ушёл домой.", "Библиотека снова открыта с понедельника, у неё новые окна и старый каталог.", "Пекари выиграли спор о заработке на девятнадцатый день, чему удивились все, кроме них.", "Трамвай вышел из депо без водителя и по привычке вставал на каждой остановке.", "Никто не знает, кто выкрасил маяк в жёлтый цвет, но смотритель доволен."] },
        { "لا ميناء لسفن الحرب ولا عامل لأصحاب الحرب!", ["أخّر المطر سباق القوارب حتى لم يبق أحد على الرصيف وعادت الفرقة إلى البيت.", "تفتح المكتبة أبوابها من جديد يوم الاثنين ولها نوافذ جديدة وفهرس قديم.", "كسب الخبازون نزاع الأجور بعد تسعة عشر يوماً ففوجئ الجميع إلا هم.", "خرجت حافلة من المرآب بلا سائق وتوقفت عند كل محطة كعادتها.", "لا أحد يعرف من طلى المنارة بالأصفر لكن الحارس راض عن اللون."] },
        { "Ningún puerto para la guerra, ningún obrero para sus dueños.", ["La lluvia retrasó la regata hasta que no quedó nadie en el muelle y la banda volvió a casa.", "La biblioteca abre otra vez el lunes con ventanas nuevas y el catálogo antiguo.", "Los panaderos ganaron el conflicto salarial al cabo de diecinueve días, para sorpresa de todos.", "Un tranvía salió sin conductor y se detuvo por costumbre en cada parada.", "Nadie sabe quién pintó de amarillo el faro, pero al farero le gusta."] },
    };

    [Theory]
    [MemberData(nameof(Slogans))]
    public void A_slogan_of_many_publishers_makes_no_relation_and_is_listed_once(string slogan, string[] articles)
    {
        TextFacts[] texts = [.. articles.Select((words, i) => Text($"page{i}", words + "\n" + slogan, $"2026-03-0{i + 1}"))];
        Assert.Empty(Related(texts));
        var phrase = Assert.Single(HousePhrases.Among(texts, Matches(texts)));
        Assert.Equal((HousePhraseKind.OfSeveral, 5), (phrase.Kind, phrase.Places.Count));
        Assert.Equal(slogan, phrase.Words);
        Assert.Equal(texts[0].Id, phrase.Places[0].Text);
    }

    [Fact]
    public void Found_in_each_component_by_itself_they_are_those_of_all_together()
    {
        const string Other = "Whoever mends the nets shall own the boats, and nobody shall be sent away from the quays.";
        TextFacts[] texts =
        [
            .. Articles.Select((words, i) => Text($"page{i}", words + "\n" + First, $"2026-03-0{i + 1}")),
            .. Articles.Select((words, i) => Text($"leaf{i}", string.Concat(words.Select(c => char.IsAsciiLetterLower(c) ? (char)('a' + ((c - 'a' + 7) % 26)) : c)) + "\n" + Other, $"2026-04-0{i + 1}")),
            Text("alone", "Nothing of this stands anywhere else in the whole archive of the harbour office.", "2026-05-01"),
        ];
        var matches = Matches(texts);
        var parts = Components.Of(texts, matches);
        Assert.True(parts.Count(part => part.Matches.Count > 0) > 1);
        var together = HousePhrases.Among(texts, matches);
        Assert.Equal([Other, First], together.Select(phrase => phrase.Words).Order(StringComparer.Ordinal).Reverse());
        Assert.Equal(Described(together), Described(parts.SelectMany(part => HousePhrases.Among(part.Texts, part.Matches))));

        static IEnumerable<string> Described(IEnumerable<HousePhrase> phrases) => phrases.Select(phrase => $"{phrase.Kind} {phrase.Words} {string.Join(' ', phrase.Places)}").Order(StringComparer.Ordinal);
    }

    [Fact]
    public void Two_publishers_with_one_sentence_are_not_yet_a_slogan()
    {
        TextFacts[] texts = [.. Articles.Take(2).Select((words, i) => Text($"page{i}", words + "\n" + First, $"2026-03-0{i + 1}"))];
        Assert.NotEmpty(Related(texts));
        Assert.Empty(HousePhrases.Among(texts, Matches(texts)));
    }

    [Fact]
    public void A_sentence_that_five_papers_quote_is_no_slogan()
    {
        var origin = Text("origin", Call + "\n" + Own, "2026-02-01");
        TextFacts[] quoting = [.. Articles.Select((words, i) => Text($"page{i}", $"{words} “{First}”", $"2026-03-0{i + 1}").Quoting(First))];
        Assert.Equal(["page0 Quotes origin", "page1 Quotes origin", "page2 Quotes origin", "page3 Quotes origin", "page4 Quotes origin"], Related([origin, .. quoting]));
        Assert.Empty(HousePhrases.Among([origin, .. quoting], Matches([origin, .. quoting])));
    }

    [Fact]
    public void A_call_of_one_sentence_that_five_papers_print_is_no_slogan()
    {
        var origin = Text("origin", First, "2026-02-01");
        TextFacts[] printing = [.. Articles.Select((words, i) => Text($"page{i}", words + "\n" + First, $"2026-03-0{i + 1}"))];
        Assert.Equal(5, Related([origin, .. printing]).Count);
    }

    [Fact]
    public void A_statement_reprinted_in_pieces_is_no_heap_of_slogans()
    {
        TextFacts[] texts = [.. Enumerable.Range(0, 5).Select(i => Text($"page{i}", $"{First}\nPart {i}: {Articles[i]}\n{Second}\n{Articles[i][..40]}\n{Third}", $"2026-03-0{i + 1}"))];
        Assert.True(Related(texts).Count(relation => relation.Contains("Reprints", StringComparison.Ordinal)) >= 4);
        Assert.Empty(HousePhrases.Among(texts, Matches(texts)));
    }

    [Theory]
    [InlineData("Write to us: office@harbour-union.example or call +44 20 7946 0958 any weekday.")]
    [InlineData("Пишите нам: office@harbour-union.example, телефон +7 495 123 45 67, приём по будням.")]
    [InlineData("راسلونا على office@harbour-union.example أو اتصلوا على الرقم 0112345678 كل يوم عمل.")]
    public void An_address_is_no_quotation_even_between_two(string address)
    {
        TextFacts[] texts = [.. Articles.Take(2).Select((words, i) => Text($"page{i}", words + "\n" + address, $"2026-03-0{i + 1}"))];
        Assert.Empty(Related(texts));
        Assert.Equal(HousePhraseKind.Address, Assert.Single(HousePhrases.Among(texts, Matches(texts))).Kind);
    }

    [Fact]
    public void What_the_reader_found_to_be_the_contact_is_an_address()
    {
        const string Where = "You find us in the yellow house behind the old customs shed, second staircase.";
        TextFacts[] texts = [.. Articles.Take(2).Select((words, i) => Text($"page{i}", words + "\n" + Where, $"2026-03-0{i + 1}") with { Contacts = [new(words.Length + 1, words.Length + 1 + Where.Length)] })];
        Assert.Empty(Related(texts));
    }

    [Fact]
    public void A_footer_of_one_site_is_listed_with_all_its_texts_and_one_that_quotes_it_stays_a_quotation()
    {
        const string Footer = "Join the union of your harbour today and support our newspaper with a donation.";
        TextFacts[] texts = [.. Articles.Take(3).Select((words, i) => Text("page" + i, words + "\n" + Footer, $"2026-03-0{i + 1}", "paper.example"))];
        Assert.Equal((HousePhraseKind.OfOne, 3), (HousePhrases.Among(texts, Matches(texts))[0].Kind, HousePhrases.Among(texts, Matches(texts))[0].Places.Count));
        var critic = Text("critic", $"{Own} Under every page they print: “{Footer}” We asked who reads it.", "2026-04-01").Quoting(Footer);
        Assert.Single(Related([.. texts, critic]));
    }

    [Fact]
    public void The_order_of_texts_and_matches_does_not_show()
    {
        TextFacts[] texts = [.. Articles.Select((words, i) => Text($"page{i}", words + "\nNo harbour for the ships of war, no worker for the owners of war!", $"2026-03-0{i + 1}"))];
        var turned = texts.Reverse().ToList();
        Assert.Equal(Listed(HousePhrases.Among(texts, Matches(texts))), Listed(HousePhrases.Among(turned, Matches(turned))));

        static IEnumerable<string> Listed(IReadOnlyList<HousePhrase> phrases) => phrases.Select(phrase => $"{phrase.Kind} {phrase.Words} {string.Join(' ', phrase.Places)}");
    }
}
