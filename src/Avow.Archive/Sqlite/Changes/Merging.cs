using Avow.Statements;

namespace Avow.Archive;

/// <summary>One organisation becomes part of another: every state that names it is changed, so that an undoing puts each of them back.</summary>
internal static class Merging
{
    public static Problem? Of(Changing changing, OrganisationMerge merge)
    {
        var (from, into) = merge;
        var session = changing.Session;
        if (from == into) return new(ProblemKind.Malformed, $"organisation “{from}”", "it is one with itself", "Name two organisations.");
        if (session.Scalar("former-slug-of", ("$slug", from)) as string == into) return null;
        if (KeptOrganisations.Merged(session, from) is { } gone) return gone;
        if (KeptOrganisations.Merged(session, into) is { } led) return led;
        if (KeptOrganisations.StateOf(session, from) is not { } old) return Missing(from);
        if (KeptOrganisations.StateOf(session, into) is not { } kept) return Missing(into);
        var merged = MergedState.Of(from, old, into, kept);
        return RegistryStateCheck.Of(into, merged)
            ?? changing.Set(ChangeKind.Organisation, into, KeptOrganisations.Write(merged))
            ?? Each(session.Rows("membership-slugs-in", row => row.Text(0), ("$slug", from)), member => Move(changing, member, from, into))
            ?? Each(session.Rows("watched-by-slugs", row => row.Text(0), ("$slug", from)), slug => MoveAwaited(changing, slug, from, into))
            ?? Each(session.Rows("endorsement-by", Endorsements.Read, ("$organisation", Organisation.IdOf(from).Value)), endorsement => MoveEndorsement(changing, endorsement, from, into))
            ?? Each(session.Rows("former-slugs", row => row.Text(0), ("$slug", from)), slug => changing.Set(ChangeKind.Merge, slug, KeptMerges.Write(into)))
            ?? changing.Set(ChangeKind.Organisation, from, null)
            ?? changing.Set(ChangeKind.Merge, from, KeptMerges.Write(into));
    }

    private static Problem? Move(Changing changing, string member, string from, string into)
    {
        // That it belonged to what it is one with now went with the merged state.
        if (member == into) return null;
        var state = KeptOrganisations.StateOf(changing.Session, member)!;
        return changing.Set(ChangeKind.Organisation, member, KeptOrganisations.Write(state with { BelongsTo = MergedState.Once(state.BelongsTo.Select(of => of.Of == from ? of with { Of = into } : of)) }));
    }

    private static Problem? MoveAwaited(Changing changing, string slug, string from, string into)
    {
        var state = KeptEvents.StateOf(changing.Session, slug)!;
        return changing.Set(ChangeKind.Event, slug, KeptEvents.Write(state with { Awaits = [.. state.Awaits.Select(awaited => awaited == from ? into : awaited)] }));
    }

    private static Problem? MoveEndorsement(Changing changing, Endorsement endorsement, string from, string into)
    {
        var (there, here) = (KeptEndorsements.NameOf(from, endorsement.Text), KeptEndorsements.NameOf(into, endorsement.Text));
        var both = KeptEndorsements.Of(changing.Session, here) is { } own ? Together(own, endorsement) : endorsement;
        return changing.Set(ChangeKind.EndorsementMoved, here, KeptEndorsements.Write(both)) ?? changing.Set(ChangeKind.EndorsementMoved, there, null);
    }

    // It stands by the text since the one first did, and until the other withdrew too.
    private static Endorsement Together(Endorsement one, Endorsement other) => one with
    {
        From = one.From < other.From ? one.From : other.From,
        Reservations = [.. one.Reservations.Concat(other.Reservations).Distinct()],
        Withdrawal = one.Withdrawal is null || other.Withdrawal is null ? null : one.Withdrawal.On >= other.Withdrawal.On ? one.Withdrawal : other.Withdrawal,
    };

    private static Problem? Each<T>(List<T> things, Func<T, Problem?> work) => things.Select(work).FirstOrDefault(problem => problem is not null);

    private static Problem Missing(string slug) => new(ProblemKind.NotFound, $"organisation “{OneLine.Of(slug)}”", "the archive has none of this name", "Name two that it has.");
}
