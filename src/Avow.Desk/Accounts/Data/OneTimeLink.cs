namespace Avow.Desk;

/// <summary>A link by which somebody comes in once: to make an account, or to get back into one. Only its hash is kept.</summary>
internal sealed class OneTimeLink
{
    public required string TokenHash { get; init; }

    public required Role Role { get; init; }

    /// <summary>Null when it makes a new account.</summary>
    public string? AccountId { get; init; }

    public required string MadeBy { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? UsedAt { get; set; }
}
