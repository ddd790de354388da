using System.Collections.Frozen;

namespace Avow.Archive;

/// <summary>Every kind of thing that editors change.</summary>
internal static class Kept
{
    private static readonly FrozenDictionary<ChangeKind, IKept> Kinds = new Dictionary<ChangeKind, IKept>
    {
        [ChangeKind.Organisation] = new KeptOrganisations(),
        [ChangeKind.Merge] = new KeptMerges(),
        [ChangeKind.Event] = new KeptEvents(),
        [ChangeKind.Relation] = new KeptVerdicts(),
        [ChangeKind.Document] = new KeptCorrections(),
        [ChangeKind.About] = new KeptAbout(),
        [ChangeKind.LookedOver] = new KeptLooks(),
        [ChangeKind.Damage] = new KeptResolutions(),
        [ChangeKind.DistinctOrganisations] = new KeptDistinctions(),
        [ChangeKind.Bead] = new KeptBeads(),
        [ChangeKind.Withheld] = new KeptWithheld(),
        [ChangeKind.Endorsement] = new KeptEndorsements(),
        [ChangeKind.EndorsementMoved] = new KeptEndorsements(),
    }.ToFrozenDictionary();

    public static IKept Of(ChangeKind kind) => Kinds[kind];
}
