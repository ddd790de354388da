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
        routes.Page(Pattern, Role.Editor, desk.List);
        routes.Form(Pattern, Role.Editor, desk.Keep);
        routes.Form($"{Pattern}/distinct", Role.Editor, desk.TellApart);
        routes.Form($"{Pattern}/merge", Role.Editor, desk.Merge);
        routes.Page($"{Pattern}/{{slug}}", Role.Editor, desk.Show);
        routes.Form($"{Pattern}/{{slug}}", Role.Editor, desk.Keep);
    }

    public static string AddressOf(string? slug = null) => slug is null ? $"{EditorsDesk.Root}/{Pattern}" : $"{EditorsDesk.Root}/{Pattern}/{Uri.EscapeDataString(slug)}";

    private DeskAnswer List(Visit visit)
    {
        var words = visit.Asked("q") ?? "";
        return DeskAnswer.Page.Of<OrganisationsPage, OrganisationsModel>(visit.Says.Organisations, OrganisationsModel.From(setting.Archive, words.Length > MaxAskedChars ? words[..MaxAskedChars] : words));
    }

    private DeskAnswer Show(Visit visit)
    {
        if (visit.Part("slug") == "new") return Form(visit, "", new() { Names = new Dictionary<string, string>() }, Filled.Nothing);
        if (setting.Archive.Changes.OrganisationState(visit.Part("slug")) is { } state) return Form(visit, visit.Part("slug"), state, Filled.Nothing);
        // A slug that was merged away leads on.
        return setting.Archive.Registry.Organisation(visit.Part("slug")) is { } merged ? new DeskAnswer.Onward(AddressOf(merged.Slug)) : new DeskAnswer.Refused(Missing(visit.Part("slug")));
    }

    private DeskAnswer Keep(Visit visit)
    {
        var isNew = visit.Part("slug").Length == 0;
        var slug = isNew ? visit.Field("slug").Trim() : visit.Part("slug");
        if (visit.Field("remove").Length > 0) return Made(visit, new OrganisationEdit(slug, null), AddressOf(), visit.Words.Removed(slug), state: null);
        var typed = visit.Filled;
        if (isNew && setting.Archive.Registry.Organisation(slug) is not null) typed = typed.With("slug", visit.Words.SlugIsTaken);
        var state = OrganisationTyped.Of(visit, ref typed);
        return typed.IsGood ? Made(visit, new OrganisationEdit(slug, state), AddressOf(slug), visit.Words.Kept(slug), state) : Form(visit, isNew ? "" : slug, state, typed);
    }

    private DeskAnswer TellApart(Visit visit) => Done.Of(
        visit,
        setting.Archive.Changes.Make([new DistinctOrganisations(visit.Field("a"), visit.Field("b"))], visit.ByEditor()),
        AddressOf(),
        _ => visit.Words.AreTwo);

    private DeskAnswer Merge(Visit visit)
    {
        var (from, into) = (visit.Field("from").Trim(), visit.Field("into").Trim());
        return Done.Of(visit, setting.Archive.Changes.Make([new OrganisationMerge(from, into)], visit.ByEditor(visit.Field("why"))), AddressOf(into), _ => visit.Words.Merged(from, into));
    }

    private DeskAnswer Made(Visit visit, OrganisationEdit edit, string onward, string notice, OrganisationState? state)
    {
        var made = setting.Archive.Changes.Make([edit], visit.ByEditor(visit.Field("why")));
        return Done.Of(visit, made, onward, _ => notice, state is null ? null : again => Form(visit, visit.Part("slug"), state, again));
    }

    private DeskAnswer.Page Form(Visit visit, string slug, OrganisationState state, Filled typed)
    {
        var model = OrganisationForm.Of(setting.Archive, slug, state, typed);
        return DeskAnswer.Page.Of<OrganisationFormPage, OrganisationForm>(model.IsNew ? visit.Words.NewOrganisation : model.Name.For(visit.Language.Tag).Name, model).For(typed);
    }

    private static Problem Missing(string slug) => new(ProblemKind.NotFound, slug, "no organisation is called so", "Look for it in the list.");
}
