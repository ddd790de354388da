using System.Text.Json;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>What drawing left of texts, and what is still to be drawn, in their tables.</summary>
internal static class DrawnRows
{
    /// <summary>A pair came or went; both are to be drawn, as far as that goes.</summary>
    public static void Note(Session session, long a, long b, bool isTranslation, bool wasThere)
    {
        Note(a, b);
        Note(b, a);

        void Note(long text, long other) => session.Run("undrawn-pair-note", ("$text", text), ("$other", other), ("$translation", isTranslation ? 1 : 0), ("$gone", wasThere ? 1 : 0));
    }

    public static TextToDraw? ToDraw(Session session, Id<Text> id)
    {
        var state = session.First("undrawn-state", row => (IsRead: row.Int(0) != 0, IsChanged: row.Int(1) != 0, HasPairs: row.Int(2) != 0, IsRemembered: row.Int(3) != 0), ("$id", id.Value));
        if (state.IsRead ? !state.IsChanged && !state.HasPairs : !state.IsRemembered) return null;
        return new(id, state.IsRead, state.IsChanged, session.Rows("undrawn-pair-of", row => new ChangedPair(row.Id<Text>(0), row.Int(1) != 0), ("$text", TextRows.Of(session, id))));
    }

    public static DrawnText Of(Session session, Id<Text> id) => session.First("drawn-get", row => Read(row, id), ("$id", id.Value)) ?? new() { Text = id };

    public static void Set(Session session, DrawnText drawn)
    {
        var text = TextRows.Of(session, drawn.Text);
        if (drawn.IsEmpty)
        {
            session.Run("drawn-remove", ("$text", text));
            return;
        }

        var takings = JsonSerializer.Serialize(new StoredTakings(drawn.Taken, drawn.Copied, drawn.Translated, drawn.Aligned), ArchiveJson.Default.StoredTakings);
        session.Run("drawn-set", ("$text", text), ("$facts", drawn.Facts), ("$weight", drawn.Weight), ("$copy", drawn.IsCopy ? 1 : 0), ("$follows", drawn.Follows is { } source ? TextRows.Of(session, source) : null), ("$takings", takings));
    }

    /// <summary>Everybody who follows these texts or is followed by them, by however many steps, with them.</summary>
    public static IReadOnlyList<StatementMember> Members(Session session, IEnumerable<Id<Text>> texts)
    {
        Queue<long> open = new(texts.Select(text => TextRows.Of(session, text)));
        HashSet<long> seen = [.. open];
        List<StatementMember> members = [];
        while (open.TryDequeue(out var seq))
        {
            foreach (var follower in session.Rows("drawn-followers", row => row.Long(0), ("$text", seq))) if (seen.Add(follower)) open.Enqueue(follower);
            if (session.First("drawn-member", ReadMember, ("$seq", seq)) is not { Member: { } member } found) continue;
            members.Add(member);
            if (found.Follows is { } followed && seen.Add(followed)) open.Enqueue(followed);
        }

        return members;
    }

    private static DrawnText Read(Row row, Id<Text> id)
    {
        var (taken, copied, translated, aligned) = JsonSerializer.Deserialize(row.Text(4), ArchiveJson.Default.StoredTakings)!;
        return new() { Text = id, Facts = row.Text(0), Weight = row.Long(1), IsCopy = row.Int(2) != 0, Follows = row.IdOrNull<Text>(3), Taken = taken, Copied = copied, Translated = translated, Aligned = aligned };
    }

    private static (StatementMember Member, long? Follows) ReadMember(Row row) =>
        (new(row.Id<Text>(0), row.IdOrNull<Text>(1), row.Id<Text>(2), row.DayOrNull(3), row.Instant(4)), row.LongOrNull(5));
}

/// <summary>What a text took, as it lies in its column.</summary>
internal sealed record StoredTakings(IReadOnlyList<TextRange> Taken, IReadOnlyList<DrawnCopy> Copied, IReadOnlyList<Id<Text>> Translated, IReadOnlyList<Id<Text>> Aligned);
