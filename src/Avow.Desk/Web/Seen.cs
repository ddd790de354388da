using Avow.Archive;

namespace Avow.Desk;

/// <summary>What stood when a form was loaded: the form carries its mark, and nothing is kept where something else stands when it comes back.</summary>
internal static class Seen
{
    public const string Field = "seen";

    public static StateMark In(Visit visit) => StateMark.FromUntrusted(visit.Field(Field));

    /// <summary>The field in which a form about many things carries the mark of one of them.</summary>
    public static string FieldOf(ChangeKind kind, string thing) => $"{Field}-{kind.ToString().ToLowerInvariant()}-{thing}";

    /// <summary>What it says; who says nothing of a thing saw none of its states.</summary>
    public static StateMark Of(Visit visit, ChangeKind kind, string thing) => StateMark.FromUntrusted(visit.Field(FieldOf(kind, thing)));

    /// <summary>The same where a form changes what stands and makes nothing: who says that they saw nothing saw no form of ours.</summary>
    public static StateMark OfSomething(Visit visit) => In(visit) is var seen && seen == StateMark.Nothing ? StateMark.FromUntrusted(null) : seen;
}

/// <summary>What was done between the loading of a form and its sending.</summary>
/// <param name="Set">The set of changes, which says who did it; null where the record has none.</param>
/// <param name="Now">The address where what stands now is shown; null where the set shows it.</param>
public sealed record Meanwhile(ChangeSet? Set, string? Now)
{
    internal static Meanwhile Of(IArchive archive, ChangeKind kind, string thing, string? now) =>
        new(archive.Changes.Latest(1, of: new() { Kind = kind, Thing = thing }) is [var set, ..] ? set : null, now);
}
