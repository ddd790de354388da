using Avow.Statements;

namespace Avow.Archive;

/// <summary>From what an editor asks to states that stand.</summary>
internal static class Edits
{
    public static Problem? Make(Changing changing, Edit edit) => edit switch
    {
        OrganisationEdit(var slug, var state) => changing.Set(ChangeKind.Organisation, slug, KeptOrganisations.Write(state)),
        OrganisationMerge merge => Merging.Of(changing, merge),
        DistinctOrganisations distinct => KeptDistinctions.Say(changing, distinct),
        EventEdit(var slug, var state) => changing.Set(ChangeKind.Event, slug, KeptEvents.Write(state)),
        RelationEdit(var relation, var verdict) => KeptVerdicts.Decide(changing, relation, verdict),
        DocumentEdit corrected => KeptCorrections.Make(changing, corrected),
        AboutEdit(var capture, var slug) => KeptAbout.Say(changing, capture, slug),
        LookedOver(var capture, var isLookedOver) => KeptLooks.Look(changing, capture, isLookedOver),
        DamageEdit damage => KeptResolutions.Make(changing, damage),
        WithholdEdit withhold => KeptWithheld.Make(changing, withhold),
        _ => throw new ArgumentException($"There is no {edit.GetType().Name}.", nameof(edit)),
    };
}
