using Microsoft.EntityFrameworkCore;

namespace Avow.Desk;

/// <summary>The record of what was done to accounts. An entry is saved with what it tells of, or not at all.</summary>
internal sealed class Trail(DeskAccounts accounts, TimeProvider time)
{
    /// <summary>The caller saves.</summary>
    public void Write(string by, TrailDeed deed, string about, Role? role = null) =>
        accounts.Trail.Add(new() { At = time.GetUtcNow(), By = by, Deed = deed, About = about, Role = role });

    /// <summary>Newest first.</summary>
    public async Task<IReadOnlyList<TrailEntry>> Latest(int count, CancellationToken cancel) =>
        await accounts.Trail.AsNoTracking().OrderByDescending(entry => entry.Number).Take(count).ToListAsync(cancel).ConfigureAwait(false);
}
