using Avow.Archive;
using Avow.Statements;
using Microsoft.AspNetCore.Http;

namespace Avow.Desk;

/// <summary>Where new captures are looked over, and said to be about an event; many at once.</summary>
internal sealed class CapturesQueue(DeskSetting setting)
{
    public const string Pattern = "queues/captures";

    /// <summary>What is said of a capture here.</summary>
    public static readonly IReadOnlyList<ChangeKind> Changes = [ChangeKind.LookedOver, ChangeKind.About];

    public static void Map(DeskRoutes routes, DeskSetting setting)
    {
        var queue = new CapturesQueue(setting);
        routes.Page(Pattern, Role.Contributor, queue.Show);
        routes.Form(Pattern, Role.Contributor, queue.LookOver);
    }

    private DeskAnswer Show(Visit visit)
    {
        var model = CapturesModel.From(setting.Archive, visit.Language, QueuePaging.PageOf(visit));
        return QueuePaging.Beyond(visit, model.Page, model.Rows.Count, CapturesModel.AddressOf(1)) ?? (DeskAnswer)DeskAnswer.Page.Of<CapturesPage, CapturesModel>(visit.Words.CapturesToLookOver, model);
    }

    // All that was ticked and chosen is there again, and who changed something meanwhile is named: to send it again is to have seen it.
    private DeskAnswer.Page Again(Visit visit, Filled typed, IReadOnlyList<Id<Capture>> captures)
    {
        var changed = ChangedMeanwhile.Of(setting.Archive, visit, captures, visit.Field("about").Length > 0 ? Changes : [ChangeKind.LookedOver]);
        var filled = changed.Count > 0 ? typed with { Refusal = null } : typed;
        var shown = DeskAnswer.Page.Of<CapturesPage, CapturesModel>(visit.Words.CapturesToLookOver, CapturesModel.From(setting.Archive, visit.Language, QueuePaging.PageOf(visit), filled, captures, changed));
        return shown with { Status = changed.Count > 0 ? StatusCodes.Status409Conflict : typed.Status };
    }

    private DeskAnswer LookOver(Visit visit)
    {
        if (!visit.Ids<Capture>("capture", id => setting.Archive.Library.Find(id) is not null).TryGet(out var captures, out var unknown)) return new DeskAnswer.Refused(unknown);
        if (captures.Count == 0) return new DeskAnswer.Onward(CapturesModel.AddressOf(1), visit.Words.NothingTicked);
        var about = visit.Field("about");
        if (about.Length > 0 && visit.Person.Role < Role.Editor) return new DeskAnswer.Refused(Refusals.RoleTooSmall);

        List<Edit> edits = [.. captures.Select(capture => new LookedOver(capture, true) { Expected = Seen.Of(visit, ChangeKind.LookedOver, capture.Value) })];
        if (about.Length > 0) edits.AddRange(captures.Select(capture => new AboutEdit(capture, about == "-" ? null : about) { Expected = Seen.Of(visit, ChangeKind.About, capture.Value) }));
        return Done.Of(visit, setting.Archive.Changes.Make(edits, visit.ByEditor()), CapturesModel.AddressOf(1), _ => visit.Words.LookedOver(captures.Count), again => Again(visit, again, captures));
    }
}
