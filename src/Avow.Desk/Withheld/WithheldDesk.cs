using Avow.Archive;
using Avow.Statements;

namespace Avow.Desk;

/// <summary>Where editors withhold something from everything that is published, and see what is withheld. It is undone in the record of changes, like everything else.</summary>
internal sealed class WithheldDesk(DeskSetting setting)
{
    public const string Pattern = "withheld";

    public static readonly IReadOnlyList<string> Kinds = ["name", "passage", "text", "capture"];

    public static void Map(DeskRoutes routes, DeskSetting setting)
    {
        var desk = new WithheldDesk(setting);
        routes.Page(Pattern, Role.Editor, visit => desk.Show(visit, Filled.Of(("kind", visit.Asked("kind") ?? "name"), ("of", visit.Asked("of") ?? ""))));
        routes.Form(Pattern, Role.Editor, desk.Withhold);
    }

    public static string Address => $"{EditorsDesk.Root}/{Pattern}";

    private DeskAnswer.Page Show(Visit visit, Filled typed) => DeskAnswer.Page.Of<WithheldPage, WithheldModel>(visit.Words.WithheldTitle, WithheldModel.From(setting.Archive, typed)).For(typed);

    private DeskAnswer Withhold(Visit visit)
    {
        if (visit.Field("note") is not ("yes" or "no")) return Show(visit, visit.Filled.With("note", visit.Words.SayWhetherNoted));
        if (!Rule(visit).TryGet(out var rule, out var problem)) return Show(visit, visit.Filled with { Refusal = problem });
        var made = setting.Archive.Changes.Make([new WithholdEdit(rule)], visit.ByEditor(visit.Field("why")));
        return Done.Of(visit, made, Address, _ => visit.Words.IsWithheldNow, again => Show(visit, again));
    }

    private Outcome<WithheldRule> Rule(Visit visit)
    {
        var (isNoted, of, words) = (visit.Field("note") == "yes", visit.Field("of").Trim(), visit.Field("words"));
        switch (visit.Field("kind"))
        {
            case "capture":
                return Id<Capture>.TryParse(of, out var capture) ? new WithheldRule.OfCapture(capture, isNoted) : new Problem(ProblemKind.NotFound, $"capture {of}", "this archive has no such capture", "Follow the evidence of a text.");
            case "text":
                return setting.Archive.Library.Resolve(of).Then<WithheldRule>(text => new WithheldRule.OfText(text, isNoted));
            case "passage":
                return setting.Archive.Library.Resolve(of).Then(text => WithheldPassages.Quote(setting.Archive, text, words).Then<WithheldRule>(quote => new WithheldRule.OfPassage(text, quote, isNoted)));
            default:
                return new WithheldRule.OfName([.. Rows.Lines(words).Distinct(StringComparer.Ordinal)], isNoted);
        }
    }
}
