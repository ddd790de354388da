using System.Globalization;
using Avow.Relating;
using Avow.Statements;
using FsCheck;
using FsCheck.Fluent;
using static Avow.Tests.Relating.Samples;

namespace Avow.Tests.Relating;

public sealed class VariantTableTests
{
    [Fact]
    public void Each_reading_stands_with_those_who_have_it() => Assert.Equal(
        ["refused yesterday to [load: A C | unload: B] ammunition for the distant", "[Whoever profits: A B | Those who profit: C] from these shipments must"],
        Shown(Call, Call.Replace("load", "unload", StringComparison.Ordinal), Call.Replace("Whoever profits", "Those who profit", StringComparison.Ordinal)));

    [Fact]
    public void What_several_change_in_one_place_are_alternatives() => Assert.Equal(
        ["Dockers in [seven harbours: A | eleven ports: B | nine harbours: C] refused yesterday to load"],
        Shown(Call, Call.Replace("seven harbours", "eleven ports", StringComparison.Ordinal), Call.Replace("seven", "nine", StringComparison.Ordinal)));

    [Fact]
    public void What_is_put_in_and_left_out_is_told_from_other_words()
    {
        string[] versions = [Call, Call.Replace("in seven", "in about seven", StringComparison.Ordinal), Call.Replace(" for the distant war", "", StringComparison.Ordinal)];
        Assert.Equal(["Dockers in [: A C | about: B] seven harbours refused", "to load ammunition [for the distant war: A B | : C] ."], Shown(versions));
        Assert.Equal([VariantKind.Addition, VariantKind.Omission], Table(versions).Places.Select(place => place.Kind));
    }

    [Fact]
    public void What_only_looks_different_is_one_reading_in_two_forms()
    {
        var table = Table("He said \"never again\" – and left.\nNobody followed him that day.", "He said “never again” - and left. Nobody followed HIM that day.");
        Assert.Single(table.Wordings);
        Assert.All(table.Places, place => Assert.Equal((VariantKind.Typographic, 1), (place.Kind, place.Readings.Count)));
        Assert.Equal(["him", "HIM"], table.Places[^1].Readings[0].Forms.Select(form => form.Words));
        Assert.Equal([0], table.Places[^1].Readings[0].Forms[0].Witnesses);
    }

    [Theory]
    [InlineData("Wait… said the crew, and nobody moved.", "Wait... said the crew, and nobody moved.")]
    [InlineData("码头工人拒绝装运,没有人被捕。", "码头工人拒绝装运，没有人被捕。")]
    [InlineData("Ещё не поздно остановить эту войну.", "Еще не поздно остановить эту войну.")]
    [InlineData("One paragraph of words.\nAnother paragraph of words.", "One paragraph of words. Another paragraph of words.")]
    [InlineData("الحرب ليست قدراً على العمال.", "الحرب ليست قدرا على العمال.")]
    public void Type_is_no_wording(string one, string other) => Assert.Single(Table(one, other).Wordings);

    [Fact]
    public void A_paragraph_that_some_leave_out_is_one_place_and_what_others_change_in_it_another() => Assert.Equal(
        ["[" + Second + ": A C | : B] Whoever profits from these", "should follow their [example: A | lead: C] before the winter begins. lacking B"],
        Shown(Call, First + "\n" + Third, Call.Replace("example", "lead", StringComparison.Ordinal)));

    [Fact]
    public void What_the_base_lacks_and_several_have_is_collated_among_them()
    {
        const string Added = "And every ship that carries what kills must be made to wait until the war is over everywhere.";
        Assert.Equal(
            ["in every single port. [: A | " + Added + ": B C]", "ship that carries what [kills: B | burns: C] must be made to wait until lacking A"],
            Shown(Call, Call + "\n" + Added, Call + "\n" + Added.Replace("kills", "burns", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_passage_that_stands_elsewhere_is_a_move()
    {
        var place = Assert.Single(Table(Call, Second + "\n" + First + "\n" + Third).Places);
        Assert.Equal(VariantKind.Move, place.Kind);
        Assert.NotNull(place.MovedBefore);
    }

    [Theory]
    [InlineData("ru", "Докеры семи гаваней отказались вчера грузить боеприпасы.", "семи", "восьми")]
    [InlineData("ar", "رفض عمال سبعة موانئ أمس تحميل الذخيرة للحرب البعيدة.", "سبعة", "ثمانية")]
    [InlineData("zh", "七个港口的码头工人昨天拒绝为远方的战争装运弹药。", "七", "八")]
    [InlineData("el", "Οι λιμενεργάτες σε επτά λιμάνια αρνήθηκαν χθες να φορτώσουν.", "επτά", "οκτώ")]
    public void One_changed_word_is_one_place_in_every_script(string language, string words, string from, string to)
    {
        var table = Of(Text("a", words, "2026-03-01") with { Language = language }, Text("b", words.Replace(from, to, StringComparison.Ordinal), "2026-03-02") with { Language = language });
        Assert.Equal([from, to], Assert.Single(table.Places).Readings.Select(reading => reading.Words));
    }

    [Fact]
    public void Sigla_go_on_after_Z() => Assert.Equal(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"], new[] { 0, 25, 26, 51, 52, 701, 702 }.Select(WitnessWordings.Siglum));

    [Fact]
    public void Every_witness_can_be_rebuilt_and_the_order_of_witnesses_does_not_show() =>
        Prop.ForAll(Versions, versions =>
        {
            var facts = versions.Select((words, i) => Text($"w{i}", words, $"2026-03-{1 + (i % 5):00}")).ToList();
            var table = VariantTable.Of(facts).Value;
            var turned = VariantTable.Of([.. facts.AsEnumerable().Reverse()]).Value;
            return table.Witnesses.Select((id, witness) => table.Rebuild(witness) == facts.First(text => text.Id == id).Words).All(same => same)
                && Listed(table).SequenceEqual(Listed(turned))
                && table.Places.All(place => place.Readings.SelectMany(reading => reading.Wordings).Concat(place.Lacking).Distinct().Count() == table.Wordings.Count || place.Kind is VariantKind.Omission or VariantKind.Addition or VariantKind.Move);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Readings_are_where_the_table_says_they_are() =>
        Prop.ForAll(Versions, versions =>
        {
            var facts = versions.Select((words, i) => Text($"w{i}", words, $"2026-03-{1 + (i % 5):00}")).ToList();
            var table = VariantTable.Of(facts).Value;
            return Enumerable.Range(0, table.Witnesses.Count).All(witness =>
            {
                var (words, wording) = (table.Rebuild(witness), table.Wordings.ToList().FindIndex(wording => wording.Witnesses.Contains(witness)));
                return table.RangesIn(witness).Zip(table.Places).All(pair => pair.Second.Kind is not (VariantKind.Wording or VariantKind.Typographic)
                    || pair.Second.Readings.Where(reading => reading.Wordings.Contains(wording)).All(reading => reading.Forms.Any(form => form.Words == pair.First.Of(words).Trim() || form.Words.Contains(" […] ", StringComparison.Ordinal))));
            });
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Five_thousand_witnesses_and_two_hundred_thousand_words_stay_bounded()
    {
        var random = new Random(5);
        var words = Enumerable.Range(0, 250).Select(i => $"word{i}").ToArray();
        var many = Enumerable.Range(0, 5_000).Select(i =>
        {
            var copy = (string[])words.Clone();
            copy[random.Next(copy.Length)] = $"other{random.Next(40)}";
            return Text($"w{i}", string.Join(' ', copy), "2026-03-01");
        }).ToList();
        Assert.Equal(5_000, VariantTable.Of(many).Value.Wordings.Sum(wording => wording.Witnesses.Count));

        var book = Enumerable.Range(0, 200_000).Select(_ => $"w{random.Next(9_000)}").ToArray();
        var edited = book.Select((word, i) => i % 997 == 0 ? "changed" : word);
        Assert.InRange(Of(Text("a", string.Join(' ', book), "2026-03-01"), Text("b", string.Join(' ', edited), "2026-03-02")).Places.Count, 195, 210);
    }

    [Fact]
    public void What_is_too_long_is_left_out_and_named()
    {
        var table = Of(Text("a", Call, "2026-03-01"), Text("long", new string('x', VariantLimits.MaxCharsOfAText + 1), "2026-03-02"));
        Assert.Equal([IdOf("long")], table.NotCollated);
        Assert.Single(table.Witnesses);
        Assert.Equal(ProblemKind.Empty, VariantTable.Of([]).Problem!.Kind);
    }

    private static VariantTable Of(params IReadOnlyCollection<TextFacts> texts) => VariantTable.Of(texts).Value;

    private static VariantTable Table(params IEnumerable<string> versions) => Of([.. versions.Select((words, i) => Text($"v{i}", words, string.Create(CultureInfo.InvariantCulture, $"2026-03-{i + 1:00}")))]);

    private static IEnumerable<string> Shown(params string[] versions) => Listed(Table(versions));

    private static IEnumerable<string> Listed(VariantTable table) => table.Places.Where(place => place.Kind != VariantKind.Typographic).Select(place =>
        $"{place.Before} [{string.Join(" | ", place.Readings.Select(reading => $"{reading.Words}: {Sigla(table, reading.Wordings)}"))}] {place.After}{(place.Lacking.Count > 0 ? $" lacking {Sigla(table, place.Lacking)}" : "")}".Trim());

    private static string Sigla(VariantTable table, IEnumerable<int> wordings) => string.Join(' ', wordings.Select(wording => table.Wordings[wording].Siglum));

    private static readonly Arbitrary<string[]> Versions = (
        from count in Gen.Choose(1, 6)
        from versions in Gen.ArrayOf(Gen.ListOf(Gen.Elements(
            First + " ", Second + "\n", Third + " ", "peace ", "bread ", "Bread ", "“", "\"", "\n", "… ", "... ", "é", "\uD800", "😀", "和平", "to load ammunition for the distant war, ")), count)
        select versions.Select(parts => string.Concat(parts)).ToArray()).ToArbitrary();
}
