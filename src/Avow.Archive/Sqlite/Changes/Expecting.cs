using Avow.Statements;

namespace Avow.Archive;

/// <summary>Whether what an editor saw still stands when the edit is made.</summary>
internal static class Expecting
{
    /// <returns>What was changed meanwhile, by whom and when; null where nothing was, or the edit expects nothing.</returns>
    public static Problem? Unmet(Session session, Edit edit)
    {
        if (edit is DocumentEdit { SeenOf: { Count: > 0 } seen }) return OfTexts(session, seen);
        if (edit.Expected is not { } expected || ThingOf(session, edit) is not var (kind, thing)) return null;
        return StateMark.Of(Kept.Of(kind).Read(session, thing)) == expected ? null : Changed(Things.Named(kind, thing), ChangeSets.Since(session, 0, kind, thing));
    }

    private static Problem? OfTexts(Session session, IReadOnlyList<SeenText> seen) => seen
        .Where(one => StateMark.Of(SaidOfText.Read(session, one.Text)) != one.Mark)
        .Select(one => Changed($"text {one.Text}", SaidOfText.Since(session, one.Text)))
        .FirstOrDefault();

    // A merge and a distinction look at both organisations by themselves.
    private static (ChangeKind Kind, string Thing)? ThingOf(Session session, Edit edit) => edit switch
    {
        OrganisationEdit(var slug, _) => (ChangeKind.Organisation, slug),
        EventEdit(var slug, _) => (ChangeKind.Event, slug),
        RelationEdit(var relation, _) => (ChangeKind.Relation, relation.Value),
        DocumentEdit(var document, _) => (ChangeKind.Document, document.Value),
        AboutEdit(var capture, _) => (ChangeKind.About, capture.Value),
        LookedOver(var capture, _) => (ChangeKind.LookedOver, capture.Value),
        WithholdEdit withhold => (ChangeKind.Withheld, WithheldRows.NameOf(withhold.Rule)),
        DamageEdit damage when KeptResolutions.ThingOf(session, damage) is { } thing => (ChangeKind.Damage, thing),
        _ => null,
    };

    private static Problem Changed(string thing, ChangeSet? meanwhile) => new(
        ProblemKind.Changed,
        thing,
        meanwhile is { } since ? $"it was changed meanwhile, {Things.Told(since)}" : "it is no longer as it was when you looked",
        "Look at what stands now, and say it again if it is still right.");
}
