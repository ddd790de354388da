using Avow.Relating;
using static Avow.Tests.Relating.DetectionStatements;

namespace Avow.Tests.Relating;

public sealed class TranslationDetectionTests
{
    private static readonly List<(string Name, string Language, string Words)> All = [.. Strike, .. Flood];

    private static readonly List<TranslationSketch> Sketches = All.ConvertAll(Sketch);

    [Fact]
    public void Two_statements_in_nine_versions_and_five_scripts_are_told_apart_and_put_together()
    {
        var expected = Pairs(Enumerable.Range(0, Strike.Count)).Concat(Pairs(Enumerable.Range(Strike.Count, Flood.Count)));
        Assert.Equal(expected.Order(), TranslationDetection.Among(Sketches).Select(pair => (pair.A, pair.B)).Order());
    }

    [Fact]
    public void The_likeliest_come_first_and_each_says_what_was_seen()
    {
        var pairs = TranslationDetection.Among(Sketches);
        Assert.Equal(pairs.OrderByDescending(pair => pair.Finding.Score), pairs);
        Assert.All(pairs, pair => Assert.NotEmpty(pair.Finding.Evidence));
        Assert.All(pairs, pair => Assert.All(pair.Finding.Evidence, clue => Assert.InRange(clue.Seen, 1, clue.Of)));
        Assert.Contains(pairs[0].Finding.Evidence, clue => clue.Kind == TranslationClueKind.Numbers);
    }

    [Fact]
    public void Two_texts_are_judged_alike_in_both_orders()
    {
        foreach (var a in Sketches)
        {
            foreach (var b in Sketches)
            {
                var (there, back) = (TranslationDetection.Judge(a, b), TranslationDetection.Judge(b, a));
                Assert.Equal(there?.Score, back?.Score);
                Assert.Equal(there?.Evidence ?? [], back?.Evidence ?? []);
            }
        }
    }

    [Fact]
    public void The_order_of_the_texts_changes_nothing()
    {
        int[] turned = [.. Enumerable.Range(0, Sketches.Count).Reverse()];
        var pairs = TranslationDetection.Among([.. turned.Select(text => Sketches[text])]);
        Assert.Equal(
            TranslationDetection.Among(Sketches).Select(pair => (pair.A, pair.B, pair.Finding.Score)).Order(),
            pairs.Select(pair => (Math.Min(turned[pair.A], turned[pair.B]), Math.Max(turned[pair.A], turned[pair.B]), pair.Finding.Score)).Order());
    }

    [Fact]
    public void Threads_change_nothing() => Assert.Equal(
        TranslationDetection.Among(Sketches).Select(pair => (pair.A, pair.B, pair.Finding.Score, pair.ByWayOf)),
        TranslationDetection.Among(Sketches, threads: 4).Select(pair => (pair.A, pair.B, pair.Finding.Score, pair.ByWayOf)));

    [Fact]
    public void Texts_of_one_language_are_never_translations()
    {
        Assert.Null(TranslationDetection.Judge(Sketches[0], Sketches[0]));
        Assert.Null(TranslationDetection.Judge(Sketch(Strike[0].Words, "en-GB"), Sketch(Strike[0].Words, "en-US")));
        Assert.Null(TranslationDetection.Judge(Sketch(Strike[0].Words, "und"), Sketch(Strike[0].Words, "und")));
    }

    [Fact]
    public void Two_languages_that_were_taken_for_one_are_told_apart_by_their_words()
    {
        var (english, slavic) = (Strike[0].Words + "\n\n" + Flood[0].Words, Strike[3].Words + "\n\n" + Flood[2].Words);
        Assert.NotNull(TranslationDetection.Judge(Sketch(english, "umb"), Sketch(slavic, "umb")));
    }

    [Fact]
    public void One_language_that_was_taken_for_two_is_known_by_its_words()
    {
        var (english, finnish) = (Sketch(Strike[0].Words, "en"), Sketch(Strike[0].Words, "fi"));
        Assert.Null(TranslationDetection.Judge(english, finnish));
    }

    [Fact]
    public void A_list_that_only_counts_alike_joins_no_group()
    {
        var versions = Strike.Select(text => Sketch(Numbered(text.Words), text.Language)).ToList();
        var list = Sketch(Numbered(string.Join("\n\n", Enumerable.Range(0, 8).Select(i => string.Join(' ', Enumerable.Repeat("vaihe", 2 + (i * 37 % 41)))))), "fi");
        Assert.Equal(Pairs(Enumerable.Range(0, versions.Count)).Order(), TranslationDetection.Among([.. versions, list]).Select(pair => (pair.A, pair.B)).Order());

        static string Numbered(string words) => string.Join("\n\n", words.Split("\n\n").Select((paragraph, i) => $"{i + 1}. {paragraph}"));
    }

    [Fact]
    public void A_translation_of_half_a_text_is_found()
    {
        var half = string.Join("\n\n", Strike[2].Words.Split("\n\n").Skip(2));
        Assert.NotNull(TranslationDetection.Judge(Sketches[0], Sketch(half, "de")));
    }

    [Fact]
    public void A_translation_between_foreign_words_is_found()
    {
        var framed = $"Wir geben hier einen Text wieder, der uns aus dem Norden erreicht hat.\n\nOb wir alles darin teilen, sagen wir ein andermal.\n\n{Strike[2].Words}\n\nÜbersetzt von unserem Büro im Mai 2031.\n";
        Assert.NotNull(TranslationDetection.Judge(Sketches[0], Sketch(framed, "de")));
    }

    [Fact]
    public void Paragraphs_may_stand_one_a_line_or_be_broken_to_lines_of_even_width()
    {
        var lines = Strike[0].Words.Replace("\n\n", "\n", StringComparison.Ordinal);
        var broken = string.Join("\n\n", Strike[0].Words.Split("\n\n").Select(Broken));
        Assert.Equal(Sketches[0].Keys, Sketch(lines, "en").Keys);
        Assert.Equal(Sketches[0].Keys, Sketch(broken, "en").Keys);
        Assert.Equal(Sketches[0].Keys, Sketch(broken.Replace("\n", "\r\n", StringComparison.Ordinal), "en").Keys);
    }

    [Fact]
    public void Addresses_and_days_in_common_speak_for_it()
    {
        var (a, b) = (Odds([], null), Odds(["https://ostrava.example/strike/2031"], new DateOnly(2031, 3, 20)));
        Assert.True(b > a);

        double Odds(string[] links, DateOnly? date)
        {
            var texts = Strike.Take(2).Select(text => TranslationSketch.Of(new() { Words = text.Words, Language = text.Language, LinkTargets = links, Date = date })).ToList();
            return Judgement.Of(texts[0], texts[1]).Odds;
        }
    }

    private static IEnumerable<(int A, int B)> Pairs(IEnumerable<int> texts) => texts.SelectMany(a => texts.Where(b => a < b).Select(b => (a, b)));

    private static string Broken(string paragraph)
    {
        var (broken, width) = (new System.Text.StringBuilder(), 0);
        foreach (var word in paragraph.Split(' '))
        {
            if (width + word.Length > 72) (_, width) = (broken.Append('\n'), 0);
            else if (width > 0) broken.Append(' ');
            broken.Append(word);
            width += word.Length + 1;
        }

        return broken.ToString();
    }
}
