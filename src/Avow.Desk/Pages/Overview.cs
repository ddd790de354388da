namespace Avow.Desk;

/// <summary>The first page of the desk.</summary>
internal static class Overview
{
    public static void Map(DeskRoutes routes, DeskSetting setting) =>
        routes.Page("", Role.Reader, visit => DeskAnswer.Page.Of<OverviewPage, OverviewModel>(visit.Says.Desk, OverviewModel.From(setting, visit, routes)));
}
