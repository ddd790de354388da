using Avow.Archive;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Desk;

/// <summary>What things are called now: those that still stand by their names, others by what the record has. Looked up when asked for, each once.</summary>
public sealed class RecordNames(IArchive archive)
{
    private readonly Dictionary<string, Naming?> organisations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Naming?> events = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TextLine?> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TextLine?> documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> captures = new(StringComparer.Ordinal);

    /// <summary>Null for a slug that none bears; that of one that was merged away is not its own any more.</summary>
    public Naming? Organisation(string slug) => Of(organisations, slug, () => archive.Registry.Organisation(slug) is { } known && known.Slug == slug ? Naming.Of(known) : null);

    public Naming? Event(string slug) => Of(events, slug, () => archive.Registry.Event(slug) is { } known ? Naming.Of(known) : null);

    /// <summary>Null for what is no id of a text that stands.</summary>
    public TextLine? Text(string id) => Of(texts, id, () => Id<Text>.TryParse(id, out var text) && archive.Library.Summaries([text]).TryGetValue(text, out var summary) ? TextLine.Of(summary) : null);

    /// <summary>The first text of a document; null where it has none.</summary>
    public TextLine? Document(string id) => Of(documents, id, () => Id<Document>.TryParse(id, out var document) && archive.Library.TextsIn(document) is [var first, ..] ? Text(first.Id.Value) : null);

    /// <summary>Where a capture came from; null for what is no id of one.</summary>
    public string? Capture(string id) => Of(captures, id, () => Id<Capture>.TryParse(id, out var capture) && archive.Library.Find(capture) is { } found ? Shown.Name(found.Source.ShownAddress, 300) : null);

    /// <summary>The two texts of a relation on which an editor gave a word.</summary>
    public (TextLine Taker, TextLine Source)? Relation(string id) =>
        Id<Relation>.TryParse(id, out var relation) && DecidedMeanwhile.Of(archive, [relation]) is [{ Taker: { } taker, Source: { } source }] ? (taker, source) : null;

    private static T? Of<T>(Dictionary<string, T?> known, string key, Func<T?> find)
        where T : class
    {
        if (!known.TryGetValue(key, out var naming)) known[key] = naming = find();
        return naming;
    }
}
