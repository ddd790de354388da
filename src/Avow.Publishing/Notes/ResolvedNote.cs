using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>What became of a damage, as it is shown where the damage stands.</summary>
/// <param name="Found">The words that were found; null when it is so in the source.</param>
/// <param name="InText">The passage where they were found; null when that is in no text.</param>
/// <param name="InCapture">The capture where they were found; null when a text is named.</param>
/// <param name="By">Who says so.</param>
/// <param name="On">On which day.</param>
/// <param name="Why">What shows it.</param>
public sealed record ResolvedNote(string? Found, NoteLink? InText, Id<Capture>? InCapture, string By, DateOnly On, string Why)
{
    /// <summary>A note is seldom longer; the rest stands where it was found.</summary>
    private const int MaxFoundChars = 1_000;

    private const int MaxWhyChars = 300;

    /// <summary>As many are looked up in the texts where they were found; others lead to the beginning.</summary>
    private const int MaxLookedUp = 50;

    /// <summary>The resolved damages of a document by their ordinals.</summary>
    internal static IReadOnlyDictionary<int, ResolvedNote> In(ILibrary library, Id<Document> document) =>
        library.ResolutionsOf(document).OrderBy(resolved => resolved.Key).Select((resolved, at) => (resolved.Key, Note: Of(library, resolved.Value, at < MaxLookedUp))).ToDictionary(pair => pair.Key, pair => pair.Note);

    internal static ResolvedNote Of(ILibrary library, ResolvedDamage resolved, bool isLookedUp)
    {
        var resolution = resolved.Resolution;
        var text = resolution.InText is { } named && library.Standing(named) is { } standing ? LinkTo(library, standing, isLookedUp ? resolution.Found : null) : null;
        return new(
            resolution.Found is { } found ? Shown.Name(found, MaxFoundChars) : null,
            text,
            text is null ? resolution.InCapture : null,
            Shown.Name(resolved.By),
            DateOnly.FromDateTime(resolved.At.UtcDateTime),
            Shown.Name(resolution.Why, MaxWhyChars));
    }

    private static NoteLink? LinkTo(ILibrary library, Id<Text> id, string? words)
    {
        if (!library.Summaries([id]).TryGetValue(id, out var summary)) return null;
        return new(id, words is null ? null : AnchorOf(library, id, words), TextLine.Of(summary).Outlet);
    }

    private static PassagePlace? AnchorOf(ILibrary library, Id<Text> id, string words)
    {
        if (library.FindInDocument(id) is not var (text, document)) return null;
        var at = text.Words.IndexOf(words.Trim(), StringComparison.Ordinal);
        return at < 0 ? null : TextLayout.Of(text, document).PlaceAt(at);
    }
}
