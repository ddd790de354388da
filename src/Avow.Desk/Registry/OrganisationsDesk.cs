using Avow.Archive;
using Avow.Statements;

namespace Avow.Desk;

/// <summary>Where organisations are named, given their addresses and memberships, and where two that are one are merged.</summary>
internal sealed class OrganisationsDesk(DeskSetting setting)
{
    public const string Pattern = "organisations";

    private const int MaxAskedChars = 200;

    public static void Map(DeskRoutes routes, DeskSetting setting)
    {
        var desk = new OrganisationsDesk(setting);
        routes.Page(Pattern, Role.Editor, visit => desk.List(visit, Filled.Nothing));
        routes.Form(Pattern, Role.Editor, desk.MakeNew);
        routes.Form($"{Pattern}/distinct", Role.Editor, desk.TellApart);
        routes.Form($"{Pattern}/merge", Role.Editor, desk.Merge);
        routes.Page($"{Pattern}/{{slug}}", Role.Editor, desk.Show);
        routes.Form($"{Pattern}/{{slug}}", Role.Editor, desk.Keep);
    }

    public static string AddressOf(string? slug = null) => slug is null ? $"{EditorsDesk.Root}/{Pattern}" : $"{EditorsDesk.Root}/{Pattern}/{Uri.EscapeDataString(slug)}";

    private DeskAnswer.Page List(Visit visit, Filled refused)
    {
        var words = visit.Asked("q") ?? "";
        var model = OrganisationsModel.From(setting.Archive, words.Length > MaxAskedChars ? words[..MaxAskedChars] : words) with { Refused = refused };
        return DeskAnswer.Page.Of<OrganisationsPage, OrganisationsModel>(visit.Says.Organisations, model).For(refused);
    }

    private DeskAnswer Show(Visit visit)
    {
        var slug = visit.Part("slug");
        if (slug == "new") return Form(visit, "", new() { Names = new Dictionary<string, string>() }, Filled.Nothing, StateMark.Nothing);
        var seen = setting.Archive.Changes.Mark(ChangeKind.Organisation, slug);
        if (setting.Archive.Changes.OrganisationState(slug) is { } state) return Form(visit, slug, state, Filled.Nothing, seen);
        // A slug that was merged away leads on.
        return setting.Archive.Registry.Organisation(slug) is { } merged ? new DeskAnswer.Onward(AddressOf(merged.Slug)) : Missing(slug);
    }

    private DeskAnswer MakeNew(Visit visit)
    {
        var (slug, typed) = (visit.Field("slug").Trim(), visit.Filled);
        var state = OrganisationTyped.Of(visit, slug, setting.Archive.Registry, ref typed);
        if (!typed.IsGood) return Form(visit, "", state, typed, StateMark.Nothing);
        var made = setting.Archive.Changes.Make([new OrganisationEdit(slug, state) { Expected = StateMark.Nothing }], visit.ByEditor(visit.Field("why")));
        return Done.Of(visit, made, AddressOf(slug), _ => visit.Words.Kept(visit.NameOf(state.Names, slug)), again => Form(visit, "", state, again.Taken(visit.Words), StateMark.Nothing));
    }

    private DeskAnswer Keep(Visit visit)
    {
        var (slug, seen, isRemoved, typed) = (visit.Part("slug"), Seen.OfSomething(visit), visit.Field("remove").Length > 0, visit.Filled);
        var state = OrganisationTyped.Of(visit, slug, setting.Archive.Registry, ref typed);
        if (!isRemoved && !typed.IsGood) return Form(visit, slug, state, typed, seen);
        var made = setting.Archive.Changes.Make([new OrganisationEdit(slug, isRemoved ? null : state) { Expected = seen }], visit.ByEditor(visit.Field("why")));
        return made.Problem is { Kind: ProblemKind.Changed } changed && !visit.IsScript
            ? ChangedMeanwhile(visit, slug, typed.IsGood ? state : null, seen, changed)
            : Done.Of(visit, made, isRemoved ? AddressOf() : AddressOf(slug), _ => isRemoved ? visit.Words.Removed(visit.NameOf(state.Names, slug)) : visit.Words.Kept(visit.NameOf(state.Names, slug)), isRemoved ? null : again => Form(visit, slug, state, again, seen));
    }

    // The form comes back with what was typed on what stands now, and the mark of that: to send it again is to have seen it.
    private DeskAnswer ChangedMeanwhile(Visit visit, string slug, OrganisationState? mine, StateMark seen, Problem changed)
    {
        var changes = setting.Archive.Changes;
        var (now, theirs, meanwhile) = (changes.Mark(ChangeKind.Organisation, slug), changes.OrganisationState(slug), Meanwhile.Of(setting.Archive, ChangeKind.Organisation, slug, AddressOf(slug)));
        var typed = visit.Filled.Without("kinds", "addresses") with { Refusal = changed, Meanwhile = meanwhile };
        if (theirs is not null) return Form(visit, slug, mine is null ? theirs : ThreeWay.Of(changes.OrganisationState(slug, seen), mine, theirs), typed, now);
        return mine is null || meanwhile.Set is null || visit.Field("remove").Length > 0 ? Missing(slug) : Form(visit, "", mine, typed.Holding("slug", slug), StateMark.Nothing);
    }

    private DeskAnswer TellApart(Visit visit) => Done.Of(
        visit,
        setting.Archive.Changes.Make([new DistinctOrganisations(visit.Field("a"), visit.Field("b"))], visit.ByEditor()),
        AddressOf(),
        _ => visit.Words.AreTwo);

    // On the list or on the form of the one that goes: wherever it was asked, it is shown again on the list, as it was typed and with what stands in the way.
    private DeskAnswer Merge(Visit visit)
    {
        var (from, into) = (visit.Field("from").Trim(), visit.Field("into").Trim());
        var made = setting.Archive.Changes.Make([new OrganisationMerge(from, into)], visit.ByEditor(visit.Field("why")));
        return Done.Of(visit, made, AddressOf(into), _ => visit.Words.Merged(from, into), again => List(visit, again));
    }

    private DeskAnswer.Page Form(Visit visit, string slug, OrganisationState state, Filled typed, StateMark seen)
    {
        var model = OrganisationForm.Of(setting.Archive, slug, state, typed, visit.Language) with { Seen = seen };
        return DeskAnswer.Page.Of<OrganisationFormPage, OrganisationForm>(model.IsNew ? visit.Words.NewOrganisation : model.Name.For(visit.Language.Tag).Name, model).For(typed);
    }

    private static DeskAnswer.Refused Missing(string slug) => new(new Problem(ProblemKind.NotFound, slug, "no organisation is called so", "Look for it in the list."));
}
