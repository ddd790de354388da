using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>A document opened for showing its damage: its texts, their summaries and how they are laid out.</summary>
internal sealed class DamagedDocument(Document document, IReadOnlyDictionary<int, Text> texts, IReadOnlyDictionary<Id<Text>, TextSummary> summaries, IReadOnlyDictionary<int, ResolvedDamage> resolved)
{
    private readonly Dictionary<int, TextLayout> layouts = [];

    public Document Document => document;

    public static DamagedDocument? Open(ILibrary library, Id<Document> id)
    {
        if (library.Find(id) is not { } document) return null;
        var texts = library.TextsIn(id);
        return new(document, texts.ToDictionary(text => text.WitnessOrdinal), library.Summaries([.. texts.Select(text => text.Id)]), library.ResolutionsOf(id));
    }

    /// <summary>Null when it is no longer there, or stands in a document without texts.</summary>
    public DamageCase? At(int ordinal)
    {
        var content = document.Content;
        if (ordinal >= content.Damage.Count || content.WitnessOf(content.Damage[ordinal]) is not { } witness) return null;
        if (!texts.TryGetValue(witness, out var text) || !summaries.TryGetValue(text.Id, out var summary)) return null;
        var damage = content.Damage[ordinal];
        var start = content.Witnesses[witness].Range.StartInclusive;
        var from = Math.Max(0, damage.Range.StartInclusive - start);
        var block = LayoutOf(witness, text).At(from);
        return new()
        {
            Kind = damage.Kind,
            Words = damage.Words,
            Text = summary,
            Range = new(from, Math.Max(from, damage.Range.EndExclusive - start)),
            Anchor = LayoutOf(witness, text).PlaceAt(from),
            Paragraph = block?.Number,
            Resolved = resolved.GetValueOrDefault(ordinal),
        };
    }

    private TextLayout LayoutOf(int witness, Text text)
    {
        if (!layouts.TryGetValue(witness, out var layout)) layouts[witness] = layout = TextLayout.Of(text, document);
        return layout;
    }
}
