namespace Avow.Desk;

/// <summary>One browser in which somebody is signed in. Of its cookie only the hash is kept.</summary>
internal sealed class Session
{
    /// <summary>For the list of sessions and the button that ends one; says nothing of the cookie.</summary>
    public required string Id { get; init; }

    public required string TokenHash { get; init; }

    public required string AccountId { get; init; }

    /// <summary>The account's security stamp when it began: when that changes the session is over.</summary>
    public required string Stamp { get; init; }

    public required DateTimeOffset BeganAt { get; init; }

    public required DateTimeOffset SeenAt { get; set; }

    public required bool WithPasskey { get; init; }
}
