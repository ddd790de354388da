using System.Text.Json;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>Editors' words on relations. The texts stand in the state too, for what was rejected may not be found again.</summary>
internal sealed class KeptVerdicts : IKept
{
    /// <summary>A verdict, as long as there is another one or none; null takes it back.</summary>
    public static Problem? Decide(Changing changing, Id<Relation> relation, Verdict? verdict)
    {
        if (TextsOf(changing.Session, relation.Value) is not { } texts) return Missing(relation);
        if (ReadState(changing.Session, relation.Value)?.Verdict == verdict) return null;
        return changing.Set(ChangeKind.Relation, relation.Value, verdict is { } word ? Write(new(word, changing.By.Name, changing.By.At, texts.From, texts.To)) : null);
    }

    /// <summary>A decision in place of any earlier one, also of one that said the same.</summary>
    public static Problem? Decide(Changing changing, Id<Relation> relation, Decision decision)
    {
        if (changing.Session.Scalar("relation-known", ("$id", relation.Value)) is null || TextsOf(changing.Session, relation.Value) is not { } texts) return Missing(relation);
        return changing.Set(ChangeKind.Relation, relation.Value, Write(new(decision.Verdict, decision.By, decision.At, texts.From, texts.To)));
    }

    public string? Read(Session session, string thing) => ReadState(session, thing) is { } state ? Write(state) : null;

    public Problem? Write(Changing changing, string thing, string? state)
    {
        var session = changing.Session;
        if (state is null)
        {
            // While it still says which texts.
            session.Run("text-set-undrawn-related", ("$relation", thing));
            session.Run("decision-forget", ("$relation", thing));
        }
        else
        {
            var said = JsonSerializer.Deserialize(state, ArchiveJson.Default.VerdictState)!;
            session.Run(
                "decision-set",
                ("$relation", thing),
                ("$verdict", said.Verdict.ToString()),
                ("$by", said.By),
                ("$at", Row.Of(said.At)),
                ("$from", said.From),
                ("$to", said.To));
            session.Run("text-set-undrawn-related", ("$relation", thing));
        }

        session.Run("relation-set-decided", ("$id", thing));
        return null;
    }

    private static string Write(VerdictState state) => JsonSerializer.Serialize(state, ArchiveJson.Default.VerdictState);

    private static VerdictState? ReadState(Session session, string relation) => session.First(
        "decision-of",
        row => new VerdictState(row.Enum<Verdict>(0), row.Text(1), row.Instant(2), row.TextOrNull(3), row.TextOrNull(4)),
        ("$relation", relation));

    private static (string? From, string? To)? TextsOf(Session session, string relation) =>
        session.First<(string?, string?)?>("relation-texts", row => (row.TextOrNull(0), row.TextOrNull(1)), ("$relation", relation));

    private static Problem Missing(Id<Relation> relation) =>
        new(ProblemKind.NotFound, $"relation {relation}", "the archive has none of this name", "Look it up with: avow show TEXT");
}

/// <summary>A verdict and the texts that it is about; these are unknown of a relation that was no longer found when archives learned to keep them.</summary>
internal sealed record VerdictState(Verdict Verdict, string By, DateTimeOffset At, string? From, string? To);
