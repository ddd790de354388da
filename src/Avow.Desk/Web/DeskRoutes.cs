namespace Avow.Desk;

/// <summary>
/// Where the desk's pages are registered. A page is one component, one model and one line here; a form is a second line, and its handler
/// answers <see cref="DeskAnswer.Onward"/> when it is done and <see cref="DeskAnswer.Page.Again"/> when something is wrong.
/// </summary>
public sealed class DeskRoutes
{
    /// <summary>A form of words: a long note with room to spare.</summary>
    public const long UsualBodyBytes = 256 << 10;

    private readonly List<DeskRoute> all = [];

    public IReadOnlyList<DeskRoute> All => all;

    /// <summary>A page (GET, HEAD). It changes nothing.</summary>
    public void Page(string pattern, Role least, Func<Visit, DeskAnswer> answer) => all.Add(new(pattern, least, null, visit => ValueTask.FromResult(answer(visit))));

    public void Page(string pattern, Role least, Func<Visit, ValueTask<DeskAnswer>> answer) => all.Add(new(pattern, least, null, answer));

    /// <summary>A form (POST). It is answered only when it was sent from a page of ours, by the same person, with the token of that page.</summary>
    /// <param name="pattern">Usually the page's own.</param>
    /// <param name="least">The least role that may send it.</param>
    /// <param name="answer">Called with the form read.</param>
    /// <param name="maxBodyBytes">Larger bodies are refused before they are read.</param>
    public void Form(string pattern, Role least, Func<Visit, DeskAnswer> answer, long maxBodyBytes = UsualBodyBytes) =>
        all.Add(new(pattern, least, maxBodyBytes, visit => ValueTask.FromResult(answer(visit))));

    public void Form(string pattern, Role least, Func<Visit, ValueTask<DeskAnswer>> answer, long maxBodyBytes = UsualBodyBytes) => all.Add(new(pattern, least, maxBodyBytes, answer));

    /// <summary>A page by which people come in, whom the desk does not know yet.</summary>
    internal void OpenPage(string pattern, Func<Visit, ValueTask<DeskAnswer>> answer) => all.Add(new(pattern, null, null, answer));

    internal void OpenForm(string pattern, Func<Visit, ValueTask<DeskAnswer>> answer) => all.Add(new(pattern, null, UsualBodyBytes, answer));

    /// <summary>Every page of the desk, room by room.</summary>
    internal static DeskRoutes Of(DeskSetting setting)
    {
        var routes = new DeskRoutes();
        Overview.Map(routes, setting);
        AddSources.Map(routes, setting);
        JobPages.Map(routes, setting);
        QueuesOverview.Map(routes, setting);
        OrganisationsDesk.Map(routes, setting);
        EventsDesk.Map(routes, setting);
        WithheldDesk.Map(routes, setting);
        RecordOfChanges.Map(routes, setting);
        if (setting.LocalEditor is null)
        {
            SignInRoutes.Map(routes, setting);
            OwnAccountRoutes.Map(routes, setting);
        }

        ComeInRoutes.Map(routes, setting);
        AccountRoutes.Map(routes, setting);
        setting.MorePages?.Invoke(routes);
        return routes;
    }
}
