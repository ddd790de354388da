using System.Collections.Concurrent;
using Avow.Archive;
using Avow.Relating;
using Avow.Statements;

namespace Avow.Road;

/// <summary>Texts made ready for comparing, kept for a while: one text is held against many.</summary>
internal sealed class PreparedTexts(ILibrary library)
{
    /// <summary>About 100 KB a text of 800 words.</summary>
    private const int MaxKept = 1_024;

    private readonly ConcurrentDictionary<Id<Text>, PreparedText> kept = new();

    public PreparedText Of(Id<Text> id)
    {
        if (kept.TryGetValue(id, out var known)) return known;
        if (kept.Count >= MaxKept) kept.Clear();
        return kept[id] = PreparedText.Of(library.Find(id)!.Words);
    }
}
