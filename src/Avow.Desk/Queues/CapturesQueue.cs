using Avow.Archive;
using Avow.Statements;

namespace Avow.Desk;

/// <summary>Where new captures are looked over, and said to be about an event; many at once.</summary>
internal sealed class CapturesQueue(DeskSetting setting)
{
    public const string Pattern = "queues/captures";

    public static void Map(DeskRoutes routes, DeskSetting setting)
    {
        var queue = new CapturesQueue(setting);
        routes.Page(Pattern, Role.Contributor, queue.Show);
        routes.Form(Pattern, Role.Contributor, queue.LookOver);
    }

    private DeskAnswer Show(Visit visit) => DeskAnswer.Page.Of<CapturesPage, CapturesModel>(
        visit.Words.CapturesToLookOver,
        CapturesModel.From(setting.Archive, QueuePaging.PageOf(visit)));

    private DeskAnswer LookOver(Visit visit)
    {
        if (!visit.Ids<Capture>("capture", id => setting.Archive.Library.Find(id) is not null).TryGet(out var captures, out var unknown)) return new DeskAnswer.Refused(unknown);
        if (captures.Count == 0) return new DeskAnswer.Onward(CapturesModel.AddressOf(1), visit.Words.NothingTicked);
        var about = visit.Field("about");
        if (about.Length > 0 && visit.Person.Role < Role.Editor) return new DeskAnswer.Refused(Refusals.RoleTooSmall);

        List<Edit> edits = [.. captures.Select(capture => new LookedOver(capture, true))];
        if (about.Length > 0) edits.AddRange(captures.Select(capture => new AboutEdit(capture, about == "-" ? null : about)));
        return Done.Of(visit, setting.Archive.Changes.Make(edits, visit.ByEditor()), CapturesModel.AddressOf(1), _ => visit.Words.LookedOver(captures.Count));
    }
}
