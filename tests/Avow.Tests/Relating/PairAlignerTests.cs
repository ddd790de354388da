using Avow.Relating;
using Avow.Statements;
using FsCheck;
using FsCheck.Fluent;

namespace Avow.Tests.Relating;

public sealed class PairAlignerTests
{
    private const string Call =
        "Dockers in seven harbours refused yesterday to load ammunition for the distant war. They asked all transport unions to follow them before winter.";

    [Fact]
    public void The_same_text_twice_is_one_whole_passage()
    {
        var span = Assert.Single(Align(Call, Call));
        Assert.Equal(new(TextRange.Whole(Call), TextRange.Whole(Call), 1), span);
    }

    [Fact]
    public void A_quotation_is_found_where_it_stands_on_both_sides()
    {
        const string Quote = "refused yesterday to load ammunition for the distant war";
        var taker = $"Our correspondent writes that the men “{Quote.ToUpperInvariant()}”, and asks what comes next.";
        var span = Assert.Single(Align(taker, Call));
        Assert.Equal(Quote, span.From.Of(taker), ignoreCase: true);
        Assert.Equal(Quote, span.To.Of(Call));
    }

    [Fact]
    public void Words_changed_dropped_and_added_do_not_break_a_passage()
    {
        const string Edited =
            "Dockers in eight harbours refused today to load any ammunition for the war. They asked all the unions to follow them before next winter.";
        var span = Assert.Single(Align(Edited, Call));
        Assert.Equal(TextRange.Whole(Call), span.To);
        Assert.InRange(span.Likeness, 0.7, 0.95);
    }

    [Fact]
    public void Misread_letters_and_words_run_together_do_not_break_a_passage()
    {
        const string Misread =
            "Dcckers in seveu harbours refused yesterday toload ammunltion for tbe distant war. They askcd all trans port unions tc follow thern before winter.";
        Assert.Equal(TextRange.Whole(Call), Assert.Single(Align(Misread, Call)).To);
    }

    [Theory]
    [InlineData("[…]")]
    [InlineData("(...)")]
    [InlineData("…")]
    public void The_two_sides_of_an_ellipsis_are_two_passages(string mark)
    {
        const string Source = "Dockers in seven harbours refused yesterday to load tanks, shells and cartridges for the distant war that nobody here wanted.";
        var taker = $"Dockers in seven harbours refused yesterday to load {mark} for the distant war that nobody here wanted.";
        var spans = Align(taker, Source);
        Assert.Equal(2, spans.Count);
        Assert.Equal("Dockers in seven harbours refused yesterday to load", spans[0].To.Of(Source));
        Assert.Equal("for the distant war that nobody here wanted.", spans[1].To.Of(Source));
    }

    [Fact]
    public void Sentences_in_another_order_are_passages_of_their_own()
    {
        const string First = "Dockers in seven harbours refused yesterday to load ammunition.";
        const string Second = "Transport unions everywhere should follow them before the winter comes.";
        var spans = Align($"{First} {Second}", $"{Second} {First}");
        Assert.Equal(2, spans.Count);
        Assert.Contains(spans, span => span.From.StartInclusive == 0 && span.To.EndExclusive == First.Length + Second.Length + 1);
    }

    [Theory]
    [InlineData("He arrived at the end of the day, and it was one of the best.", "She left at the end of the day. It was one of the worst.")]
    [InlineData("The Federation of Harbour Unions met in Lisbon.", "Nobody had asked the Federation of Harbour Unions.")]
    [InlineData("", "Dockers refused to load.")]
    [InlineData("?! — …", "?! — …")]
    public void Turns_of_phrase_and_names_are_no_passages(string one, string other) => Assert.Empty(Align(one, other));

    [Fact]
    public void Twelve_Han_characters_are_a_passage()
    {
        const string Shared = "全世界无产者和被压迫民族联合起来";
        var taker = $"他们在会上说：“{Shared}！”";
        var span = Assert.Single(Align(taker, $"今天我们再说一次：{Shared}，反对战争。"));
        Assert.Equal(Shared, span.From.Of(taker));
    }

    [Fact]
    public void Right_to_left_text_is_aligned_by_its_letters_alone()
    {
        const string Pointed = "رَفَضَ عمّال الموانئ أمس تحميل الذخيرة إلى الحرب البعيدة ودعوا النقابات كلها";
        const string Plain = "رفض عمال الموانئ امس تحميل الذخيرة الى الحرب البعيدة ودعوا النقابات كلها";
        Assert.Equal(new(TextRange.Whole(Pointed), TextRange.Whole(Plain), 1), Assert.Single(Align(Pointed, Plain)));
    }

    [Fact]
    public void Turning_the_texts_turns_the_spans_and_every_span_lies_inside() =>
        Prop.ForAll(Pairs, pair =>
        {
            var (there, back) = (Align(pair.A, pair.B), Align(pair.B, pair.A));
            return there.OrderBy(s => s.From).ThenBy(s => s.To).SequenceEqual(back.Select(s => s.Turned()).OrderBy(s => s.From).ThenBy(s => s.To))
                && there.All(s => !s.From.IsEmpty && !s.To.IsEmpty && s.From.LiesInside(pair.A) && s.To.LiesInside(pair.B) && s.Likeness is > 0 and <= 1);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Repetition_without_end_costs_little()
    {
        var word = PreparedText.Of(string.Concat(Enumerable.Repeat("peace ", 100_000)));
        var sentence = PreparedText.Of(string.Concat(Enumerable.Repeat("We demand bread, peace and freedom for everybody. ", 10_000)));
        Assert.Equal(1, Assert.Single(PairAligner.Align(word, word)).Likeness);
        Assert.Equal(sentence.Text.TrimEnd().Length, Assert.Single(PairAligner.Align(sentence, sentence)).From.Length);
        Assert.NotEmpty(PairAligner.Align(sentence, PreparedText.Of(sentence.Text[..20_000])));
        Assert.Empty(PairAligner.Align(word, sentence));
    }

    [Fact]
    public void Two_hundred_thousand_words_cost_little()
    {
        var random = new Random(7);
        var text = PreparedText.Of(string.Join(' ', Enumerable.Range(0, 200_000).Select(_ => $"word{random.Next(4_000)}")));
        Assert.Equal(text.Text.Length, Assert.Single(PairAligner.Align(text, text)).From.Length);
    }

    [Fact]
    public void Texts_over_three_words_where_everything_resembles_everything_come_to_an_end()
    {
        var random = new Random(5);
        string Text() => string.Join(' ', Enumerable.Range(0, 4_000).Select(_ => "abc"[random.Next(3)] + "lorem"));
        var (one, other) = (Text(), Text());
        Assert.All(Align(one, other), span => Assert.True(span.From.LiesInside(one) && span.To.LiesInside(other)));
    }

    [Fact]
    public void A_long_text_of_common_words_with_an_edit_in_every_line_is_one_passage()
    {
        var random = new Random(11);
        var words = Enumerable.Range(0, 30_000).Select(_ => $"w{(int)(Math.Pow(random.NextDouble(), 3) * 900)}").Prepend("begin").Append("finish").ToArray();
        var edited = words.Select((word, i) => i % 12 == 5 ? "altered" : word);
        var (one, other) = (string.Join(' ', words), string.Join(' ', edited));
        var span = Assert.Single(Align(one, other), span => span.From.Length > 1_000);
        Assert.Equal((TextRange.Whole(one), TextRange.Whole(other)), (span.From, span.To));
    }

    private static readonly Arbitrary<(string A, string B)> Pairs = (
        from seed in Gen.Choose(0, int.MaxValue)
        select Mixed(seed)).ToArbitrary();

    // Two texts of pieces of one call, in any order, with words swapped and strange characters thrown in.
    private static (string A, string B) Mixed(int seed)
    {
        var random = new Random(seed);
        string[] words = Call.Split(' ');
        return (Piece(), Piece());

        string Piece()
        {
            List<string> parts = [];
            for (var i = random.Next(1, 4); i > 0; i--)
            {
                var start = random.Next(words.Length);
                parts.AddRange(words[start..random.Next(start, words.Length + 1)].Select(w => random.Next(8) == 0 ? "…" : random.Next(8) == 0 ? "unrest\uD800" : w));
            }

            return string.Join(' ', parts);
        }
    }

    private static IReadOnlyList<AlignedSpan> Align(string a, string b) => PairAligner.Align(PreparedText.Of(a), PreparedText.Of(b));
}
