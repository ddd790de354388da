using System.Collections.Concurrent;
using Avow.Archive;
using Avow.Relating;
using Avow.Statements;

namespace Avow.Road;

/// <summary>What texts of an archive are recognised by in other languages, made when asked for and kept until they become many. For many threads.</summary>
internal sealed class SketchShelf(IArchive archive)
{
    // Of a hundred thousand statements all, at some three kilobytes each; of more, those asked for last.
    private const int MaxRecent = 65_536;

    private ConcurrentDictionary<Id<Text>, TranslationSketch> recent = new();
    private ConcurrentDictionary<Id<Text>, TranslationSketch> earlier = new();

    /// <summary>Makes those of some texts at once.</summary>
    public void Sketch(IEnumerable<Id<Text>> texts)
    {
        if (recent.Count > MaxRecent) (earlier, recent) = (recent, new());
        texts.AsParallel().ForAll(text => Of(text));
    }

    public TranslationSketch Of(Id<Text> text) => recent.GetOrAdd(text, id => earlier.TryGetValue(id, out var sketch) ? sketch : Make(id));

    /// <summary>Null when they are no translations of each other.</summary>
    public TranslationFinding? Judge(Id<Text> one, Id<Text> other) =>
        one < other ? TranslationDetection.Judge(Of(one), Of(other)) : TranslationDetection.Judge(Of(other), Of(one));

    private TranslationSketch Make(Id<Text> id)
    {
        var text = archive.Library.Find(id)!;
        var content = archive.Library.Find(text.Document)!.Content;
        return TranslationSketch.Of(new()
        {
            Words = text.Words,
            Language = text.Language,
            Date = text.Date,
            LinkTargets = [.. LinksOf.Witness(content, text.WitnessOrdinal)],
        });
    }
}
