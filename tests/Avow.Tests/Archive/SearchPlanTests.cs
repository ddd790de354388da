using Avow.Archive;

namespace Avow.Tests.Archive;

public sealed class SearchPlanTests
{
    private const int All = 100_000;

    private static readonly string[] English = ["en"];

    [Fact]
    public void In_a_large_archive_the_rarer_words_of_a_question_find_the_commoner_rank_and_the_commonest_are_passed_over()
    {
        var terms = SearchTerms.Read("why does the zeppelin lantern ferry -storm", English);
        var plan = SearchPlan.OfSome(terms, match => match.Contains("zeppelin", StringComparison.Ordinal) ? 40 : match.Contains("lantern", StringComparison.Ordinal) ? 3_000 : match.Contains("ferry", StringComparison.Ordinal) || match.Contains("ferri", StringComparison.Ordinal) ? 20_000 : 25_001, All)!;
        Assert.All(new[] { "zeppelin", "lantern", "storm" }, word => Assert.Contains(word, plan.Match, StringComparison.Ordinal));
        Assert.DoesNotContain("ferr", plan.Match, StringComparison.Ordinal);
        Assert.Contains("ferr", plan.Rank, StringComparison.Ordinal);
        Assert.DoesNotContain("\"the\"", plan.Rank, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_side_by_side_in_the_question_are_asked_for_side_by_side_if_both_are_rare_enough_to_find()
    {
        var terms = SearchTerms.Read("why zeppelin lantern burned -old \"night ferry\" zeppelin", English);
        var plan = SearchPlan.OfSome(terms, match => match.Contains("burn", StringComparison.Ordinal) ? 30_000 : 40, All)!;
        Assert.Equal("stem : (\"whi\" + \"zeppelin\" OR \"zeppelin\" + \"lantern\")", plan.RankOfPairs?.Replace("\"why\"", "\"whi\"", StringComparison.Ordinal));
        Assert.Null(SearchPlan.OfSome(SearchTerms.Read("zeppelin \"night ferry\" lantern", English), _ => 40, All)!.RankOfPairs);
    }

    [Fact]
    public void A_question_of_common_words_alone_is_answered_by_the_rarest_of_them()
    {
        var plan = SearchPlan.OfSome(SearchTerms.Read("the of", English), match => match.Contains("of", StringComparison.Ordinal) ? 30_000 : 90_000, All)!;
        Assert.DoesNotContain("\"the\"", plan.Match, StringComparison.Ordinal);
        Assert.Contains("\"of\"", plan.RankByTitle, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_small_archive_no_word_is_passed_over_and_none_is_counted() =>
        Assert.Contains("\"the\"", SearchPlan.OfSome(SearchTerms.Read("the ferry", English), _ => throw new InvalidOperationException(), SearchPlan.MaxRanked)!.Rank, StringComparison.Ordinal);

    [Fact]
    public void A_beginning_finds_and_does_not_rank()
    {
        var plan = SearchPlan.OfAll(SearchTerms.Read("ferry stri*", English))!;
        Assert.Contains("stri", plan.Match, StringComparison.Ordinal);
        Assert.DoesNotContain("stri", plan.Rank, StringComparison.Ordinal);
        Assert.StartsWith("title : ", plan.RankByTitle, StringComparison.Ordinal);
    }
}
