using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>Where the first words are that one outlet has from another: the block of the text that took them.</summary>
internal sealed class FirstPassages(ILibrary library)
{
    /// <summary>Texts opened for one page; each costs one document. The rest is linked to as a whole.</summary>
    private const int MaxOpened = 30;

    private readonly Dictionary<Id<Text>, TextLayout?> opened = [];

    public PassagePlace? AnchorOf(WordsTaken words)
    {
        if (!opened.TryGetValue(words.FirstTaker, out var layout) && opened.Count < MaxOpened) opened[words.FirstTaker] = layout = RelatedText.Open(library, words.FirstTaker);
        if (layout is null) return null;
        var relation = library.RelationsOf(words.FirstTaker).FirstOrDefault(relation => relation.From == words.FirstTaker && relation.To == words.FirstSource && relation.Kind == words.Kind);
        var spans = relation?.SpansSeenFrom(words.FirstTaker).Select(span => span.From.StartInclusive).ToList() ?? [];
        return spans.Count > 0 ? layout.PlaceAt(spans.Min()) : null;
    }
}
