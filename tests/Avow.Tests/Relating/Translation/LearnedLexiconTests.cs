using Avow.Relating;

namespace Avow.Tests.Relating;

public sealed class LearnedLexiconTests
{
    private static readonly string[] English = ["The sailors sing.", "The harbour sleeps.", "The sailors sleep in the harbour.", "The ships sing.", "The ships wait.", "The sailors wait.", "The harbour waits."];

    // In a language that there is none of.
    private static readonly string[] Invented = ["Vo nuvari toleb.", "Vo kesteg umrab.", "Vo nuvari umrab ko kesteg.", "Vo dolmin toleb.", "Vo dolmin farsib.", "Vo nuvari farsib.", "Vo kesteg farsib."];

    [Fact]
    public void Words_that_stand_for_each_other_are_learned_from_beads()
    {
        var learned = LearnedLexicon.Learn(Enumerable.Repeat(Example(), 5), "en", "und");
        var best = learned.Words.Pairs.GroupBy(pair => pair.A).ToDictionary(group => group.Key, group => group.MaxBy(pair => pair.Weight).B);
        Assert.Equal(("nuvar", "keste", "dolmi", "vo"), (best["sailo"], best["harbo"], best["ships"], best["the"]));
    }

    [Fact]
    public void Beads_that_are_not_sure_and_what_stands_on_one_side_teach_nothing()
    {
        var unsure = Example() with { Beads = [.. Example().Beads.Select(bead => bead with { Certainty = 0.5 })] };
        var oneSided = Example() with { Beads = [new(new(0, 7), new(0, 0), 1), new(new(7, 7), new(0, 7), 1)] };
        Assert.Equal(0, LearnedLexicon.Learn([unsure, oneSided]).Words.Count);
    }

    [Fact]
    public void It_is_the_same_when_it_was_written_and_read_and_turned_twice()
    {
        var learned = LearnedLexicon.Learn([Example(), Example()], "en", "und");
        var lines = learned.ToLines().ToArray();
        Assert.True(LearnedLexicon.FromLines(lines, "lexicon").TryGet(out var read, out _));
        Assert.Equal(lines, read.ToLines());
        Assert.Equal(lines, read.Turned().Turned().ToLines());
        Assert.Equal(("und", "en"), (read.Turned().LanguageOfA, read.Turned().LanguageOfB));
    }

    [Theory]
    [InlineData("", "lexicon, line 1: it is empty")]
    [InlineData("avow-lexicon 2\ten\tde\t0", "lexicon, line 1: it does not begin with")]
    [InlineData("avow-lexicon 1\ten\tde\t2|a\tb\t500", "lexicon, line 2: it ends after 1 of 2 pairs")]
    [InlineData("avow-lexicon 1\ten\tde\t1|a\tb\t500|a\tc\t1", "lexicon, line 3: there are more pairs than the head says")]
    [InlineData("avow-lexicon 1\ten\tde\t2|b\tb\t500|a\tc\t1", "lexicon, line 3: it does not come behind")]
    [InlineData("avow-lexicon 1\ten\tde\t1|a\tb\t1001", "lexicon, line 2: it is not two words and a weight")]
    public void What_is_damaged_is_refused_with_the_line(string lines, string message)
    {
        Assert.False(LearnedLexicon.FromLines(lines.Length == 0 ? [] : lines.Split('|'), "lexicon").TryGet(out _, out var problem));
        Assert.StartsWith(message, $"{problem!.Thing}: {problem.Reason}", StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_learned_helps_to_align_other_texts()
    {
        string[] a = ["The harbour waits.", "The sailors sing.", "The ships sleep."];
        string[] b = ["Vo nuvari toleb.", "Vo dolmin umrab."];
        var learned = LearnedLexicon.Learn(Enumerable.Repeat(Example(), 10), "en", "und");
        var beads = SegmentAlignment.Align(a, b, new() { LanguageOfA = "en", Words = [learned.Words] });
        Assert.Equal([(1, 0), (2, 1)], beads.Where(bead => !bead.IsOneSided).Select(bead => (bead.A.StartInclusive, bead.B.StartInclusive)));
    }

    [Fact]
    public void Words_of_a_dictionary_count_by_their_stems_and_phrases_are_passed_over()
    {
        var words = BilingualWords.OfWords([("Gewerkschaften", "union"), ("Haus", "house"), ("Haus", "houses"), ("in der Tat", "indeed"), ("zwei", "2")], "de", "en");
        Assert.Equal(["gewer:union", "haus:house"], words.Pairs.Select(pair => $"{pair.A}:{pair.B}"));
        Assert.Equal(["house:haus", "union:gewer"], words.Turned().Pairs.Select(pair => $"{pair.A}:{pair.B}"));
    }

    private static AlignedExample Example() => new(English, Invented, [.. Enumerable.Range(0, English.Length).Select(i => new Bead(new(i, i + 1), new(i, i + 1), 1))]);
}
