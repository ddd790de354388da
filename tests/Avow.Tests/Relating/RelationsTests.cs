using Avow.Relating;
using Avow.Statements;
using static Avow.Tests.Relating.Samples;

namespace Avow.Tests.Relating;

public sealed class RelationsTests
{
    private static readonly TextFacts Origin = Text("origin", Call, "2026-03-01");

    [Fact]
    public void A_whole_text_that_appears_later_elsewhere_is_a_reprint() =>
        Assert.Equal(["taker Reprints origin"], Related(Text("taker", Call, "2026-03-04"), Origin));

    [Fact]
    public void Takers_of_one_source_are_not_related_to_each_other() =>
        Assert.Equal(
            ["b Reprints origin", "c Reprints origin", "d Reprints origin"],
            Related(Text("b", Call, "2026-03-02"), Text("c", Call, "2026-03-03"), Origin, Text("d", Call, "2026-03-04")));

    [Fact]
    public void The_source_that_is_named_comes_before_the_earliest()
    {
        var between = Text("between", Call, "2026-03-02");
        var taker = Text("taker", Call, "2026-03-04") with { SourceAddresses = ["http://www.between.example/between/?utm_source=mail#top"] };
        Assert.Equal(["between Reprints origin", "taker Reprints between"], Related(Origin, between, taker));
    }

    [Fact]
    public void A_site_named_as_the_source_is_enough_and_a_link_comes_after_it()
    {
        var between = Text("between", Call, "2026-03-02");
        var taker = Text("taker", Call, "2026-03-04") with { SourceAddresses = ["https://between.example/"], LinkTargets = [Origin.SourceAddress] };
        Assert.Contains("taker Reprints between", Related(Origin, between, taker));
        Assert.Contains("taker Reprints between", Related(Origin, between, taker with { SourceAddresses = [], LinkTargets = [between.SourceAddress] }));
    }

    [Fact]
    public void A_source_that_is_named_is_the_source_even_when_the_reprint_bears_the_day_of_the_first_publication()
    {
        var taker = Text("taker", Call, "2026-02-27") with { SourceAddresses = [Origin.SourceAddress] };
        Assert.Equal(["taker Reprints origin"], Related(Origin, taker));
    }

    [Fact]
    public void A_source_that_is_named_but_shares_nothing_is_none()
    {
        var taker = Text("taker", Call, "2026-03-04") with { SourceAddresses = ["https://other.example/other"] };
        Assert.Equal(["taker Reprints origin"], Related(Origin, Text("other", Own, "2026-03-02"), taker));
    }

    [Fact]
    public void The_nearest_wording_comes_before_the_earliest()
    {
        var reworded = First.Replace("seven", "eleven", StringComparison.Ordinal) + "\n" + Second.Replace("everywhere", "of Europe", StringComparison.Ordinal) + "\n" + Third;
        Assert.Equal(
            ["between Reprints origin", "taker Reprints between"],
            Related(Origin, Text("between", reworded, "2026-03-02"), Text("taker", reworded, "2026-03-04")));
    }

    [Fact]
    public void Stretches_of_different_sources_are_related_to_each_of_them()
    {
        const string Other = "Nobody has the right to send their neighbours’ children into somebody else’s battle.";
        Assert.Equal(
            ["taker Reprints one", "taker Reprints two"],
            Related(Text("one", First, "2026-03-01"), Text("two", Other, "2026-03-02"), Text("taker", First + "\n" + Own[..60] + "\n" + Other, "2026-03-04")));
    }

    [Fact]
    public void A_short_stretch_in_a_text_of_its_own_is_a_quotation()
    {
        var taker = Text("taker", $"{Own} They answered: “{First}” {Own[..80]}", "2026-03-04").Quoting(First);
        var relation = Assert.Single(Relations.Among([Origin, taker], Matches(Origin, taker)));
        Assert.Equal(RelationKind.Quotes, relation.Kind);
        Assert.Equal(First, Assert.Single(relation.Spans).From.Of(taker.Words));
        Assert.Equal(First, relation.Spans[0].To.Of(Call));
        Assert.Equal(new RelationOrigin.Detected("reuse/1", 0.7757), relation.Origin);
    }

    [Fact]
    public void A_long_unmarked_stretch_is_an_excerpt_and_a_marked_one_a_quotation()
    {
        var longer = Text("origin", Call + "\n" + Own, "2026-03-01");
        var taker = Text("taker", First + " This is what they say, and it is worth hearing in full where we are.", "2026-03-04");
        Assert.Equal(["taker Reprints origin"], Related(longer, taker));
        Assert.Equal(["taker Quotes origin"], Related(longer, taker.Quoting(First)));
    }

    [Fact]
    public void A_changed_text_at_the_same_place_is_a_revision_and_an_unchanged_one_is_not()
    {
        var changed = Call.Replace("seven", "eleven", StringComparison.Ordinal);
        Assert.Equal(["later Revises origin"], Related(Text("origin", Call, "2026-03-01", "union.example"), Text("later", changed, "2026-03-09", "union.example")));
        Assert.Equal(["later Reprints origin"], Related(Text("origin", Call, "2026-03-01", "union.example"), Text("later", Call, "2026-03-09", "union.example")));
    }

    [Fact]
    public void Two_captures_of_one_address_are_told_apart_by_their_time()
    {
        var before = Text("page", Call);
        var after = before with { Id = IdOf("after"), Words = Call.Replace("seven", "eleven", StringComparison.Ordinal), CapturedAt = before.CapturedAt.AddDays(1), Document = Id<Document>.FromKey("after") };
        var relation = Assert.Single(Relations.Among([after, before], Matches(after, before)));
        Assert.Equal((RelationKind.Revises, after.Id, before.Id, true), (relation.Kind, relation.From, relation.To, relation.DirectionKnown));
    }

    [Fact]
    public void Without_a_date_what_was_captured_before_the_other_was_dated_is_the_source() =>
        Assert.Equal(["late Reprints undated"], Related(Text("undated", Call), Text("late", Call, "2026-11-05")));

    [Fact]
    public void On_one_day_the_named_one_then_the_issuers_site_then_the_longer_one_is_the_source()
    {
        var (a, b) = (Text("a", Call, "2026-03-01"), Text("b", Call, "2026-03-01"));
        Assert.Equal(["a Reprints b"], Related(a with { LinkTargets = [b.SourceAddress] }, b with { IsOnIssuersSite = false }));
        Assert.Equal(["b Reprints a"], Related(a with { IsOnIssuersSite = true }, b));
        Assert.Equal(["b Reprints a"], Related(a with { Words = Call + "\n" + Own }, b));
    }

    [Fact]
    public void When_nothing_tells_the_source_the_direction_is_said_to_be_unknown()
    {
        var relation = Assert.Single(Relations.Among([Text("a", Call), Text("b", Call)], Matches(Text("a", Call), Text("b", Call))));
        Assert.False(relation.DirectionKnown);
        Assert.True(relation.To < relation.From);
    }

    [Fact]
    public void What_a_site_prints_under_everything_makes_no_relation()
    {
        const string Footer = "\nJoin the union of your harbour today and support our newspaper with a donation.";
        string[] articles =
        [
            "Rain delayed the regatta until nobody was left on the pier, and the brass band went home without having played a note.",
            "The library opens again on Monday; it has new windows, and the old catalogue has been saved from the cellar by volunteers.",
            "Bakers won their wage dispute after nineteen days, which surprised everybody but the bakers, who had counted the flour.",
        ];
        TextFacts[] texts = [.. articles.Select((words, i) => Text("page" + i, words + Footer, $"2026-03-0{i + 1}", "paper.example"))];
        Assert.Empty(Related(texts));
        Assert.Single(Related(texts[0], texts[1]));
        Assert.Empty(Related([.. texts, Text("elsewhere", Own + Footer, "2026-03-09")]));
    }

    [Fact]
    public void A_short_call_that_one_site_printed_three_times_is_no_boilerplate() =>
        Assert.Equal(
            ["b Reprints a", "c Reprints a"],
            Related(Text("a", First, "2026-03-01", "union.example"), Text("b", First, "2026-03-02", "union.example"), Text("c", First, "2026-03-03", "union.example")));

    [Fact]
    public void A_frame_introduces_its_statement_and_is_not_related_to_it_by_its_words()
    {
        var frame = Text("frame", "We document: " + First, "2026-03-04", "paper.example", WitnessRole.Frame, "page");
        var framed = Text("framed", Call, "2026-03-01", "paper.example", document: "page");
        Assert.Equal(["frame Introduces framed"], Related(frame, framed));
    }

    [Fact]
    public void Words_alike_in_two_languages_make_no_relation()
    {
        var (spanish, portuguese) = (Text("es", Call, "2026-03-01") with { Language = "es" }, Text("pt", Call, "2026-03-04") with { Language = "pt" });
        AlignedSpan cognates = new(new(0, 80), new(0, 80), 0.7);
        Assert.Empty(Relations.Among([spanish, portuguese], [new(spanish.Id, portuguese.Id, [cognates])]));
        Assert.Single(Relations.Among([spanish, portuguese], [new(spanish.Id, portuguese.Id, [cognates with { Likeness = 1 }])]));
    }

    [Fact]
    public void Spans_outside_and_texts_that_are_not_there_are_left_out()
    {
        Assert.Empty(Relations.Among([Origin, Text("b", First)], [new(Origin.Id, IdOf("b"), [new(new(0, 10_000), new(0, 80), 1)])]));
        Assert.Empty(Relations.Among([Origin], [new(Origin.Id, IdOf("gone"), [new(new(0, 80), new(0, 80), 1)])]));
    }
}
