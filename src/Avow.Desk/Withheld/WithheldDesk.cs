using Avow.Archive;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Desk;

/// <summary>Where editors withhold something from everything that is published, and see what is withheld. It is undone in the record of changes, like everything else.</summary>
internal sealed class WithheldDesk(DeskSetting setting)
{
    public const string Pattern = "withheld";

    private const string LiftPattern = $"{Pattern}/lift";

    public static readonly IReadOnlyList<string> Kinds = ["name", "passage", "text", "capture"];

    public static void Map(DeskRoutes routes, DeskSetting setting)
    {
        var desk = new WithheldDesk(setting);
        routes.Page(Pattern, Role.Editor, visit => desk.Show(visit, Filled.Of(("kind", visit.Asked("kind") ?? "name"), ("of", visit.Asked("of") ?? ""))));
        routes.Form(Pattern, Role.Editor, desk.Withhold);
        routes.Form(LiftPattern, Role.Editor, desk.Lift);
    }

    public static string Address => $"{EditorsDesk.Root}/{Pattern}";

    public static string LiftAddress => $"{EditorsDesk.Root}/{LiftPattern}";

    private DeskAnswer.Page Show(Visit visit, Filled typed) => DeskAnswer.Page.Of<WithheldPage, WithheldModel>(visit.Words.WithheldTitle, WithheldModel.From(setting.Archive, typed)).For(typed);

    /// <summary>The form, filled in for one thing.</summary>
    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    /// <param name="of">The text or the capture.</param>
    public static string AddressFor(string kind, string of) => $"{Address}?kind={kind}&of={of}";

    private DeskAnswer Withhold(Visit visit)
    {
        var typed = visit.Field("note") is "yes" or "no" ? visit.Filled : visit.Filled.With("note", visit.Words.SayWhetherNoted);
        var (asked, field) = WithheldForm.Rule(setting.Archive, visit);
        if (asked.Problem is { } wrong) typed = typed.With(field, ProblemWords.In(visit.Language).Line(wrong));
        if (!typed.IsGood) return Show(visit, typed);
        var made = setting.Archive.Changes.Make([new WithholdEdit(asked.Value)], visit.ByEditor(visit.Field("why")));
        return Done.Of(visit, made, SettledAt(setting, visit, made) ?? Address, _ => visit.Words.IsWithheldNow, again => Show(visit, WithheldForm.AtItsField(visit, again)));
    }

    // Whatever was changed since, and where the record of changes does not go back so far; what somebody else has given back meanwhile is given back.
    private DeskAnswer Lift(Visit visit)
    {
        if (setting.Archive.Withholding.All().FirstOrDefault(rule => rule.Thing == visit.Field("thing")) is not { } standing) return new DeskAnswer.Onward(Address, visit.Words.IsGivenBack);
        var made = setting.Archive.Changes.Make([new WithholdEdit(standing.Rule, IsWithheld: false)], visit.ByEditor(visit.Field("why")));
        return Done.Of(visit, made, SettledAt(setting, visit, made) ?? Address, _ => visit.Words.IsGivenBack, again => Show(visit, again));
    }

    /// <summary>Where it is seen how far what was withheld or given back is put to a large archive, which is asked for; null where nothing is left to do, or nobody does it.</summary>
    internal static string? SettledAt(DeskSetting setting, Visit visit, Outcome<ChangeSet> made) =>
        made.IsGood && made.Value.Changes.Any(change => change.Kind == ChangeKind.Withheld) && setting.Archive.Withholding.Due() > 0 && setting.Work?.Ask(new JobWish.Withhold(), visit.Editor) is { IsGood: true, Value: var job } ? JobPages.Address(job.Number) : null;
}
