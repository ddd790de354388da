using Avow.Relating;
using FsCheck;
using FsCheck.Fluent;

namespace Avow.Tests.Relating;

public sealed class CollationTests
{
    [Fact]
    public void Two_equal_texts_are_the_same_throughout()
    {
        const string Text = "Dockers refused to load.\n\nThey asked others to follow.\n";
        Assert.All(Collation.Of(Text, Text), row => Assert.Equal(CollatedKind.Same, Assert.Single(row.Runs).Kind));
        Assert.Equal(2, Collation.Of(Text, Text).Count);
    }

    [Fact]
    public void Words_removed_added_and_changed_are_marked_alone() =>
        Assert.Equal(
            "Dockers in [seven|eleven] harbours refused [-yesterday -]to load [+any +]ammunition.",
            Shown("Dockers in seven harbours refused yesterday to load ammunition.", "Dockers in eleven harbours refused to load any ammunition."));

    [Theory]
    [InlineData("He said \"never again\" - and left.", "He said “never again” – and left.")]
    [InlineData("He said never  again", "HE SAID NEVER AGAIN")]
    [InlineData("Le résumé du congrès", "Le resume du congres")]
    [InlineData("no pasaran", "no pasarán")]
    [InlineData("Wait… and see", "Wait... and see")]
    [InlineData("拒绝装运,没有人被捕.", "拒绝装运，没有人被捕．")]
    [InlineData("Ещё не поздно", "Еще не поздно")]
    [InlineData("ليست قدراً", "ليست قدرا")]
    [InlineData("den „Krieg“ be\u00ADenden", "den »Krieg« beenden")]
    public void What_only_looks_different_is_typographic(string left, string right) =>
        Assert.All(Collation.Of(left, right).SelectMany(row => row.Runs), run => Assert.True(run.Kind is CollatedKind.Same or CollatedKind.Typographic));

    [Fact]
    public void A_changed_mark_is_a_change() => Assert.Equal("Never again[!|?]", Shown("Never again!", "Never again?"));

    [Fact]
    public void Paragraphs_stand_beside_their_counterparts()
    {
        const string Left = "Dockers refused to load.\nOthers watched them silently.\nThe ship left empty.";
        const string Right = "Dockers refused to load.\nNobody was arrested that morning.\nThe ship finally left empty.";
        var rows = Collation.Of(Left, Right);
        Assert.Equal([(true, true), (true, false), (false, true), (true, true)], rows.Select(row => (row.Left is not null, row.Right is not null)));
    }

    [Fact]
    public void A_paragraph_that_moved_is_a_move_and_names_its_other_row()
    {
        const string A = "Dockers in seven harbours refused to load.\n";
        const string B = "Transport unions everywhere should follow them.\n";
        const string C = "Whoever profits must hear our answer.\n";
        var rows = Collation.Of(A + B + C, B + C + A);
        Assert.Equal([3, null, null, 0], rows.Select(row => row.MovedToRow));
        Assert.Equal(CollatedKind.Moved, Assert.Single(rows[0].Runs).Kind);
        Assert.Equal(CollatedKind.Moved, Assert.Single(rows[3].Runs).Kind);
    }

    [Fact]
    public void A_sentence_that_moved_inside_its_paragraph_is_a_move()
    {
        var runs = Collation.Of(
            "Nobody slept that night. Dockers in seven harbours refused to load. Unions everywhere should follow them now.",
            "Dockers in seven harbours refused to load. Unions everywhere should follow them now. Nobody slept that night.")[0].Runs;
        Assert.Equal(2, runs.Count(run => run.Kind == CollatedKind.Moved));
    }

    [Fact]
    public void A_sentence_that_moved_beside_words_put_in_is_still_a_move_and_both_places_have_one_number()
    {
        var runs = Collation.Of(
            "Nobody slept in the harbour that whole night. Dockers in seven harbours refused to load. Unions everywhere should follow them now.",
            "Dockers in seven harbours refused to load. Unions everywhere should follow them now. It is said: nobody slept in the harbour that whole night, and few ate.")[0].Runs;
        var moved = runs.Where(run => run.Kind == CollatedKind.Moved).ToList();
        Assert.Equal([true, false], moved.Select(run => run.Left is not null));
        Assert.Equal([0, 0], moved.Select(run => run.Move ?? -1));
        Assert.Contains(runs, run => run.Kind == CollatedKind.Added);
    }

    [Fact]
    public void Reading_a_text_anew_with_other_type_and_spaces_changes_no_word() =>
        Prop.ForAll(Texts, text => Collation.Of(text, text.Replace(" ", "  ", StringComparison.Ordinal).Replace("“", "\"", StringComparison.Ordinal).Replace("—", "–", StringComparison.Ordinal))
            .SelectMany(row => row.Runs).All(run => run.Kind is CollatedKind.Same or CollatedKind.Typographic)).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_character_of_both_texts_is_in_exactly_one_run() =>
        Prop.ForAll(Texts, Texts, (left, right) =>
        {
            var runs = Collation.Of(left, right).SelectMany(row => row.Runs).ToList();
            return string.Concat(runs.Select(run => run.Left?.Of(left))) == left && string.Concat(runs.Select(run => run.Right?.Of(right))) == right;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Equal_runs_have_equal_characters_and_rows_cover_their_runs() =>
        Prop.ForAll(Texts, Texts, (left, right) => Collation.Of(left, right).All(row =>
            row.Runs.All(run => run.Kind != CollatedKind.Same || run.Left!.Value.Of(left) == run.Right!.Value.Of(right))
            && row.Runs.Sum(run => run.Left?.Length ?? 0) == (row.Left?.Length ?? 0)
            && row.Runs.Sum(run => run.Right?.Length ?? 0) == (row.Right?.Length ?? 0))).QuickCheckThrowOnFailure();

    [Fact]
    public void What_a_text_writes_around_a_quotation_is_its_own_and_the_quoted_words_are_the_same()
    {
        const string Source = "The harbour is ours and the crews know it well. We will not load the grey containers for any company. The answer of the owners was silence.";
        const string Quoter = "The strike of the bakers is in its third week now. “We will not load the grey containers for any company,” the crews said. The price of the bread is the talk of the town.";
        var runs = Assert.Single(Collation.Of(Source, Quoter)).Runs;
        Assert.DoesNotContain(runs, run => run.Kind == CollatedKind.Moved || (run.Kind == CollatedKind.Changed && run.Right!.Value.Of(Quoter).Any(char.IsLetter)));
        Assert.Equal("We will not load the grey containers for any company", string.Concat(runs.Where(run => run.Kind == CollatedKind.Same && run.Left!.Value.Length > 3).Select(run => run.Left!.Value.Of(Source))));
    }

    [Fact]
    public void Paragraphs_in_one_place_that_share_only_small_words_are_no_pair()
    {
        var rows = Collation.Of("The owners of the line have closed the gate of the yard to the crews.", "The price of the bread in the shops of the town is the talk of the week.");
        Assert.Equal([(true, false), (false, true)], rows.Select(row => (row.Left is not null, row.Right is not null)));
    }

    [Fact]
    public void A_rewritten_sentence_is_a_change() =>
        Assert.Equal(
            "The crews met at dawn. They voted to keep the [harbour closed until|port shut till] the owners pay every worker. Then they went home.",
            Shown("The crews met at dawn. They voted to keep the harbour closed until the owners pay every worker. Then they went home.", "The crews met at dawn. They voted to keep the port shut till the owners pay every worker. Then they went home."));

    [Fact]
    public void A_sentence_that_is_embedded_among_unrelated_ones_makes_none_of_them_changed_or_moved() =>
        Prop.ForAll(Embedded, pair => Collation.Of(pair.Source, pair.Quoter).SelectMany(row => row.Runs)
            .Where(run => run.Kind is CollatedKind.Changed or CollatedKind.Moved)
            .All(run => run.Right is not { } right || !right.Of(pair.Quoter).Contains('q', StringComparison.Ordinal))).QuickCheckThrowOnFailure();

    [Fact]
    public void The_words_of_an_embedded_sentence_are_found_in_their_source_word_for_word() =>
        Prop.ForAll(Embedded, FindsEachInOneRun).QuickCheckThrowOnFailure();

    [Fact]
    public void A_quoted_paragraph_is_not_taken_for_one_with_the_same_small_words_while_its_own_words_stand_elsewhere()
    {
        const string Quoted = "Sx in a harbour without boats for the seven crews ashore tonight.";
        const string Other = "Sx to the owners nobody answered of the line that is closed now.";
        const string Source = "Sx in a winter colder still to the north gate shut for the whole year again then.\n" + Quoted + " " + Other + "\n";
        const string Quoter = "Qx on the bakers.\n" + Quoted + "\nQx of an oven by a bridge.\n" + Other + "\n";
        var runs = Collation.Of(Source, Quoter).SelectMany(row => row.Runs).ToList();
        Assert.Contains(runs, run => run.Kind == CollatedKind.Moved && run.Right?.Of(Quoter).Contains(Quoted.TrimEnd('.'), StringComparison.Ordinal) == true);
        Assert.DoesNotContain(runs, run => run.Kind == CollatedKind.Changed);
    }

    // Those that were falsified: a paragraph, and a sentence, that were taken for others with the same small words.
    [Theory]
    [InlineData(9418274506719234561UL, 3714764344122532527UL, 75)]
    [InlineData(17246398025639339654UL, 15757691808027732489UL, 55)]
    public void The_words_of_embedded_sentences_that_were_once_found_in_two_runs_are_found_in_one(ulong seed, ulong gamma, int size) =>
        Prop.ForAll(Embedded, FindsEachInOneRun).Check(Config.QuickThrowOnFailure.WithMaxTest(1).WithReplay(seed, gamma, size));

    [Fact]
    public void From_the_other_side_it_is_the_same_with_the_sides_exchanged() =>
        Prop.ForAll(Texts, Texts, (left, right) => Seen(Collation.Of(left, right), isExchanged: false).SetEquals(Seen(Collation.Of(right, left), isExchanged: true))).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_a_quotation_too_the_other_side_sees_the_same() =>
        Prop.ForAll(Embedded, pair => Seen(Collation.Of(pair.Source, pair.Quoter), isExchanged: false).SetEquals(Seen(Collation.Of(pair.Quoter, pair.Source), isExchanged: true))).QuickCheckThrowOnFailure();

    [Fact]
    public void Very_different_and_very_long_texts_are_still_covered()
    {
        var random = new Random(3);
        var left = string.Join(' ', Enumerable.Range(0, 10_000).Select(_ => $"word{random.Next(500)}"));
        var right = string.Join(' ', Enumerable.Range(0, 10_000).Select(_ => $"word{random.Next(500)}"));
        var lines = string.Concat(Enumerable.Range(0, 3_000).Select(i => $"line {random.Next(500)} of {i}\n"));
        foreach (var (l, r) in new[] { (left, right), (left, left), (lines, left), (lines, lines[lines.IndexOf('\n', 5_000)..] + lines[..lines.IndexOf('\n', 5_000)]) })
        {
            var runs = Collation.Of(l, r).SelectMany(row => row.Runs).ToList();
            Assert.Equal(l, string.Concat(runs.Select(run => run.Left?.Of(l))));
            Assert.Equal(r, string.Concat(runs.Select(run => run.Right?.Of(r))));
        }
    }

    [Theory]
    [InlineData("revised", 40)]
    [InlineData("revised", 200_000)]
    [InlineData("quoted", 40)]
    [InlineData("unrelated", 40)]
    [InlineData("unrelated", 200_000)]
    [InlineData("shuffled", 40)]
    public void Two_texts_of_two_hundred_thousand_words_are_held_against_each_other_while_a_reader_waits(string how, int wordsPerParagraph)
    {
        var (left, right) = LongPair(how, wordsPerParagraph);
        Collation.Of("warm up", "warmed up");
        var (before, clock) = (GC.GetAllocatedBytesForCurrentThread(), System.Diagnostics.Stopwatch.StartNew());
        var rows = Collation.Of(left, right);
        clock.Stop();
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 3L << 30);
        Assert.InRange(clock.ElapsedMilliseconds, 0, 60_000);
        Assert.Equal(left.Length, rows.Sum(row => row.Left?.Length ?? 0));
        Assert.Equal(right.Length, rows.Sum(row => row.Right?.Length ?? 0));
        if (how == "revised") Assert.InRange(rows.SelectMany(row => row.Runs).Where(run => run.Kind == CollatedKind.Same).Sum(run => (long)run.Left!.Value.Length), (long)(left.Length * 0.9), left.Length);
    }

    private static (string Left, string Right) LongPair(string how, int wordsPerParagraph)
    {
        var random = new Random(11);
        var left = Long('s');
        return (left, how switch
        {
            "revised" => string.Join(' ', left.Split(' ').Select(word => random.Next(50) == 0 ? $"new{random.Next(1_000)}" : word)),
            "quoted" => Long('q')[..(left.Length / 2)] + "\n" + left[(left.Length / 2)..],
            "shuffled" => string.Join('\n', left.Split('\n').OrderBy(_ => random.Next())),
            _ => Long('q'),
        });

        string Long(char letter)
        {
            var text = new System.Text.StringBuilder();
            for (var (words, since) = (0, 0); words < 200_000;)
            {
                var sentence = Sentence(random, letter);
                var count = sentence.Count(c => c == ' ') + 1;
                (words, since) = (words + count, since + count);
                text.Append(sentence).Append(since >= wordsPerParagraph ? '\n' : ' ');
                if (since >= wordsPerParagraph) since = 0;
            }

            return text.ToString();
        }
    }

    private static readonly Arbitrary<string> Texts = (
        from parts in Gen.ListOf(Gen.Elements(
            "peace ", "bread ", "Bread ", "“", "\"", "\n", "\n\n", " \n ", "— ", "- ", "é", "e\u0301", "\uD800", "😀", "和平", "Dockers refused to load. ", "They asked others to follow. "))
        select string.Concat(parts)).ToArbitrary();

    private static bool FindsEachInOneRun((string Source, string Quoter, IReadOnlyList<string> Quoted) pair)
    {
        var runs = Collation.Of(pair.Source, pair.Quoter).SelectMany(row => row.Runs).ToList();
        return pair.Quoted.All(sentence => runs.Exists(run => run.Right is { } right && run.Kind is CollatedKind.Same or CollatedKind.Typographic or CollatedKind.Moved
            && run.Right.Value.Of(pair.Quoter).Contains(sentence, StringComparison.Ordinal)));
    }

    private static HashSet<string> Seen(IEnumerable<CollatedRow> rows, bool isExchanged) =>
    [
        .. rows.SelectMany(row => row.Runs).Select(run => isExchanged
            ? $"{(run.Kind == CollatedKind.Removed ? CollatedKind.Added : run.Kind == CollatedKind.Added ? CollatedKind.Removed : run.Kind)} {run.Right} {run.Left}"
            : $"{run.Kind} {run.Left} {run.Right}"),
    ];

    // Every word of the source begins with s, every word of the quoter's own with q, but for the small words that both write everywhere.
    private static readonly Arbitrary<(string Source, string Quoter, IReadOnlyList<string> Quoted)> Embedded = (
        from seed in Gen.Choose(0, int.MaxValue - 1)
        from count in Gen.Choose(1, 5)
        select Embed(new(seed), count)).ToArbitrary();

    private static (string Source, string Quoter, IReadOnlyList<string> Quoted) Embed(Random random, int count)
    {
        List<string> source = [.. Enumerable.Range(0, 8).Select(_ => Sentence(random, 's'))];
        List<int> quoted = [.. Enumerable.Range(0, 8).OrderBy(_ => random.Next()).Take(count).Order()];
        List<string> quoter = [];
        foreach (var which in quoted)
        {
            for (var own = random.Next(4); own >= 0; own--) quoter.Add(Sentence(random, 'q'));
            quoter.Add(source[which]);
        }

        quoter.Add(Sentence(random, 'q'));
        return (Joined(source), Joined(quoter), [.. quoted.Select(which => source[which].TrimEnd('.'))]);

        string Joined(List<string> sentences) => string.Concat(sentences.Select(sentence => sentence + (random.Next(3) == 0 ? "\n" : " ")));
    }

    private static string Sentence(Random random, char letter)
    {
        string[] small = ["of the", "in the", "to the", "and a", "on the", "by a", "for the", "at a", "with the", "from the", "of a", "in a"];
        var words = Enumerable.Range(0, random.Next(2, 6)).Select(_ => $"{small[random.Next(small.Length)]} {Own()} {Own()} {Own()}");
        return $"{char.ToUpperInvariant(letter)}x {string.Join(' ', words)} {Own()}.";

        string Own() => $"{letter}{random.Next(3_000)}";
    }

    // One row: [-removed-], [+added+], [left|right]; what is the same or only looks different as it stands on the right.
    private static string Shown(string left, string right) => string.Concat(Assert.Single(Collation.Of(left, right)).Runs.Select(run => run.Kind switch
    {
        CollatedKind.Removed => $"[-{run.Left?.Of(left)}-]",
        CollatedKind.Added => $"[+{run.Right?.Of(right)}+]",
        CollatedKind.Changed => $"[{run.Left?.Of(left)}|{run.Right?.Of(right)}]",
        _ => run.Right?.Of(right),
    }));
}
