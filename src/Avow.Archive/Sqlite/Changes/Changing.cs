using Avow.Statements;

namespace Avow.Archive;

/// <summary>One editor's work within one transaction: every state is read before it is touched and when all is done, and what differs is kept as one set of changes.</summary>
internal sealed class Changing
{
    private readonly OrderedDictionary<(ChangeKind Kind, string Thing), string?> before = [];
    private Attribution? attribution;

    public Changing(Session session, Editor by)
    {
        (Session, By) = (session, by with { Name = by.Name.Trim(), At = by.At.ToUniversalTime(), Why = string.IsNullOrWhiteSpace(by.Why) ? null : by.Why.Trim() });
        // A set may remove what an earlier edit of it still names, and name what a later one adds.
        session.Run("defer-foreign-keys");
    }

    public Session Session { get; }

    public Editor By { get; }

    /// <summary>Whose an address is, as the registry stood when the transaction began: what changes it attributes all texts anew when it is closed.</summary>
    public Attribution Attribution => attribution ??= Attribution.Current(Session, null);

    /// <summary>Makes a state stand.</summary>
    public Problem? Set(ChangeKind kind, string thing, string? state) => Do([(kind, thing)], () => Kept.Of(kind).Write(this, thing, state));

    /// <summary>Does some work that changes no other things than these.</summary>
    public Problem? Do(IReadOnlyList<(ChangeKind Kind, string Thing)> things, Func<Problem?> work)
    {
        foreach (var thing in things)
        {
            if (!before.ContainsKey(thing)) before.Add(thing, Kept.Of(thing.Kind).Read(Session, thing.Thing));
        }

        return work();
    }

    /// <summary>Whether the set, as it was made, leaves everything that is named in its place; then the set is kept.</summary>
    /// <param name="undoes">The set that it puts back; null for none.</param>
    public Outcome<ChangeSet> Close(long? undoes = null)
    {
        Session.Run("organisation-remove-blank");
        List<Change> changes = [.. before.Select(thing => new Change(thing.Key.Kind, thing.Key.Thing, thing.Value, Kept.Of(thing.Key.Kind).Read(Session, thing.Key.Thing))).Where(change => change.Before != change.After)];
        if (changes.Count == 0) return new ChangeSet { Number = 0, By = By, Changes = [], Size = 0 };
        if ((RegistryNames.Loose(Session, changes) ?? WithheldInRegistry.Returned(Session, changes)) is { } problem) return problem;
        if (changes.Any(change => change.Kind == ChangeKind.Organisation)) Registering.AttributeAnew(Session);
        return ChangeSets.Keep(Session, By, undoes, changes);
    }
}
