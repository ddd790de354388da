namespace Avow.Desk;

/// <summary>Who may do what: for administrators.</summary>
internal static class AccountRoutes
{
    public const string Address = $"{EditorsDesk.Root}/accounts";

    private const int ShownOfTheTrail = 200;

    public static void Map(DeskRoutes routes, DeskSetting setting)
    {
        routes.Page("accounts", Role.Administrator, async ValueTask<DeskAnswer> (visit) => DeskAnswer.Page.Of<AccountsPage, AccountsModel>(visit.Says.Accounts, new(
            [.. (await visit.Get<AccountBook>().All(visit.Cancel).ConfigureAwait(false)).Select(account => new AccountLine(account.Id, account.UserName!, account.Role, account.IsBlocked, account.Id == visit.Person.AccountId))],
            [.. (await visit.Get<AccountBook>().OpenLinks(visit.Cancel).ConfigureAwait(false)).Select(link => new LinkLine(link.TokenHash, link.Role, link.AccountId is not null, link.MadeBy, link.ExpiresAt))],
            [.. (await visit.Get<Trail>().Latest(ShownOfTheTrail, visit.Cancel).ConfigureAwait(false)).Select(entry => new TrailLine(entry.At, visit.Says.Told(entry.By, entry.Deed, entry.About, entry.Role)))])));
        routes.Form("accounts/invite", Role.Administrator, async ValueTask<DeskAnswer> (visit) =>
            RoleOf(visit) is { } role
                ? ShowLink(setting, visit, await visit.Get<AccountBook>().Invite(visit.Editor, role, visit.Cancel).ConfigureAwait(false), visit.Says.LinkMakes(role))
                : new DeskAnswer.Onward(Address));
        routes.Form("accounts/withdraw", Role.Administrator, async ValueTask<DeskAnswer> (visit) =>
            Done(await visit.Get<AccountBook>().Withdraw(visit.Editor, visit.Field("link"), visit.Cancel).ConfigureAwait(false), visit.Says.LinkWithdrawn));
        Form(routes, "role", async (visit, book, account) => RoleOf(visit) is { } role
            ? Done(await book.Give(visit.Editor, account, role, visit.Cancel).ConfigureAwait(false), visit.Says.RoleGiven(account.UserName!, role))
            : new DeskAnswer.Onward(Address));
        Form(routes, "block", async (visit, book, account) => Done(
            await book.Block(visit.Editor, account, !account.IsBlocked, visit.Cancel).ConfigureAwait(false), account.IsBlocked ? visit.Says.IsBlocked(account.UserName!) : visit.Says.IsNotBlocked(account.UserName!)));
        Form(routes, "delete", async (visit, book, account) => visit.Field("sure") == account.UserName
            ? Done(await book.Delete(visit.Editor, account, visit.Cancel).ConfigureAwait(false), visit.Says.IsDeleted(account.UserName!))
            : new DeskAnswer.Refused(new(Statements.ProblemKind.Malformed, account.UserName!, visit.Says.NotSure, visit.Says.NotSureRepair)));
        Form(routes, "end-sessions", async (visit, book, account) =>
        {
            await book.EndSessions(visit.Editor, account, visit.Cancel).ConfigureAwait(false);
            return new DeskAnswer.Onward(Address, visit.Says.SessionsEndedOf(account.UserName!));
        });
        Form(routes, "link", async (visit, book, account) =>
            ShowLink(setting, visit, await book.LinkBack(visit.Editor, account, visit.Cancel).ConfigureAwait(false), visit.Says.LinkOf(account.UserName!)));
    }

    private static void Form(DeskRoutes routes, string deed, Func<Visit, AccountBook, Account, Task<DeskAnswer>> answer) => routes.Form($"accounts/{deed}", Role.Administrator, async ValueTask<DeskAnswer> (visit) =>
    {
        var book = visit.Get<AccountBook>();
        return await book.Find(visit.Field("account"), visit.Cancel).ConfigureAwait(false) is { } account
            ? await answer(visit, book, account).ConfigureAwait(false)
            : new DeskAnswer.Refused(Refusals.NoSuchAccount);
    });

    private static Role? RoleOf(Visit visit) => Choice.Of<Role>(visit.Field("role"));

    private static DeskAnswer Done(Statements.Problem? problem, string notice) => problem is null ? new DeskAnswer.Onward(Address, notice) : new DeskAnswer.Refused(problem);

    private static DeskAnswer.Page ShowLink(DeskSetting setting, Visit visit, string path, string meaning)
    {
        var request = visit.Context.Request;
        return DeskAnswer.Page.Of<LinkPage, LinkModel>(visit.Says.OneTimeLink, new($"{setting.Addresses.Origin ?? $"{request.Scheme}://{request.Host}"}{path}", meaning));
    }
}

/// <param name="Accounts">By name.</param>
/// <param name="Links">That nobody has come in by yet.</param>
/// <param name="Trail">Newest first.</param>
public sealed record AccountsModel(IReadOnlyList<AccountLine> Accounts, IReadOnlyList<LinkLine> Links, IReadOnlyList<TrailLine> Trail);

/// <param name="Hash">Of its token: names it, and opens nothing.</param>
/// <param name="Role">Of the account that it makes or leads back into.</param>
/// <param name="IsBack">Whether it leads back into one.</param>
/// <param name="By">Who made it.</param>
/// <param name="Until">When it ends by itself.</param>
public sealed record LinkLine(string Hash, Role Role, bool IsBack, string By, DateTimeOffset Until);

public sealed record AccountLine(string Id, string Name, Role Role, bool IsBlocked, bool IsOwn);

public sealed record TrailLine(DateTimeOffset At, string Words);

/// <param name="Address">Shown once; nobody can ask for it again.</param>
/// <param name="Meaning">What it opens.</param>
public sealed record LinkModel(string Address, string Meaning);
