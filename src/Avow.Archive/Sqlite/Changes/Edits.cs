using Avow.Statements;

namespace Avow.Archive;

/// <summary>From what an editor asks to states that stand.</summary>
internal static class Edits
{
    public static Problem? Make(Changing changing, Edit edit) => edit switch
    {
        OrganisationEdit(var slug, var state) => changing.Set(ChangeKind.Organisation, slug, KeptOrganisations.Write(state)),
        EventEdit(var slug, var state) => changing.Set(ChangeKind.Event, slug, KeptEvents.Write(state)),
        RelationEdit(var relation, var verdict) => KeptVerdicts.Decide(changing, relation, verdict),
        AboutEdit(var capture, var slug) => KeptAbout.Say(changing, capture, slug),
        LookedOver(var capture, var isLookedOver) => KeptLooks.Look(changing, capture, isLookedOver),
        _ => throw new ArgumentException($"There is no {edit.GetType().Name}.", nameof(edit)),
    };
}
