namespace Avow.Statements;

/// <summary>Where bytes come from: an absolute address (http, https, file) or <c>stdin:NAME</c>.</summary>
public sealed record Source(string Address)
{
    public bool IsWeb => Address.StartsWith("https://", StringComparison.Ordinal) || Address.StartsWith("http://", StringComparison.Ordinal);

    /// <summary>The host of a web source in lower case, without "www."; null for files and standard input.</summary>
    public string? Host
    {
        get
        {
            if (!IsWeb || !Uri.TryCreate(Address, UriKind.Absolute, out var uri)) return null;
            var host = uri.IdnHost.ToLowerInvariant();
            return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
        }
    }

    /// <summary>What a page may show of the source: a file is shown by its name, for its folders are the editor's own affair.</summary>
    public string ShownAddress => Address.StartsWith("file:", StringComparison.Ordinal)
        ? Uri.UnescapeDataString(Address[(Address.LastIndexOf('/') + 1)..])
        : Address;

    public override string ToString() => Address;
}
