using Microsoft.AspNetCore.Http;

namespace Avow.Desk;

/// <summary>A desk without accounts on a server for others: nobody can show who they are.</summary>
internal sealed class NobodyAsks : IWhoAsks
{
    public ValueTask<Person?> Of(HttpContext context) => ValueTask.FromResult<Person?>(null);
}
