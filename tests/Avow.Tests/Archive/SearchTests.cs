using Avow.Archive;
using Avow.Tests.Contracts;
using static Avow.Tests.Contracts.Made;

namespace Avow.Tests.Archive;

public sealed class SearchTests : SearchedArchive
{
    [StemmerTheory]
    [InlineData("en", "The dockers are striking against closures.", "strike closure")]
    [InlineData("ru", "Рабочие объявили забастовку против закрытия порта.", "забастовка порты")]
    [InlineData("es", "Las trabajadoras convocaron huelgas en los puertos.", "trabajadoras huelga puerto")]
    [InlineData("ar", "أعلن العمال الإضراب في الميناء", "إضراب")]
    [InlineData("de", "Wegen des Streiks blieben die Häfen geschlossen.", "Streik geschlossenen")]
    [InlineData("fr", "Les grévistes et leurs grèves bloquent les quais.", "gréviste grève")]
    public void Inflected_forms_are_found(string language, string text, string query)
    {
        Keep(Page("https://a.example/1", text, language));
        Assert.All(query.Split(' '), word => Assert.Equal(1, Count(word)));
        Assert.Equal(1, Count(query));
    }

    [Theory]
    [InlineData("“close the strait”")]
    [InlineData("\"close the strait\"")]
    [InlineData("„close the strait“")]
    [InlineData("«close the strait»")]
    [InlineData("»close the strait«")]
    [InlineData("「close the strait」")]
    [InlineData("\"CLOSE  the, strait!\"")]
    [InlineData("close-the-strait")]
    public void A_phrase_is_found_as_it_stands_in_any_quotation_marks(string query)
    {
        Keep(Page("https://a.example/1", "They want to close the strait."), Page("https://a.example/2", "The strait will close."));
        Assert.Equal(1, Count(query));
    }

    [Theory]
    [InlineData("stra*", 2)]
    [InlineData("STRAI*", 2)]
    [InlineData("strait -ferry", 1)]
    [InlineData("strait −ferry", 1)]
    [InlineData("strait -\"the ferry\"", 1)]
    [InlineData("strait -fer*", 1)]
    [InlineData("strait-ferry", 0)]
    [InlineData("\"strait harbour\"", 0)]
    public void Beginnings_and_exclusions(string query, int found)
    {
        Keep(Page("https://a.example/1", "The strait is closed."), Page("https://a.example/2", "In the strait the ferry waits."));
        Assert.Equal(found, Count(query));
    }

    [Theory]
    [InlineData("Solidarité", "solidarite")]
    [InlineData("solidarite", "SOLIDARITÉ")]
    [InlineData("solidarite\u0301", "solidarité")]
    [InlineData("зелёный", "зеленый")]
    [InlineData("Straße", "STRASSE")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("ısı", "isi")]
    [InlineData("ＦＥＲＲＹ", "ferry")]
    [InlineData("ﬁnal", "final")]
    [InlineData("الإِضْرَاب", "الاضراب")]
    [InlineData("أحمد", "احمد")]
    [InlineData("آمال", "امال")]
    [InlineData("المدينة", "المدينه")]
    [InlineData("ســلام", "سلام")]
    [InlineData("سنة ٢٠٢٦", "2026")]
    [InlineData("soli\u00addarity", "solidarity")]
    [InlineData("\u200fشعب\u200f", "شعب")]
    [InlineData("ﾌｪﾘｰ", "フェリー")]
    [InlineData("ｶﾞｽ", "ガス")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Οδυσσεύς", "ΟΔΥΣΣΕΥΣ")]
    public void Spellings_of_one_word_are_one(string written, string asked)
    {
        Keep(Page("https://a.example/1", $"Now {written} here.", "und"));
        var hit = Assert.Single(Find(asked).Hits);
        Assert.NotEmpty(hit.Marked);
    }

    [Theory]
    [InlineData("война", "воина")]
    [InlineData("їжа", "іжа")]
    [InlineData("strait", "straight")]
    public void Other_letters_are_other_words(string written, string asked)
    {
        Keep(Page("https://a.example/1", written, "und"));
        Assert.Equal(0, Count(asked));
    }

    [Theory]
    [InlineData("我们支持港口工人的罢工。", "罢工")]
    [InlineData("我们支持港口工人的罢工。", "港口工人")]
    [InlineData("我们支持港口工人的罢工。", "工")]
    [InlineData("我们支持港口工人的罢工。", "\"工人的\"")]
    [InlineData("2024年的罢工继续。", "2024年")]
    [InlineData("東京2024大会に反対する。", "東京2024")]
    [InlineData("フェリーの労働者がストライキを行う。", "ストライキ")]
    [InlineData("フェリーの労働者がストライキを行う。", "労働者")]
    [InlineData("人々は海峡を渡る。", "人々")]
    [InlineData("คนงานเรือข้ามฟากประท้วงหยุดงาน", "ประท้วง")]
    [InlineData("คนงานเรือข้ามฟากประท้วงหยุดงาน", "หยุดงาน")]
    [InlineData("항만 노동자들은 총파업을 선언했다.", "파업")]
    [InlineData("항만 노동자들은 총파업을 선언했다.", "노동자")]
    [InlineData("𠀋𠀌罢工", "𠀌")]
    public void Words_inside_sentences_without_spaces_are_found(string sentence, string asked)
    {
        Keep(Page("https://a.example/1", sentence, "und"));
        var hit = Assert.Single(Find(asked).Hits);
        Assert.Contains(hit.Marked, mark => mark.Of(hit.Snippet).Contains(asked.Trim('"')[..1], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("我们支持港口工人的罢工。", "罢港")]
    [InlineData("我们支持港口工人的罢工。", "工罢")]
    [InlineData("我们支持港口工人的罢工。", "海")]
    public void Letters_that_do_not_stand_together_are_not_a_word(string sentence, string asked)
    {
        Keep(Page("https://a.example/1", sentence, "zh"));
        Assert.Equal(0, Count(asked));
    }

    [Theory]
    [InlineData("'")]
    [InlineData("’")]
    [InlineData("ʼ")]
    public void A_word_with_an_apostrophe_is_found_with_any_apostrophe(string written)
    {
        Keep(Page("https://a.example/1", $"Ми граємо у м{written}яч на пір{written}ї.", "uk"));
        Assert.All(["м'яч", "м’яч", "мʼяч", "м'я*"], word => Assert.Equal(1, Count(word)));
    }

    [Fact]
    public void Filters_hold_together()
    {
        Archive.Registry.Keep(new() { Organisations = [Organisation("ferry", "Ferry Union", "https://ferry.example")] });
        Keep(
            Page("https://ferry.example/1", "The strait is closed.", "en", date: new(2026, 5, 1)),
            Page("https://ferry.example/2", "The strait is open.", "en-GB", date: new(2026, 6, 1)),
            Page("https://www.paper.example/3", "The strait.", "de", date: new(2026, 5, 1)),
            Page("https://other.example/4", "The strait, says the union.", "en", issuer: "Ferry Union"));

        Assert.Equal(3, Found(new() { Words = "strait", Organisation = "ferry" }));
        Assert.Equal(1, Found(new() { Words = "strait", Organisation = "paper.example" }));
        Assert.Equal(0, Found(new() { Words = "strait", Organisation = "nobody" }));
        Assert.Equal(3, Found(new() { Words = "strait", Language = "en" }));
        Assert.Equal(3, Found(new() { Words = "strait", Language = "EN-us" }));
        Assert.Equal(0, Found(new() { Words = "strait", Language = "%" }));
        Assert.Equal(1, Found(new() { Words = "strait", Language = "en", From = new(2026, 5, 2) }));
        Assert.Equal(2, Found(new() { Words = "strait", Until = new(2026, 5, 1) }));
        Assert.Equal(3, Found(new() { Words = "", Organisation = "ferry" }));
        Assert.Equal([new DateOnly(2026, 6, 1), new(2026, 5, 1), null], Archive.Search.Find(new() { Words = " ", Organisation = "ferry" }).Hits.Select(h => h.Text.Date));
    }

    [Fact]
    public void Texts_of_one_statement_are_one_hit_ranked_by_the_best_and_shown_by_the_lead_where_it_answers()
    {
        var texts = Keep(
            Page("https://a.example/1", "The strait is closed to every ship for many days to come, and the ferries lie idle."),
            Page("https://a.example/2", "Strait. Strait!", title: "Strait"),
            Page("https://a.example/3", "The strait, alone.")).Select(r => r.Texts[0]).ToList();
        Archive.Relations.Redraw(texts, [], [[texts[0], texts[1]]], []);

        var result = Find("strait");
        Assert.Equal(2, result.Statements);
        Assert.Equal((texts[0], 1), (result.Hits[0].Text.Id, result.Hits[0].OtherTexts));
        Assert.Equal((texts[2], 0), (result.Hits[1].Text.Id, result.Hits[1].OtherTexts));

        Archive.Relations.Redraw(texts, [], [[texts[2], texts[0], texts[1]]], []);
        Assert.Equal([texts[0]], Find("ferries").Hits.Select(h => h.Text.Id));
    }

    [Fact]
    public void Paging_tells_the_total_on_every_page_even_past_the_end()
    {
        Keep([.. Enumerable.Range(0, 25).Select(i => Page($"https://a.example/{i}", $"The strait on day {i}.", date: new DateOnly(2026, 1, 1).AddDays(i)))]);
        foreach (var words in new[] { "strait", "" })
        {
            var pages = Enumerable.Range(0, 4).Select(page => Archive.Search.Find(new() { Words = words, Skip = page * 10, Take = 10 })).ToList();
            Assert.All(pages, page => Assert.Equal(25, page.Statements));
            Assert.Equal([10, 10, 5, 0], pages.Select(page => page.Hits.Count));
            Assert.Equal(25, pages.SelectMany(page => page.Hits).Select(hit => hit.Text.Id).Distinct().Count());
        }

        Assert.Equal(25, Archive.Search.Find(new() { Words = "strait", Take = int.MaxValue }).Hits.Count);
        Assert.Equal(25, Archive.Search.Find(new() { Words = "strait", Take = -1, Skip = -1 }).Statements);
    }

    [Fact]
    public void The_snippet_is_the_paragraph_that_answers_best_with_its_words_marked()
    {
        var filler = string.Concat(Enumerable.Repeat("Nothing of the kind is said here, and then some more. ", 20)).Trim();
        Keep(Page("https://a.example/1", $"Ferries are mentioned.\n{filler} But the ferries and the strait are here.\nThe end."));
        var hit = Assert.Single(Find("strait ferries").Hits);

        Assert.True(hit.Snippet.Length <= 302);
        Assert.Equal(["ferries", "strait"], hit.Marked.Select(mark => mark.Of(hit.Snippet)));
        Assert.StartsWith("…", hit.Snippet, StringComparison.Ordinal);
        Assert.StartsWith("Nothing", hit.Passage.Of(Archive.Library.Find(hit.Text.Id)!.Words), StringComparison.Ordinal);
    }

    [StemmerFact]
    public void Inflected_forms_are_marked_too()
    {
        Keep(Page("https://a.example/1", "The dockers are striking."));
        var hit = Assert.Single(Find("strike docker").Hits);
        Assert.Equal(["dockers", "striking"], hit.Marked.Select(mark => mark.Of(hit.Snippet)));
    }

    [Fact]
    public void A_word_of_the_title_is_found()
    {
        Keep(Page("https://a.example/1", "We stop.", title: "On the strait"));
        Assert.Equal(1, Count("strait"));
    }

    private int Found(SearchQuery query) => Archive.Search.Find(query).Statements;
}
