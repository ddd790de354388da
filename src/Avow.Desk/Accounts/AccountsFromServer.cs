using Avow.Statements;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Avow.Desk;

/// <summary>The accounts for who sits at the server, without the desk's pages.</summary>
public sealed class AccountsFromServer(DeskSetting setting) : IAsyncDisposable
{
    /// <summary>Stands in the trail for who did it.</summary>
    internal const string By = "the server's command line";

    private readonly DeskFile file = new(setting);
    private readonly ServiceProvider services = DeskApplication.Provide(setting);

    /// <summary>By name; none when the accounts have never been used.</summary>
    public async Task<IReadOnlyList<AccountListing>> List(CancellationToken cancel)
    {
        if (!file.Exists) return [];
        var scope = services.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            return [.. (await scope.ServiceProvider.GetRequiredService<AccountBook>().All(cancel).ConfigureAwait(false)).Select(Listing)];
        }
    }

    /// <returns>The address, below the server's own, by which they come back in once.</returns>
    public Task<Outcome<string>> LinkBack(string name, CancellationToken cancel) => With<string>(name, async (book, account) => await book.LinkBack(By, account, cancel).ConfigureAwait(false));

    public Task<Outcome<AccountListing>> Block(string name, bool isBlocked, CancellationToken cancel) => With<AccountListing>(name, async (book, account) =>
        await book.Block(By, account, isBlocked, cancel).ConfigureAwait(false) is { } problem ? problem with { Thing = name } : Listing(account));

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private async Task<Outcome<T>> With<T>(string name, Func<AccountBook, Account, Task<Outcome<T>>> work)
    {
        if (!file.Exists) return Refusals.NoSuchAccount with { Thing = name };
        var scope = services.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            return await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().FindByNameAsync(name).ConfigureAwait(false) is { } account
                ? await work(scope.ServiceProvider.GetRequiredService<AccountBook>(), account).ConfigureAwait(false)
                : Refusals.NoSuchAccount with { Thing = name };
        }
    }

    private static AccountListing Listing(Account account) => new(account.UserName!, account.Role, account.IsBlocked);
}

/// <summary>What is said of an account on the command line.</summary>
public sealed record AccountListing(string Name, Role Role, bool IsBlocked);
