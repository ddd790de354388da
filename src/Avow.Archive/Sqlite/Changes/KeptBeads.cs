using System.Text.Json;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>What editors said of the sentences of two texts and holds. Underneath nothing is ever removed: what shall hold no more is taken back.</summary>
internal sealed class KeptBeads : IKept
{
    public static Problem? Set(Changing changing, EditedBead bead)
    {
        var (a, b) = Id<Text>.InOrder(bead.A, bead.B);
        return changing.Do([(ChangeKind.Bead, $"{a} {b}")], () => EditedBeads.Set(changing.Session, bead).Problem);
    }

    public string? Read(Session session, string thing) => Held(session, thing) is { Count: > 0 } held
        ? JsonSerializer.Serialize([.. held.Select(bead => new BeadState(bead.InA, bead.InB, bead.By, bead.At, bead.Why))], ArchiveJson.Default.IReadOnlyListBeadState)
        : null;

    public Problem? Write(Changing changing, string thing, string? state)
    {
        var (a, b) = Pair(thing);
        var held = Held(changing.Session, thing);
        IReadOnlyList<EditedBead> wanted = state is null ? [] :
        [
            .. JsonSerializer.Deserialize(state, ArchiveJson.Default.IReadOnlyListBeadState)!
                .Select(bead => new EditedBead { A = a, B = b, InA = bead.InA, InB = bead.InB, By = bead.By, At = bead.At, Why = bead.Why }),
        ];
        var by = changing.By;
        var takenBack = held.Except(wanted).Select(bead => bead with { IsTakenBack = true, By = by.Name, At = by.At, Why = by.Why ?? "undone" });
        foreach (var step in takenBack.Concat(wanted.Except(held)).ToList())
        {
            if (EditedBeads.Set(changing.Session, step).Problem is { } problem) return problem;
        }

        return null;
    }

    // In the order of their places, whatever the order in which they were said.
    private static List<EditedBead> Held(Session session, string thing) =>
        [.. EditedBeads.Of(session, Pair(thing)).OrderBy(bead => bead.InA?.Range ?? default).ThenBy(bead => bead.InB?.Range ?? default)];

    private static (Id<Text> A, Id<Text> B) Pair(string thing) => thing.Split(' ') is [var a, var b]
        ? (Id<Text>.FromTrusted(a), Id<Text>.FromTrusted(b))
        : throw new FormatException($"“{thing}” names no two texts.");
}

/// <summary>A bead without its texts.</summary>
internal sealed record BeadState(Quote? InA, Quote? InB, string By, DateTimeOffset At, string Why);
