namespace Avow.Capturing;

/// <summary>How the web is asked.</summary>
public sealed record WebOptions
{
    public static WebOptions Default { get; } = new();

    /// <summary>Where the owner of a server can learn who is asking: an http(s) or mail address, shown in the User-Agent; null when there is none.</summary>
    public string? Contact { get; init; }

    /// <summary>Asks private addresses too: for an intranet, and for tests. By default only addresses of the public internet are connected to.</summary>
    public bool AllowPrivate { get; init; }

    /// <summary>Asks for pages that robots.txt asks robots not to fetch: for a person who captures a page they are looking at.</summary>
    public bool IgnoreRobots { get; init; }

    /// <summary>"Avow/0.1 (+contact)" (RFC 9110, section 10.1.5).</summary>
    public string UserAgent => Contact is { Length: > 0 and <= 200 } contact && contact.All(c => c is > ' ' and < '\x7F' and not ('(' or ')' or '\\'))
        ? $"Avow/0.1 (+{contact})"
        : "Avow/0.1";

    /// <summary>Name look-up and sockets, so that tests can play the internet.</summary>
    internal Wire Wire { get; init; } = Wire.Real;
}
