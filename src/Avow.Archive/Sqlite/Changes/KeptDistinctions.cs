using System.Text.Json;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>Pairs of organisations of which an editor said that they are two.</summary>
internal sealed class KeptDistinctions : IKept
{
    public static Problem? Say(Changing changing, DistinctOrganisations edit)
    {
        foreach (var slug in new[] { edit.A, edit.B })
        {
            if (changing.Session.Scalar("organisation-by-slug", ("$slug", slug)) is null)
                return new(ProblemKind.NotFound, $"organisation “{OneLine.Of(slug)}”", "the archive has none of this name", "Look at those it has: /organisations");
        }

        if (edit.A == edit.B) return new(ProblemKind.Malformed, $"organisation “{edit.A}”", "it is one with itself", "Name two organisations.");
        var (a, b) = string.CompareOrdinal(edit.A, edit.B) < 0 ? (edit.A, edit.B) : (edit.B, edit.A);
        var thing = $"{a} {b}";
        if (Standing(changing.Session, thing) is not null == edit.AreDistinct) return null;
        return changing.Set(ChangeKind.DistinctOrganisations, thing, edit.AreDistinct ? JsonSerializer.Serialize(new(changing.By.Name, changing.By.At), ArchiveJson.Default.SaidBy) : null);
    }

    public string? Read(Session session, string thing) => Standing(session, thing) is { } said ? JsonSerializer.Serialize(said, ArchiveJson.Default.SaidBy) : null;

    public Problem? Write(Changing changing, string thing, string? state)
    {
        var (a, b) = Pair(thing);
        changing.Session.Run("distinct-forget", ("$a", a), ("$b", b));
        if (state is null) return null;
        var said = JsonSerializer.Deserialize(state, ArchiveJson.Default.SaidBy)!;
        changing.Session.Run("distinct-insert", ("$a", a), ("$b", b), ("$by", said.By), ("$at", Row.Of(said.At)));
        return null;
    }

    private static SaidBy? Standing(Session session, string thing)
    {
        var (a, b) = Pair(thing);
        return session.First("distinct-of", row => new SaidBy(row.Text(0), row.Instant(1)), ("$a", a), ("$b", b));
    }

    private static (string A, string B) Pair(string thing) => thing.Split(' ') is [var a, var b] ? (a, b) : throw new FormatException($"“{thing}” names no two organisations.");
}
