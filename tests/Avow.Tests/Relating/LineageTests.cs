using System.Globalization;
using Avow.Relating;
using Avow.Statements;
using FsCheck;
using FsCheck.Fluent;
using static Avow.Tests.Relating.Samples;

namespace Avow.Tests.Relating;

public sealed class LineageTests
{
    private static readonly string[] Origin = [.. Enumerable.Range(0, 120).Select(i => $"{(i % 7 == 0 ? "the" : "harbour")}{i.ToString(CultureInfo.InvariantCulture)}")];

    [Fact]
    public void A_copy_hangs_under_the_text_whose_changes_it_has() => Assert.Equal(
        ["a", "a > b: Variants 2", "a > b > c: Variants 1", "a > d: Variants 1"],
        Tree(Copy("a", 1), Copy("b", 2, 3, 8), Copy("c", 4, 3, 8, 20), Copy("d", 5, 40)));

    [Fact]
    public void Copies_of_one_wording_hang_under_the_earliest_and_say_that_it_may_have_been_another() => Assert.Equal(
        ["a", "a > b: Variants 1", "a > b > c: Variants 0", "a > b > d: SameWords 0 of 2"],
        Tree(Copy("a", 1), Copy("b", 2, 3), Copy("c", 3, 3), Copy("d", 4, 3)));

    [Fact]
    public void A_source_that_is_named_goes_before_one_that_is_nearer_by_one_place_not_by_two()
    {
        var (a, b) = (Copy("a", 1), Copy("b", 2, 3));
        Assert.Contains("a > c: Named 1", Tree(a, b, Copy("c", 4, 3) with { SourceAddresses = [a.SourceAddress] }));
        Assert.Contains("a > b > c: Variants 1", Tree(a, Copy("b", 2, 3, 8), Copy("c", 4, 3, 8, 60) with { SourceAddresses = [a.SourceAddress] }));
        Assert.Contains("a > b > c: Named 0", Tree(a, b, Copy("d", 3, 3), Copy("c", 4, 3) with { LinkTargets = [b.SourceAddress] }));
    }

    [Fact]
    public void Two_readings_shared_by_copies_that_cannot_have_them_from_each_other_prove_a_lost_text() => Assert.Equal(
        ["a", "a > (lost, by 2026-03-02): SharedReadings 2", "a > (lost, by 2026-03-02) > b: Variants 2", "a > (lost, by 2026-03-02) > c: Variants 2"],
        Tree(Copy("a", 1), Copy("b", 2, 3, 8, 30, 50), Copy("c", 4, 3, 8, 60, 70)));

    [Fact]
    public void One_shared_reading_proves_nothing() =>
        Assert.DoesNotContain(Tree(Copy("a", 1), Copy("b", 2, 3, 30, 50), Copy("c", 4, 3, 60, 70)), line => line.Contains("lost", StringComparison.Ordinal));

    [Fact]
    public void What_came_later_is_nobodys_source() => Assert.Equal(
        ["b", "b > a: Variants 1", "b > c: Variants 1"],
        Tree(Copy("a", 3), Copy("b", 1, 3), Copy("c", 2, 3, 8)).Order(StringComparer.Ordinal));

    [Fact]
    public void Where_nothing_tells_which_came_first_it_is_said()
    {
        var lineage = Made(Copy("a", 1) with { Date = null }, Copy("b", 1, 3) with { Date = null });
        Assert.False(lineage.Nodes[1].DirectionKnown);
        Assert.True(Made(Copy("a", 1), Copy("b", 2, 3)).Nodes[1].DirectionKnown);
    }

    [Fact]
    public void Texts_that_name_the_same_source_outside_the_archive_hang_under_that()
    {
        string[] outside = ["https://agency.example/wire/12"];
        Assert.Equal(
            ["(https://agency.example/wire/12)", "(https://agency.example/wire/12) > a: Named 0", "(https://agency.example/wire/12) > b: Named 1"],
            Tree(Copy("a", 1) with { SourceAddresses = outside }, Copy("b", 2, 3) with { SourceAddresses = outside }));
        Assert.Equal(outside[0], Made(Copy("a", 1), Copy("b", 2, 3) with { SourceAddresses = outside }).Nodes[1].NamesOutside);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Copies_made_one_from_another_are_found_again(int seed)
    {
        var random = new Random(seed);
        List<(TextFacts Text, string Parent, int[] Changed)> made = [(Copy("t0", 1), "", [])];
        for (var i = 1; i < 40; i++)
        {
            var parent = made[random.Next(made.Count)];
            int[] changed = [.. parent.Changed, .. Enumerable.Range(0, 1 + random.Next(3)).Select(_ => random.Next(Origin.Length))];
            made.Add((Copy($"t{i}", 1 + i, changed), Name(parent.Text.Id, made), changed));
        }

        var lineage = Made([.. made.Select(copy => copy.Text)]);
        var right = lineage.Nodes.Count(node => node.Text is { } text && node.Parent is { } parent && lineage.Nodes[parent].Text is { } source
            && made.First(copy => copy.Text.Id == text).Parent == Name(source, made));
        Assert.InRange(right, 36, 39);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    [InlineData(4, false)]
    public void Where_a_quarter_of_all_copies_is_lost_what_is_inferred_is_true(int seed, bool allDated)
    {
        var random = new Random(seed);
        List<(string Name, int[] Changed, int Parent)> made = [("t0", [], -1)];
        for (var i = 1; i < 60; i++)
        {
            var parent = random.Next(Math.Max(0, i - 15), i);
            made.Add(($"t{i}", [.. made[parent].Changed, .. Enumerable.Range(0, 1 + random.Next(6)).Select(_ => random.Next(Origin.Length))], parent));
        }

        var lost = Enumerable.Range(1, 59).Where(_ => random.Next(4) == 0).ToHashSet();
        var facts = Enumerable.Range(0, 60).Where(i => !lost.Contains(i)).Select(i => Copy(made[i].Name, 1 + i, made[i].Changed) with { Date = allDated || random.Next(2) == 0 ? new DateOnly(2026, 3, 1).AddDays(i) : null }).ToList();
        var nodes = Made(facts).Nodes;
        var numberOf = facts.ToDictionary(text => text.Id, text => int.Parse(text.SourceAddress.Split('/')[^1][1..], CultureInfo.InvariantCulture));
        var (right, unsure) = (0, 0);
        for (var at = 1; at < nodes.Count; at++)
        {
            if (nodes[at].Text is not { } text)
            {
                var copies = nodes.Where(copy => copy.Parent == at && copy.Text is not null).Select(copy => Above(numberOf[copy.Text!.Value])).ToList();
                if (copies.Count > 1) Assert.Contains(copies[0].First(above => copies.TrueForAll(others => others.Contains(above))), lost);
                continue;
            }

            var source = nodes[at].Parent;
            while (source is { } between && nodes[between].Text is null) source = nodes[between].Parent;
            var nearest = Above(made[numberOf[text]].Parent).Find(above => !lost.Contains(above));
            if (source is { } found && numberOf[nodes[found].Text!.Value] == nearest) right++;
            else if (nodes[at].EquallyNear > 1 || !nodes[at].DirectionKnown) unsure++;
        }

        Assert.InRange((right + unsure) / (double)(facts.Count - 1), 0.9, 1);
        Assert.InRange(right / (double)(facts.Count - 1), allDated ? 0.9 : 0.7, 1);

        List<int> Above(int copy)
        {
            List<int> above = [];
            for (; copy >= 0; copy = made[copy].Parent) above.Add(copy);
            return above;
        }
    }

    [Fact]
    public void The_tree_is_the_same_whatever_the_order_and_holds_every_witness_once() =>
        Prop.ForAll(Copies, copies =>
        {
            var facts = copies.Select((copy, i) => Copy($"w{i}", copy.Day, copy.Changed) with { Date = copy.Day > 6 ? null : new(2026, 3, copy.Day) }).ToList();
            var tree = Tree([.. facts]);
            var turned = facts.AsEnumerable().Reverse().ToList();
            var nodes = Made([.. turned]).Nodes;
            return tree.SequenceEqual(Tree([.. turned]))
                && nodes.Count(node => node.Text is not null) == facts.Count
                && nodes.Select((node, at) => node.Parent is not { } parent || parent < at).All(isBefore => isBefore);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Two_thousand_different_copies_are_placed_in_bounded_time()
    {
        var random = new Random(4);
        var lineage = Made([.. Enumerable.Range(0, 2_000).Select(i => Copy($"w{i}", 1 + (i % 28), random.Next(120), random.Next(120)))]);
        Assert.Equal(2_000, lineage.Nodes.Count(node => node.Text is not null));
    }

    private static readonly Arbitrary<(int Day, int[] Changed)[]> Copies = (
        from count in Gen.Choose(1, 9)
        from copies in Gen.ArrayOf(
            from day in Gen.Choose(1, 9)
            from changed in Gen.ListOf(Gen.Choose(0, 12))
            select (day, changed.Take(5).ToArray()),
            count)
        select copies).ToArbitrary();

    // The origin with some words changed; the same place is changed to the same word by everybody.
    private static TextFacts Copy(string name, int day, params int[] changed)
    {
        var words = (string[])Origin.Clone();
        foreach (var place in changed) words[place] = $"changed{place.ToString(CultureInfo.InvariantCulture)}";
        return Text(name, string.Join(' ', words)) with { Date = new DateOnly(2026, 3, 1).AddDays(day - 1) };
    }

    private static Lineage Made(params IReadOnlyCollection<TextFacts> texts) => Lineage.Of(VariantTable.Of(texts).Value, texts);

    private static string Name(Id<Text> id, List<(TextFacts Text, string Parent, int[] Changed)> made) => made.First(copy => copy.Text.Id == id).Text.SourceAddress.Split('/')[^1];

    // "a > b > c: Variants 1": the way from the first, then why it hangs there and in how many places it differs.
    private static IReadOnlyList<string> Tree(params IReadOnlyCollection<TextFacts> texts)
    {
        var nodes = Made(texts).Nodes;
        return [.. nodes.Select(node => Path(node) + (node.Parent is null ? "" : $": {node.Ground} {node.Differences}{(node.EquallyNear > 1 ? $" of {node.EquallyNear}" : "")}"))];

        string Path(LineageNode node) => (node.Parent is { } parent ? Path(nodes[parent]) + " > " : "") + NameOf(node);

        string NameOf(LineageNode node) => node.Text is { } id ? texts.First(text => text.Id == id).SourceAddress.Split('/')[^1]
            : node.Address is { } address ? $"({address})" : $"(lost, by {node.NotAfter:yyyy-MM-dd})";
    }
}
