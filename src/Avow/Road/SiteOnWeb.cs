using Avow.Capturing;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Road;

/// <summary>A site on the web, to be copied.</summary>
internal sealed class SiteOnWeb(WebFolder folder) : ISiteSource
{
    /// <summary>As many as a browser opens to one server.</summary>
    public const int Connections = 6;

    public string Name => folder.Address;

    public int AtOnce => Connections;

    public Task<Outcome<long>> CopyAsync(string path, Stream to, long maxBytes, CancellationToken cancel) => folder.CopyAsync(path, to, maxBytes, cancel);
}
