using Avow.Relating;
using Avow.Statements;
using static Avow.Tests.Relating.Samples;

namespace Avow.Tests.Relating;

public sealed class TranslationsTests
{
    // One letter a sentence, ten characters each: what a text says, and in which order. Small letters are added by its outlet.
    private static readonly TextFacts Russian = Said("ru", "ABCDEFGH", "2026-05-14");

    [Fact]
    public void The_later_of_two_is_the_translation() => Assert.Equal(["es of ru"], Drawn([Russian, Said("es", "ABCDEFGH", "2026-05-16")]));

    [Fact]
    public void Who_names_the_other_as_its_source_is_the_translation_whatever_the_days() =>
        Assert.Equal(["es of ru"], Drawn([Russian, Said("es", "ABCDEFGH", "2026-05-12") with { SourceAddresses = [Russian.SourceAddress] }]));

    [Fact]
    public void A_translators_note_says_from_which_language_it_is()
    {
        var spanish = Said("es", "ABCDEFGH", "2026-05-15");
        var english = Said("en", "ABCDEFGH", "2026-05-17");
        Assert.Equal(["en of ru", "es of ru"], Drawn([Russian, spanish, english]));
        Assert.Equal(["en of es", "es of ru"], Drawn([Russian, spanish, With(english, "Translated from the Spanish by Ilka Marn")]));
    }

    [Fact]
    public void A_note_in_any_language_with_a_lexicon_is_understood()
    {
        var english = Said("en", "ABCDEFGH", "2026-05-15");
        Assert.Contains("de of en", Drawn([Russian, english, With(Said("de", "ABCDEFGH", "2026-05-20"), "Übersetzung aus dem Englischen")]));
        Assert.Contains("ru2 of en", Drawn([english, Said("es", "ABCDEFGH", "2026-05-14"), With(Said("ru", "ABCDEFGH", "2026-05-20", "ru2"), "Перевод с английского")]));
    }

    [Fact]
    public void What_two_left_out_alike_shows_by_way_of_which_a_third_came()
    {
        var english = Said("en", "ABCFGH", "2026-05-15");
        Assert.Equal(["en of ru", "es of en"], Drawn([Russian, english, Said("es", "ABCFGH", "2026-05-17")]));
        Assert.Equal(["en of ru", "es of ru"], Drawn([Russian, english, Said("es", "ABCDEFGH", "2026-05-17")]));
    }

    [Fact]
    public void A_reprint_of_a_translation_is_no_translation_of_its_own()
    {
        var (spanish, reprint) = (Said("es", "ABCDEFGH", "2026-05-16"), Said("es", "ABCDEFGH", "2026-05-18", "gaceta"));
        Assert.Equal(["es of ru"], Drawn([Russian, spanish, reprint], [Wording(reprint, spanish, RelationKind.Reprints, 80)]));
    }

    [Fact]
    public void Of_copies_in_a_circle_the_one_that_stands_first_is_the_translation()
    {
        var (one, two) = (Said("es", "ABCDEFGH", "2026-05-16"), Said("es", "ABCDEFGH", null, "gaceta"));
        var older = Said("es", "ABCDEFGH", "2026-05-15", "copia");
        Assert.Equal(["es of ru"], Drawn([Russian, one, two], [Wording(one, two, RelationKind.Reprints, 80), Wording(two, one, RelationKind.Reprints, 80)]));
        Assert.Equal(["es of ru"], Drawn([Russian, older, one, two], [Wording(older, two, RelationKind.Reprints, 80), Wording(one, two, RelationKind.Reprints, 80), Wording(two, one, RelationKind.Reprints, 80)]));
    }

    [Fact]
    public void Who_quotes_a_translation_did_not_translate()
    {
        var (english, forum) = (Said("en", "ABCDEFGH", "2026-05-15"), Said("en", "xxBCDyy", "2026-05-18", "forum"));
        Assert.Equal(["en of ru"], Drawn([Russian, english, forum], [Wording(forum, english, RelationKind.Quotes, 50, from: 20)]));
    }

    [Fact]
    public void A_bulletin_that_translates_two_statements_has_two_sources()
    {
        var other = Said("uk", "JKLMNO", "2026-05-13");
        Assert.Equal(["en of ru", "en of uk"], Drawn([Russian, other, Said("en", "ABCDEFGHJKLMNO", "2026-05-17")]));
    }

    [Fact]
    public void Two_that_have_a_few_sentences_in_common_are_no_translations_of_each_other() => Assert.Empty(Drawn([Russian, Said("es", "uvwxyAB", "2026-05-16")]));

    [Fact]
    public void The_frame_of_a_page_is_no_translation_of_what_it_frames()
    {
        var framed = Said("en", "ABCDEFGH", "2026-05-17") with { Document = Russian.Document, Role = WitnessRole.Frame };
        Assert.Empty(Drawn([Russian, framed]));
    }

    [Fact]
    public void Where_nothing_tells_the_direction_it_is_not_known()
    {
        var (a, b) = (Said("ru", "ABCD", null), Said("es", "ABCD", null));
        Assert.Single(Drawn([a, b]), line => line.EndsWith('?'));
    }

    [Fact]
    public void Spans_are_the_sentences_that_both_have_from_the_takers_side()
    {
        var spanish = Said("es", "xACz", "2026-05-16");
        var relation = Assert.Single(Relate([Said("ru", "ABC", "2026-05-14"), spanish], []));
        Assert.Equal([(10, 0), (20, 20)], relation.Spans.Select(span => (span.From.StartInclusive, span.To.StartInclusive)));
        Assert.Equal((Translations.Method, RelationKind.Translates), (Assert.IsType<RelationOrigin.Detected>(relation.Origin).Method, relation.Kind));
    }

    [Fact]
    public void Nobody_is_his_own_source_where_signs_contradict_each_other()
    {
        var (a, b, c) = (Said("ru", "ABCD", null), Said("es", "ABCD", null), Said("en", "ABCD", null));
        TextFacts[] texts = [a with { SourceAddresses = [c.SourceAddress] }, b with { SourceAddresses = [a.SourceAddress] }, c with { SourceAddresses = [b.SourceAddress] }];
        Assert.Equal(2, Drawn(texts).Count);
    }

    [Fact]
    public void The_order_of_the_texts_does_not_matter()
    {
        TextFacts[] texts = [Russian, Said("en", "ABCFGH", "2026-05-15"), Said("es", "ABCFGH", "2026-05-17"), Said("de", "ABCDEFGH", null), Said("fr", "AB", "2026-05-20")];
        var drawn = Drawn(texts);
        for (var seed = 0; seed < 8; seed++)
        {
            new Random(seed).Shuffle(texts);
            Assert.Equal(drawn, Drawn(texts));
        }
    }

    private static TextFacts Said(string language, string sentences, string? date, string? name = null) =>
        Text(name ?? language, string.Concat(sentences.Select(letter => $"{letter} {language} say.\n"[..10])), date) with { Language = language };

    private static TextFacts With(TextFacts text, string note) => text with { Words = text.Words + "\n" + note };

    private static Relation Wording(TextFacts taker, TextFacts source, RelationKind kind, int chars, int from = 0) => new()
    {
        Id = Relation.IdOf(kind, taker.Id, source.Id),
        Kind = kind,
        From = taker.Id,
        To = source.Id,
        Origin = new RelationOrigin.Detected(Relations.Method, 1),
        Spans = [new(new(from, from + chars - from), new(0, chars - from), 1)],
    };

    private static IReadOnlyList<Relation> Relate(IReadOnlyList<TextFacts> texts, IReadOnlyList<Relation> byWording)
    {
        var words = texts.ToDictionary(text => text.Id, text => text.Words);
        var matches = from a in texts
                      from b in texts
                      where a.Id < b.Id && a.Language != b.Language
                      select (a.Id, b.Id, 0.9);
        return TranslatedAtOnce.Among(texts, [.. matches], byWording, (one, other) => Align(words[one], words[other]));
    }

    // Sentences with the same capital letter belong together.
    private static IReadOnlyList<AlignedSpan> Align(string one, string other) =>
    [
        .. from i in Enumerable.Range(0, one.Length / 10)
           from j in Enumerable.Range(0, other.Length / 10)
           where char.IsUpper(one[i * 10]) && one[i * 10] == other[j * 10]
           select new AlignedSpan(new(i * 10, i * 10 + 10), new(j * 10, j * 10 + 10), 0.9),
    ];

    private static IReadOnlyList<string> Drawn(IReadOnlyList<TextFacts> texts, IReadOnlyList<Relation>? byWording = null)
    {
        return [.. Relate(texts, byWording ?? []).Select(r => $"{Name(r.From)} of {Name(r.To)}{(r.DirectionKnown ? "" : "?")}").Order(StringComparer.Ordinal)];

        string Name(Id<Text> id) => texts.First(text => text.Id == id).SourceAddress.Split('/')[^1];
    }
}
