using Avow.Archive;
using Avow.Statements;

namespace Avow.Desk;

/// <summary>Where relations are confirmed or rejected, one by one or many together.</summary>
internal sealed class RelationsQueue(DeskSetting setting)
{
    public const string Pattern = "queues/relations";

    public static void Map(DeskRoutes routes, DeskSetting setting)
    {
        var queue = new RelationsQueue(setting);
        routes.Page(Pattern, Role.Editor, queue.Show);
        routes.Form(Pattern, Role.Editor, queue.Decide);
    }

    private DeskAnswer Show(Visit visit) => DeskAnswer.Page.Of<RelationsPage, RelationsModel>(
        visit.Words.RelationsToDecide,
        RelationsModel.From(setting.Archive, Choice.Of<RelationKind>(visit.Asked("kind")), Id<Relation>.TryParse(visit.Asked("after"), out var after) ? after : null, setting.Collate));

    private DeskAnswer Decide(Visit visit)
    {
        var relations = visit.Ids<Relation>("relation");
        if (relations.Count == 0 || Choice.Of<Verdict>(visit.Field("verdict")) is not { } verdict)
            return new DeskAnswer.Refused(new(ProblemKind.Malformed, "", "the form says of no relation whether it is so", "Go back and use its buttons."));

        var made = setting.Archive.Changes.Make([.. relations.Select(relation => new RelationEdit(relation, verdict))], visit.ByEditor());
        return Done.Of(visit, made, RelationsModel.AddressOf(Choice.Of<RelationKind>(visit.Field("kind")), null), changes => verdict == Verdict.Confirmed
            ? visit.Words.Confirmed(changes)
            : visit.Words.Rejected(changes));
    }
}
