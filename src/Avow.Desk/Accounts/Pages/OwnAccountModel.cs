namespace Avow.Desk;

/// <summary>What somebody sees of their own account.</summary>
public sealed record OwnAccountModel
{
    public required string Name { get; init; }

    public required Role Role { get; init; }

    public required bool HasPassword { get; init; }

    public required IReadOnlyList<OwnSession> Sessions { get; init; }

    public required IReadOnlyList<OwnPasskey> Passkeys { get; init; }

    public required Filled Filled { get; init; }
}

/// <summary>A browser in which one is signed in. Nothing is kept of which browser, or where.</summary>
public sealed record OwnSession(string Id, DateTimeOffset BeganAt, DateTimeOffset SeenAt, bool WithPasskey, bool IsThis);

public sealed record OwnPasskey(string Id, DateTimeOffset CreatedAt);
