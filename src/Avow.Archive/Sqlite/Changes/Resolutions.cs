using System.Globalization;
using System.Text.Json;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>What became of damages, in its table, and found again in every reading by the kind of damage and the words where it stands.</summary>
internal static class Resolutions
{
    public static StoredResolution? Of(Session session, string thing)
    {
        var (document, key) = Named(thing);
        return session.Scalar("resolution-of", ("$document", document), ("$key", key)) is string json ? Read(json) : null;
    }

    public static string Write(StoredResolution resolution) => JsonSerializer.Serialize(resolution, ArchiveJson.Default.StoredResolution);

    public static StoredResolution Read(string json) => JsonSerializer.Deserialize(json, ArchiveJson.Default.StoredResolution)!;

    public static (string Document, string Key) Named(string thing) => thing.Split(' ') is [var document, var key] ? (document, key) : throw new FormatException($"“{thing}” names no damage.");

    /// <summary>The name that a damage is given when it is first resolved.</summary>
    public static string KeyOf(DamageKind kind, Quote quote) =>
        Id<Damage>.FromKey("damage", kind.ToString(), quote.Exact, quote.Prefix, quote.Suffix, quote.Range.StartInclusive.ToString(CultureInfo.InvariantCulture)).Value;

    // A range that the words refuse is kept as it is, and found only where it stands.
    public static Quote Quoted(string words, Damage damage) => Quote.Take(words, damage.Range).TryGet(out var quote, out _) ? quote : new(damage.Range, damage.Words, "", "");

    /// <summary>Marks the damages of a document that were resolved, whatever it is that was read from it.</summary>
    public static void Match(Session session, long document, Content content)
    {
        session.Run("damage-unresolve", ("$document", document));
        HashSet<int> taken = [];
        foreach (var (key, resolution) in session.Rows("resolution-in", row => (row.Text(0), Read(row.Text(1))), ("$document", document)))
        {
            var place = PlaceOf(content, resolution, taken);
            if (place >= 0 && taken.Add(place)) session.Run("damage-resolve", ("$document", document), ("$place", place), ("$key", key));
        }
    }

    private static int PlaceOf(Content content, StoredResolution resolution, HashSet<int> taken)
    {
        var range = resolution.Quote.FindAgain(content.Words).TryGet(out var found, out _) ? found : resolution.Quote.Range;
        for (var place = 0; place < content.Damage.Count; place++)
        {
            if (!taken.Contains(place) && content.Damage[place].Kind == resolution.Kind && content.Damage[place].Range == range) return place;
        }

        return -1;
    }
}

/// <summary>A resolution as it lies in its column: of which damage, what became of it, who says so.</summary>
internal sealed record StoredResolution(DamageKind Kind, Quote Quote, string? Found, string? InText, string? InCapture, string Why, string By, DateTimeOffset At)
{
    public ResolvedDamage Resolved => new(
        new()
        {
            Found = Found,
            InText = InText is null ? null : Id<Text>.FromTrusted(InText),
            InCapture = InCapture is null ? null : Id<Capture>.FromTrusted(InCapture),
            Why = Why,
        },
        By,
        At);

    public static StoredResolution Of(DamageKind kind, Quote quote, DamageResolution resolution, Editor by) =>
        new(kind, quote, resolution.Found, resolution.InText?.Value, resolution.InCapture?.Value, resolution.Why, by.Name, by.At);
}
