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
        routes.Form(Pattern, Role.Editor, desk.MakeNew);
        routes.Page($"{Pattern}/{{slug}}", Role.Editor, desk.Show);
        routes.Form($"{Pattern}/{{slug}}", Role.Editor, desk.Keep);
    }

    public static string AddressOf(string? slug = null) => slug is null ? $"{EditorsDesk.Root}/{Pattern}" : $"{EditorsDesk.Root}/{Pattern}/{Uri.EscapeDataString(slug)}";

    private DeskAnswer Show(Visit visit)
    {
        var slug = visit.Part("slug");
        if (slug == "new") return Form(visit, "", new() { Names = new Dictionary<string, string>() }, Filled.Nothing, StateMark.Nothing);
        var seen = setting.Archive.Changes.Mark(ChangeKind.Event, slug);
        return setting.Archive.Changes.EventState(slug) is { } state ? Form(visit, slug, state, Filled.Nothing, seen) : Missing(slug);
    }

    private DeskAnswer MakeNew(Visit visit)
    {
        var slug = visit.Field("slug").Trim();
        var state = Typed(visit, out var typed);
        if (!typed.IsGood) return Form(visit, "", state, typed, StateMark.Nothing);
        var made = setting.Archive.Changes.Make([new EventEdit(slug, state) { Expected = StateMark.Nothing }], visit.ByEditor(visit.Field("why")));
        return Done.Of(visit, made, AddressOf(slug), _ => visit.Words.Kept(visit.NameOf(state.Names, slug)), again => Form(visit, "", state, again.Taken(visit.Words), StateMark.Nothing));
    }

    private DeskAnswer Keep(Visit visit)
    {
        var (slug, seen, isRemoved) = (visit.Part("slug"), Seen.OfSomething(visit), visit.Field("remove").Length > 0);
        var state = Typed(visit, out var typed);
        if (!isRemoved && !typed.IsGood) return Form(visit, slug, state, typed, seen);
        var made = setting.Archive.Changes.Make([new EventEdit(slug, isRemoved ? null : state) { Expected = seen }], visit.ByEditor(visit.Field("why")));
        return made.Problem is { Kind: ProblemKind.Changed } changed && !visit.IsScript
            ? ChangedMeanwhile(visit, slug, typed.IsGood ? state : null, seen, changed)
            : Done.Of(visit, made, isRemoved ? AddressOf() : AddressOf(slug), _ => isRemoved ? visit.Words.Removed(visit.NameOf(state.Names, slug)) : visit.Words.Kept(visit.NameOf(state.Names, slug)), isRemoved ? null : again => Form(visit, slug, state, again, seen));
    }

    // The form comes back with what was typed on what stands now, and the mark of that: to send it again is to have seen it.
    private DeskAnswer ChangedMeanwhile(Visit visit, string slug, EventState? mine, StateMark seen, Problem changed)
    {
        var changes = setting.Archive.Changes;
        var (now, theirs, meanwhile) = (changes.Mark(ChangeKind.Event, slug), changes.EventState(slug), Meanwhile.Of(setting.Archive, ChangeKind.Event, slug, AddressOf(slug)));
        var typed = visit.Filled.Without("from") with { Refusal = changed, Meanwhile = meanwhile };
        if (theirs is not null) return Form(visit, slug, mine is null ? theirs : ThreeWay.Of(changes.EventState(slug, seen), mine, theirs), typed, now);
        return mine is null || meanwhile.Set is null || visit.Field("remove").Length > 0 ? Missing(slug) : Form(visit, "", mine, typed.Holding("slug", slug) with { Meanwhile = meanwhile with { Now = AddressOf() } }, StateMark.Nothing);
    }

    private static EventState Typed(Visit visit, out Filled typed)
    {
        typed = visit.Filled;
        var names = NamesTyped.Of(visit, ref typed);
        if (!Rows.IsDay(visit.Field("from"), out var from)) typed = typed.With("from", visit.Words.NoDay);
        else if (CredibleDays.WhyNot(from, visit.Now) is { } why) typed = typed.With("from", visit.Words.SentenceOf(why));
        return new() { Names = names, From = from, Awaits = [.. visit.Fields("awaits").SelectMany(Rows.Lines).Distinct(StringComparer.Ordinal)] };
    }

    private DeskAnswer.Page Form(Visit visit, string slug, EventState state, Filled typed, StateMark seen)
    {
        var model = EventForm.Of(setting.Archive, slug, state, typed, visit.Language) with { Seen = seen };
        return DeskAnswer.Page.Of<EventFormPage, EventForm>(model.IsNew ? visit.Words.NewEvent : model.Name.For(visit.Language.Tag).Name, model).For(typed);
    }

    private static DeskAnswer.Refused Missing(string slug) => new(new Problem(ProblemKind.NotFound, slug, "no event is called so", "Look for it in the list."));
}
