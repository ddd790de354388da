using System.Text.Json;
using System.Text.Json.Nodes;
using Avow.Archive;
using Avow.Statements;
using Avow.Tests.Contracts;
using FsCheck;
using FsCheck.Fluent;

namespace Avow.Tests.Archive;

/// <summary>Converters by hand and the general one say the same: archives hold what either wrote.</summary>
public sealed class JsonByHandTests
{
    private static readonly JsonSerializerOptions General = new(ArchiveJson.Default.Options);

    static JsonByHandTests()
    {
        foreach (var byHand in General.Converters.Where(converter => converter is ContentJson or BlockJson or MarkJson or MetadataJson or WitnessJson or PartJson or FoundWordsJson or FoundDaysJson).ToList()) General.Converters.Remove(byHand);
    }

    [Fact]
    public void A_block_is_written_as_in_general_and_read_back() => Prop.ForAll(Blocks.ToArbitrary(), block =>
    {
        var written = JsonSerializer.Serialize(block, ArchiveJson.Default.Options);
        Assert.Equal(JsonSerializer.Serialize(block, General), written);
        Assert.Equal(block, JsonSerializer.Deserialize<Block>(written, ArchiveJson.Default.Options));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_found_is_written_as_in_general_and_read_back() => Prop.ForAll(Contents.Any, content =>
    {
        var written = JsonSerializer.Serialize(content.Metadata, ArchiveJson.Default.Options);
        Assert.Equal(JsonSerializer.Serialize(content.Metadata, General), written);
        Assert.Equal(written, JsonSerializer.Serialize(JsonSerializer.Deserialize<Metadata>(written, ArchiveJson.Default.Options), General));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_content_is_written_as_in_general_and_each_reads_what_the_other_wrote() => Prop.ForAll(Contents.Any, content =>
    {
        var written = JsonSerializer.Serialize(content, ArchiveJson.Default.Options);
        Assert.Equal(JsonSerializer.Serialize(content, General), written);
        AssertReadAlike(written);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_content_with_everything_in_it_is_written_and_read_as_in_general()
    {
        var written = JsonSerializer.Serialize(Whole, ArchiveJson.Default.Options);
        Assert.Equal(JsonSerializer.Serialize(Whole, General), written);
        AssertReadAlike(written);
        foreach (var property in typeof(Content).GetProperties().Concat(typeof(Metadata).GetProperties())) Assert.Contains($"\"{JsonNamingPolicy.CamelCase.ConvertName(property.Name)}\":", written, StringComparison.Ordinal);
    }

    [Fact]
    public void In_whatever_order_and_with_whatever_beside_it_stands_a_content_is_read_as_in_general() => Prop.ForAll(
        (from content in Contents.Any.Generator from seed in Gen.Choose(0, int.MaxValue) select (content, seed)).ToArbitrary(),
        of => AssertReadAlike(Shuffled(JsonSerializer.SerializeToNode(of.content, General)!, new(of.seed)).ToJsonString())).QuickCheckThrowOnFailure();

    [Fact]
    public void Cut_off_anywhere_or_with_any_value_of_another_kind_a_content_is_refused_as_in_general()
    {
        var written = JsonSerializer.Serialize(Whole, General);
        for (var length = 0; length < written.Length; length += 7) Assert.ThrowsAny<JsonException>(() => ByHand(written[..length]));
        foreach (var value in new[] { "7", "true", "{}", "[7]", "[[]]", "\"\"", "\"never\"", "-1.5", "[{\"kind\":8e9}]", "[{\"range\":[1,2,3]}]", "[{\"value\":\"a\",\"certainty\":\"b\"}]" })
            foreach (var spoilt in Spoilt(written, JsonNode.Parse(value)!)) Assert.Equal(Refusal(General, spoilt), Refusal(ArchiveJson.Default.Options, spoilt));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"reader":"html/1","words":""}""")]
    [InlineData("""{"reader":"html/1","words":"","blocks":[{"kind":"Paragraph"}]}""")]
    [InlineData("""{"reader":"html/1","words":"","blocks":[],"marks":[{"range":[0,1]}]}""")]
    [InlineData("""{"reader":"html/1","words":"","blocks":[],"witnesses":[{"role":"Frame","range":[0,1]}]}""")]
    [InlineData("""{"reader":"html/1","words":"","blocks":[],"witnesses":[{"role":"Frame","range":[0,1],"cue":"","date":"2026-02-30"}]}""")]
    public void What_lacks_something_needed_or_says_what_cannot_be_is_refused_as_in_general(string json)
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Content>(json, General));
        Assert.Throws<JsonException>(() => ByHand(json));
    }

    [Fact]
    public void Where_nothing_stands_a_list_is_empty() => Assert.Empty(ByHand("""{"reader":"html/1","words":"","blocks":[],"marks":null,"metadata":null,"damage":null,"changes":null}""").Marks);

    [Fact]
    public void A_kind_is_known_by_its_name_in_small_letters_and_by_its_number_too() =>
        Assert.Equal([MarkKind.Link, MarkKind.Link, MarkKind.Link], JsonSerializer.Deserialize<IReadOnlyList<Mark>>(
            """[{"kind":"Link","range":[0,1]},{"kind":"link","range":[0,1]},{"kind":2,"range":[0,1]}]""", ArchiveJson.Default.Options)!.Select(mark => mark.Kind));

    [Fact]
    public void What_a_later_version_may_add_is_passed_over() =>
        Assert.Equal(
            new Block { Kind = BlockKind.Heading, Range = new(0, 4), Level = 2 },
            JsonSerializer.Deserialize<Block>("""{"kind":"Heading","new":{"kind":[1,{"level":9}]},"range":[0,4],"level":2}""", ArchiveJson.Default.Options));

    // Every list with something in it.
    private static Content Whole => new()
    {
        Reader = "docx/3",
        Words = "Тишина в порту\nAnna <anna@union.example>",
        Blocks = [new() { Kind = BlockKind.Heading, Range = new(0, 14), Level = 1, Direction = "ltr", Label = "1", SourceOffset = 3 }, new() { Kind = BlockKind.Paragraph, Range = new(15, 40), Language = "en" }],
        Marks = [new() { Kind = MarkKind.Link, Range = new(20, 39), Target = "mailto:anna@union.example", AscribedTo = "the Union", Cue = "quotation marks" }],
        Metadata = new()
        {
            Titles = Found("Тишина"),
            Subtitles = Found("в порту"),
            Issuers = Found("Union"),
            Authors = Found("Anna"),
            Bylines = Found("Anna and Ivan"),
            Outlets = Found("port.example"),
            Signatories = Found("Ivan"),
            Places = Found("Порт"),
            Dates = Found(new DateOnly(2026, 5, 12)),
            StatementDates = Found(new DateOnly(1, 1, 1)),
            PublicationDates = Found(new DateOnly(9999, 12, 31)),
            ChangeDates = Found(new DateOnly(2024, 2, 29)),
            Languages = Found("ru"),
            Encodings = Found("utf-8"),
            CanonicalAddresses = Found("https://port.example/1"),
            SourceAddresses = Found("https://port.example/2"),
            Licences = Found("CC0"),
        },
        Witnesses = [new() { Role = WitnessRole.Frame, Range = new(0, 40), Title = "Тишина", Issuer = "Union", Date = new(2026, 5, 12), CorrectedDate = new(2026, 5, 13), Cue = "signature" }],
        Parts = [new(PartKind.Signatory, new(15, 19), "“Signed by”")],
        Damage = [new(DamageKind.LinkCutOff, new(20, 24), "anna") { Repair = "anna…" }],
        Changes = [new() { Kind = TrackedChangeKind.MovedHere, Range = new(0, 6), Words = "Тишина", Author = "Anna", Date = new(2026, 5, 1) }],
        Comments = [new() { Range = new(0, 0), Words = "Why?", Author = "Ivan", Date = new(2026, 5, 2) }],
    };

    private static IReadOnlyList<Finding<T>> Found<T>(T value) => [new(value, "\"<h1>\"", 0.99), new(value, "", 1)];

    private static Content ByHand(string json) => JsonSerializer.Deserialize<Content>(json, ArchiveJson.Default.Options)!;

    private static void AssertReadAlike(string json) =>
        Assert.Equal(JsonSerializer.Serialize(JsonSerializer.Deserialize<Content>(json, General), General), JsonSerializer.Serialize(ByHand(json), General));

    // Null where it is read.
    private static Type? Refusal(JsonSerializerOptions options, string json) => Record.Exception(() => JsonSerializer.Deserialize<Content>(json, options)) is { } refused
        ? refused is JsonException ? typeof(JsonException) : refused.GetType()
        : null;

    // The same with each value in turn replaced.
    private static IEnumerable<string> Spoilt(string written, JsonNode by)
    {
        for (var at = 0; at < Places(JsonNode.Parse(written)!).Count; at++)
        {
            var node = JsonNode.Parse(written)!;
            Places(node)[at].ReplaceWith(by.DeepClone());
            yield return node.ToJsonString();
        }
    }

    private static List<JsonNode> Places(JsonNode node) => node switch
    {
        JsonObject named => [.. named.SelectMany(property => (List<JsonNode>)[property.Value!, .. Places(property.Value!)])],
        JsonArray list => [.. list.SelectMany(element => (List<JsonNode>)[element!, .. Places(element!)])],
        _ => [],
    };

    // Properties in another order, and some that nobody knows among them.
    private static JsonNode Shuffled(JsonNode node, Random random)
    {
        switch (node)
        {
            case JsonObject named:
                var properties = named.Select(property => (property.Key, Value: property.Value is null ? null : Shuffled(property.Value, random))).ToArray();
                random.Shuffle(properties);
                named.Clear();
                foreach (var (key, value) in properties)
                {
                    if (random.Next(3) == 0) named[$"{key}Later"] = JsonNode.Parse("""{"kind":[1,{"range":[]}],"reader":"none"}""");
                    named[key] = value;
                }

                return named;
            case JsonArray list:
                var elements = list.Select(element => Shuffled(element!, random)).ToList();
                list.Clear();
                foreach (var element in elements) list.Add(element);
                return list;
            default:
                return node;
        }
    }

    private static Gen<Block> Blocks =>
        from kind in Gen.Elements(Enum.GetValues<BlockKind>())
        from start in Gen.Choose(0, 5_000)
        from length in Gen.Choose(1, 5_000)
        from language in Gen.Elements("en", "ru", Languages.Unknown)
        from direction in Gen.Elements(null, "ltr", "rtl", "auto")
        from level in Gen.Choose(0, 6)
        from label in Gen.Elements(null, "1", "*", "\"<&\u202e")
        from offset in Gen.Elements(null, 0, int.MaxValue, (int?)17)
        select new Block { Kind = kind, Range = new(start, start + length), Language = language, Direction = direction, Level = level, Label = label, SourceOffset = offset };
}
