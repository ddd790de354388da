using Avow.Archive;
using Avow.Publishing;
using Avow.Statements;
using Microsoft.AspNetCore.Http;

namespace Avow.Desk;

/// <summary>Where relations are confirmed or rejected: each on a card of its own, or many of one kind ticked in a list.</summary>
internal sealed class RelationsQueue(DeskSetting setting)
{
    public const string Pattern = "queues/relations";

    public const string ListPattern = $"{Pattern}/list";

    public static void Map(DeskRoutes routes, DeskSetting setting)
    {
        var queue = new RelationsQueue(setting);
        routes.Page(Pattern, Role.Editor, visit => queue.Show(visit, Answered.Nothing));
        routes.Form(Pattern, Role.Editor, visit => queue.Decide(visit, RelationsModel.AddressOf(KindIn(visit), null), queue.Show));
        routes.Page(ListPattern, Role.Editor, visit => queue.ShowList(visit, Answered.Nothing));
        routes.Form(ListPattern, Role.Editor, visit => queue.Decide(visit, RelationsListModel.AddressOf(KindIn(visit), null), queue.ShowList));
    }

    private DeskAnswer.Page Show(Visit visit, Answered answered) => DeskAnswer.Page.Of<RelationsPage, RelationsModel>(
        visit.Words.RelationsToDecide,
        RelationsModel.From(setting.Archive, KindIn(visit), AfterIn(visit), setting.Collate) with { Answered = answered });

    private DeskAnswer.Page ShowList(Visit visit, Answered answered) => DeskAnswer.Page.Of<RelationsListPage, RelationsListModel>(
        visit.Words.RelationsToDecide,
        RelationsListModel.From(setting.Archive, KindIn(visit), AfterIn(visit)) with { Answered = answered });

    // Whoever sent it saw that nobody had decided; what somebody has decided meanwhile stays, and is named.
    private DeskAnswer Decide(Visit visit, string onward, Func<Visit, Answered, DeskAnswer.Page> show)
    {
        if (Choice.Of<Verdict>(visit.Field("verdict")) is not { } verdict)
            return new DeskAnswer.Refused(new(ProblemKind.Malformed, "", "the form says of no relation whether it is so", "Go back and use its buttons."));
        if (!visit.Ids<Relation>("relation", _ => true).TryGet(out var relations, out var unknown)) return new DeskAnswer.Refused(unknown);
        if (relations.Count == 0) return new DeskAnswer.Onward(onward, visit.Words.NothingTicked);

        var made = setting.Archive.Changes.Make([.. relations.Select(relation => new RelationEdit(relation, verdict) { Expected = Seen.In(visit), MayBeLeftOut = true })], visit.ByEditor());
        if (made is not { IsGood: true, Value.LeftOut: { Count: > 0 } leftOut }) return Done.Of(visit, made, onward, Said);
        var decided = DecidedMeanwhile.Of(setting.Archive, [.. leftOut.OfType<RelationEdit>().Select(edit => edit.Relation)]);
        if (visit.IsScript) return Done.Conflict(string.Join(' ', decided.Select(one => one.In(visit.Words, Wording.In(visit.Language), visit.Person))));
        return made.Value.Size == 0 ? show(visit, new(decided, null)) with { Status = StatusCodes.Status409Conflict } : show(visit, new(decided, Said(made.Value.Changes.Count)));

        string Said(int changes) => verdict == Verdict.Confirmed ? visit.Words.Confirmed(changes) : visit.Words.Rejected(changes);
    }

    private static RelationKind? KindIn(Visit visit) => Choice.Of<RelationKind>(visit.Asked("kind"));

    private static Id<Relation>? AfterIn(Visit visit) => Id<Relation>.TryParse(visit.Asked("after"), out var after) ? after : null;
}

/// <summary>What came of a form of which a part was left out.</summary>
/// <param name="Decided">What had been decided meanwhile.</param>
/// <param name="Done">What was done with the rest; null for nothing.</param>
public sealed record Answered(IReadOnlyList<DecidedMeanwhile> Decided, string? Done)
{
    public static Answered Nothing { get; } = new([], null);
}
