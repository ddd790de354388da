using System.Text.Json;
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
        foreach (var byHand in General.Converters.Where(converter => converter is BlockJson or FoundWordsJson or FoundDaysJson).ToList()) General.Converters.Remove(byHand);
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
    public void What_a_later_version_may_add_is_passed_over() =>
        Assert.Equal(
            new Block { Kind = BlockKind.Heading, Range = new(0, 4), Level = 2 },
            JsonSerializer.Deserialize<Block>("""{"kind":"Heading","new":{"kind":[1,{"level":9}]},"range":[0,4],"level":2}""", ArchiveJson.Default.Options));

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
