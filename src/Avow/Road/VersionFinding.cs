using Avow.Archive;
using Avow.Relating;
using Avow.Statements;

namespace Avow.Road;

/// <summary>All texts of one statement in one language, laid beside each other: the table of variants and the lineage. Computed when asked for, from what is kept.</summary>
internal sealed record VersionFinding(VariantTable Table, Lineage Lineage)
{
    // Texts of a statement that are looked at; the earliest.
    private const int MaxTexts = 5_000;

    /// <summary>Of the statement that a text belongs to, in that text's language.</summary>
    public static Outcome<VersionFinding> AroundText(IArchive archive, Id<Text> text)
    {
        var summary = archive.Library.Summaries([text])[text];
        var language = Languages.Primary(summary.Language);
        return Among(archive, [.. archive.Library.TextsOf(summary.Statement)
            .Where(other => other.Role == WitnessRole.Statement && Languages.Primary(other.Language) == language).Select(other => other.Id).Append(text).Distinct()]);
    }

    public static Outcome<VersionFinding> Among(IArchive archive, IReadOnlyList<Id<Text>> texts)
    {
        var gathering = new FactGathering(archive);
        var facts = texts.Take(MaxTexts).Select(gathering.Of).ToList();
        return VariantTable.Of(facts).Then<VersionFinding>(table => new VersionFinding(table, Lineage.Of(table, facts)));
    }
}
