namespace Avow.Capturing;

/// <summary>How much of a source is taken in, and how long it is waited for.</summary>
public sealed record CaptureLimits
{
    public static CaptureLimits Default { get; } = new();

    /// <summary>Longer sources are refused, before reading where the length is told, else while reading. At most <see cref="Array.MaxLength"/> - 1.</summary>
    public int MaxBytes { get; init; } = 64 << 20;

    /// <summary>Header fields of one answer, names and values together, in KiB.</summary>
    public int MaxHeaderKibibytes { get; init; } = 64;

    /// <summary>Redirects followed for one source. RFC 9110, section 15.4, names no number; browsers follow 20.</summary>
    public int MaxRedirects { get; init; } = 10;

    /// <summary>For one source from the first look-up of its name to the last byte, redirects included, robots.txt not.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>For one connection: name, TCP and TLS.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>From sending one request to the end of the header of its answer, connecting included.</summary>
    public TimeSpan HeaderTimeout { get; init; } = TimeSpan.FromSeconds(30);
}
