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
        var translated = TranslatedFrom(archive.Library, texts);
        var facts = texts.Take(MaxTexts).Select(gathering.Of).Select(text => text with { SourceAddresses = [.. text.SourceAddresses.Where(address => !translated.Contains(Addresses.Key(address)))] }).ToList();
        return VariantTable.Of(facts).Then<VersionFinding>(table => new VersionFinding(table, Lineage.Of(table, facts)));
    }

    // What the statement's texts in other languages stand at: who names these is translated from there, and no copy of a text that is missing here.
    private static HashSet<string> TranslatedFrom(ILibrary library, IReadOnlyList<Id<Text>> texts)
    {
        var here = texts.ToHashSet();
        return [.. library.Summaries([.. texts.Take(1)]).Values.SelectMany(summary => library.TextsOf(summary.Statement)).Where(text => !here.Contains(text.Id)).Select(text => Addresses.Key(text.Source.Address))];
    }
}
