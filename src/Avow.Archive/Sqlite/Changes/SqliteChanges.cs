using Avow.Statements;

namespace Avow.Archive;

/// <summary>Edits made and put back, each set in one transaction.</summary>
internal sealed class SqliteChanges(Database database) : IChanges
{
    public Outcome<ChangeSet> Make(IReadOnlyList<Edit> edits, Editor by) => EditCheck.Of(edits, by) is { } wrong ? wrong : Change(by, changing =>
    {
        List<Edit> leftOut = [];
        foreach (var edit in edits)
        {
            var unmet = Expecting.Unmet(changing.Session, edit);
            if (unmet is not null && edit.MayBeLeftOut) leftOut.Add(edit);
            else if ((unmet ?? Edits.Make(changing, edit)) is { } problem) return problem;
        }

        return changing.Close().Then<ChangeSet>(set => leftOut.Count == 0 ? set : set with { LeftOut = leftOut });
    });

    public Outcome<ChangeSet> Undo(long set, Editor by) => EditCheck.Of(by) is { } wrong ? wrong : Change(by, changing => Undoing.Of(changing, set));

    public ChangeSet? InTheWayOf(long set) => database.Read(session => Undoing.InTheWay(session, set));

    public StateMark Mark(ChangeKind kind, string thing) => database.Read(session => StateMark.Of(Kept.Of(kind).Read(session, thing)));

    public StateMark Mark(Id<Text> text) => database.Read(session => StateMark.Of(SaidOfText.Read(session, text)));

    public ChangeSet? LatestOf(Id<Text> text) => database.Read(session => SaidOfText.Since(session, text));

    public string? NameOf(DamagePlace damage) => database.Read(session => KeptResolutions.ThingOf(session, new DamageEdit(damage.Document, damage.Ordinal, null)));

    public Problem? Unmet(Edit edit) => database.Read(session => Expecting.Unmet(session, edit));

    public OrganisationState? OrganisationState(string slug, StateMark? seen = null) => database.Read(session => seen is not { } mark
        ? KeptOrganisations.StateOf(session, slug)
        : ChangeSets.State(session, ChangeKind.Organisation, slug, mark) is { } state ? KeptOrganisations.Read(state) : null);

    public EventState? EventState(string slug, StateMark? seen = null) => database.Read(session => seen is not { } mark
        ? KeptEvents.StateOf(session, slug)
        : ChangeSets.State(session, ChangeKind.Event, slug, mark) is { } state ? KeptEvents.Read(state) : null);

    public ChangeSet? Find(long set) => database.Read(session => ChangeSets.Find(session, set));

    public IReadOnlyList<ChangeSet> Latest(int count, long? before = null, ChangesOf? of = null) =>
        database.Read(session => ChangeSets.Latest(session, count, before, of ?? new()));

    private Outcome<ChangeSet> Change(Editor by, Func<Changing, Outcome<ChangeSet>> work) => database.Write(session => work(new(session, by)), set => set.Number > 0);
}
