using Avow.Reading;
using Avow.Statements;

namespace Avow.Fuzzing;

/// <summary>One target per reader.</summary>
internal static class Targets
{
    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new("html", bytes => Shape(bytes, "text/html")),
        new("text", bytes => Shape(bytes, "text/plain")),
        new("markdown", bytes => Shape(bytes, "text/markdown")),
    ];

    private static string Shape(byte[] bytes, string? type)
    {
        var reading = Readers.Read(bytes, ReadingOptions.Default with { ContentType = type, Address = "https://harbour.example/page" });
        if (!reading.IsGood) return reading.Problem.Kind.ToString();
        return string.Join('|', reading.Value.Select(Shape));
    }

    // Coarse on purpose: how many of what, by powers of two.
    private static string Shape(Content content)
    {
        if (ContentCheck.Of(content).FirstOrDefault() is { } wrong) throw new InvalidOperationException($"{wrong} is not where the words are");
        var kinds = content.Blocks.GroupBy(block => block.Kind).Select(Counted)
            .Concat(content.Marks.GroupBy(mark => mark.Kind).Select(Counted))
            .Concat(content.Damage.GroupBy(damage => damage.Kind).Select(Counted))
            .Concat(content.Witnesses.GroupBy(witness => witness.Role).Select(Counted));
        return string.Join(' ', kinds.Order(StringComparer.Ordinal).Append($"d{content.Metadata.Dates.Count} a{content.Metadata.Authors.Count} t{content.Metadata.Titles.Count}"));
    }

    private static string Counted<TKind, T>(IGrouping<TKind, T> group)
        where TKind : struct, Enum => $"{group.Key}{System.Numerics.BitOperations.Log2((uint)group.Count())}";
}
