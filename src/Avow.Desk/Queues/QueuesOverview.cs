using Avow.Archive;

namespace Avow.Desk;

/// <summary>What waits, queue by queue.</summary>
internal static class QueuesOverview
{
    public const string Pattern = "queues";

    public static void Map(DeskRoutes routes, DeskSetting setting)
    {
        routes.Page(Pattern, Role.Contributor, visit => DeskAnswer.Page.Of<QueuesPage, QueuesModel>(visit.Says.Queues, new(setting.Archive.Queues.Counts(), visit.Person.Role)));
        CapturesQueue.Map(routes, setting);
        RelationsQueue.Map(routes, setting);
        TextsQueue.Map(routes, setting);
        CorrectText.Map(routes, setting);
        DamageQueue.Map(routes, setting);
    }
}

/// <summary>How much waits in each queue, for somebody of a role.</summary>
public sealed record QueuesModel(QueueCounts Counts, Role Role);
