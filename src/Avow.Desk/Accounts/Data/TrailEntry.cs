namespace Avow.Desk;

/// <summary>One change of an account: who did what to whom. Never changed, never deleted; says nothing of where from.</summary>
internal sealed class TrailEntry
{
    public long Number { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    public required TrailDeed Deed { get; init; }

    public required string About { get; init; }

    /// <summary>The role given, where one was given.</summary>
    public Role? Role { get; init; }
}

/// <summary>What can be done to an account. Kept by name.</summary>
internal enum TrailDeed
{
    Invited,
    CameIn,
    CameBack,
    LinkMade,
    LinkWithdrawn,
    RoleChanged,
    Blocked,
    Unblocked,
    Deleted,
    PasswordChanged,
    PasskeyAdded,
    PasskeyRemoved,
    RecoveryCodesMade,
    RecoveryCodeUsed,
    SessionsEnded,
}
