using Avow.Archive;
using Avow.Statements;

namespace Avow.Desk;

/// <summary>Where events are named, and where it is said whose word is awaited on them.</summary>
internal sealed class EventsDesk(DeskSetting setting)
{
    public const string Pattern = "events";

    public static void Map(DeskRoutes routes, DeskSetting setting)
    {
        var desk = new EventsDesk(setting);
        routes.Page(Pattern, Role.Editor, visit => DeskAnswer.Page.Of<EventsPage, EventsModel>(visit.Says.Events, EventsModel.From(setting.Archive)));
        routes.Form(Pattern, Role.Editor, desk.Keep);
        routes.Page($"{Pattern}/{{slug}}", Role.Editor, desk.Show);
        routes.Form($"{Pattern}/{{slug}}", Role.Editor, desk.Keep);
    }

    public static string AddressOf(string? slug = null) => slug is null ? $"{EditorsDesk.Root}/{Pattern}" : $"{EditorsDesk.Root}/{Pattern}/{Uri.EscapeDataString(slug)}";

    private DeskAnswer Show(Visit visit)
    {
        if (visit.Part("slug") == "new") return Form(visit, "", new() { Names = new Dictionary<string, string>() }, Filled.Nothing);
        return setting.Archive.Changes.EventState(visit.Part("slug")) is { } state
            ? Form(visit, visit.Part("slug"), state, Filled.Nothing)
            : new DeskAnswer.Refused(new(ProblemKind.NotFound, visit.Part("slug"), "no event is called so", "Look for it in the list."));
    }

    private DeskAnswer Keep(Visit visit)
    {
        var isNew = visit.Part("slug").Length == 0;
        var slug = isNew ? visit.Field("slug").Trim() : visit.Part("slug");
        if (visit.Field("remove").Length > 0) return Done.Of(visit, setting.Archive.Changes.Make([new EventEdit(slug, null)], visit.ByEditor(visit.Field("why"))), AddressOf(), _ => visit.Words.Removed(slug));

        var typed = visit.Filled;
        if (isNew && setting.Archive.Registry.Event(slug) is not null) typed = typed.With("slug", visit.Words.SlugIsTaken);
        var names = NamesTyped.Of(visit, out var wrong);
        if (wrong is not null) typed = typed.With("name", wrong);
        if (!Rows.IsDay(visit.Field("from"), out var from)) typed = typed.With("from", visit.Words.NoDay);
        var state = new EventState { Names = names, From = from, Awaits = [.. visit.Fields("awaits").SelectMany(Rows.Lines).Distinct(StringComparer.Ordinal)] };
        if (!typed.IsGood) return Form(visit, isNew ? "" : slug, state, typed);

        var made = setting.Archive.Changes.Make([new EventEdit(slug, state)], visit.ByEditor(visit.Field("why")));
        return Done.Of(visit, made, AddressOf(slug), _ => visit.Words.Kept(slug), again => Form(visit, isNew ? "" : slug, state, again));
    }

    private DeskAnswer.Page Form(Visit visit, string slug, EventState state, Filled typed)
    {
        var model = EventForm.Of(setting.Archive, slug, state, typed, visit.Language);
        return DeskAnswer.Page.Of<EventFormPage, EventForm>(model.IsNew ? visit.Words.NewEvent : model.Name.For(visit.Language.Tag).Name, model).For(typed);
    }
}
