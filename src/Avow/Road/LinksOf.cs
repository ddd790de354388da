using Avow.Statements;

namespace Avow.Road;

/// <summary>Where the links of one text of a document lead to.</summary>
internal static class LinksOf
{
    /// <returns>Each address once, in order.</returns>
    public static IEnumerable<string> Witness(Content content, int ordinal) => content.Marks
        .Where(mark => mark.Kind == MarkKind.Link && mark.Target is not null && content.WitnessAt(mark.Range.StartInclusive) == ordinal)
        .Select(mark => mark.Target!).Distinct(StringComparer.Ordinal);
}
