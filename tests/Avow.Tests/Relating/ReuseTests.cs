using Avow.Relating;
using Avow.Statements;

namespace Avow.Tests.Relating;

public sealed class ReuseTests
{
    private const string Elsewhere =
        "Nothing of this kind had been heard in the valley for years. People came down from the farms to see it, some with lanterns, and waited for hours without a word.";

    [Fact]
    public void What_two_texts_share_is_found_among_others_to_the_exact_words()
    {
        const string Quote = "Transport unions everywhere should follow their example before the winter begins";
        string[] texts = [Samples.Call, Elsewhere, $"{Elsewhere[..60]} Then somebody read aloud: “{Quote}.” And they went home late."];
        var match = Assert.Single(Reuse.Find(texts), match => match.A == 0);
        Assert.Equal(2, match.B);
        Assert.Equal(Quote, match.SpanA.Of(texts[0]).TrimEnd('.'));
        Assert.Equal(Quote, match.SpanB.Of(texts[2]).TrimEnd('.'));
        Assert.Equal(ReuseKind.Quotation, match.Kind);
    }

    [Fact]
    public void A_whole_text_inside_another_is_a_reprint()
    {
        var match = Assert.Single(Reuse.Find([Samples.Call, $"{Samples.Own}\n{Samples.Call}\n{Elsewhere}"]));
        Assert.Equal(TextRange.Whole(Samples.Call), match.SpanA);
        Assert.Equal((ReuseKind.Reprint, 1), (match.Kind, match.Likeness));
    }

    [Fact]
    public void A_paragraph_put_in_on_one_side_leaves_one_passage()
    {
        const string Inserted = "The editors add that the harbour masters were not asked.";
        var match = Assert.Single(Reuse.Find([Samples.Call, $"{Samples.First}\n{Inserted}\n{Samples.Second}\n{Samples.Third}"]));
        Assert.Equal(TextRange.Whole(Samples.Call), match.SpanA);
    }

    [Fact]
    public void Sentences_put_in_another_order_are_passages_of_their_own() =>
        Assert.Equal(3, Reuse.Find([Samples.Call, $"{Samples.Third} {Samples.Second} {Samples.First}"]).Count);

    [Fact]
    public void An_ellipsis_leaves_two_passages() =>
        Assert.Equal(2, Reuse.Find([Samples.Call, $"They wrote: {Samples.First} […] {Samples.Third}"]).Count);

    [Fact]
    public void A_machine_misread_copy_is_found()
    {
        const string Misread = "Dcckers in seveu harbours refused yesterday toload ammunltion for tbe distant war. Transporf unions everywhere sbould follow their examp1e hefore the winter begins.";
        var match = Assert.Single(Reuse.Find([Samples.Call, Misread, Elsewhere]));
        Assert.InRange(match.SpanB.Length, Misread.Length - 12, Misread.Length);
    }

    [Fact]
    public void A_turn_of_phrase_that_many_texts_have_is_none_of_theirs()
    {
        var texts = Enumerable.Range(0, 12).Select(i => $"{Sentence(i)} as a matter of fact it is {Sentence(i + 100)}").ToArray();
        Assert.Empty(Reuse.Find(texts));
    }

    [Fact]
    public void Han_characters_and_right_to_left_texts_are_compared_too()
    {
        const string Han = "全世界无产者和被压迫民族联合起来，反对帝国主义战争，争取和平与面包。";
        const string Arabic = "رفض عمال الموانئ أمس تحميل الذخيرة إلى الحرب البعيدة ودعوا النقابات كلها";
        var matches = Reuse.Find([Han, $"他们在会上说：“{Han}”", Arabic, $"قال: «{Arabic}»", Elsewhere]);
        Assert.Equal([(0, 1), (2, 3)], matches.Select(match => (match.A, match.B)));
    }

    [Fact]
    public void Matches_come_in_the_order_of_their_texts_and_places()
    {
        var matches = Reuse.Find([Samples.Call, $"{Samples.Third} {Samples.First}", Samples.Call]);
        Assert.Equal(matches.OrderBy(m => m.A).ThenBy(m => m.B).ThenBy(m => m.SpanA), matches);
        Assert.Equal(3, matches.Select(m => (m.A, m.B)).Distinct().Count());
    }

    private static string Sentence(int seed)
    {
        var random = new Random(seed);
        return string.Join(' ', Enumerable.Range(0, 20).Select(_ => $"w{random.Next(100_000)}rd"));
    }
}
