namespace Avow.Desk;

/// <summary>What somebody sees of their own account.</summary>
public sealed record OwnAccountModel
{
    public required string Name { get; init; }

    public required Role Role { get; init; }

    public required bool HasPassword { get; init; }

    public required IReadOnlyList<OwnSession> Sessions { get; init; }

    public required IReadOnlyList<OwnPasskey> Passkeys { get; init; }

    /// <summary>Which form was sent, by the last part of its address, and what was wrong with it; null for none.</summary>
    public (string Form, Filled Filled)? Sent { get; init; }

    public Filled FilledOf(string form) => Sent is { } sent && sent.Form == form ? sent.Filled : Filled.Nothing;
}

/// <summary>A browser in which one is signed in. Nothing is kept of which browser, or where.</summary>
public sealed record OwnSession(string Id, DateTimeOffset BeganAt, DateTimeOffset SeenAt, bool WithPasskey, bool IsThis);

public sealed record OwnPasskey(string Id, DateTimeOffset CreatedAt);
