namespace Avow.Desk;

/// <summary>A code that stands in once for the code of a lost telephone. Only its hash is kept.</summary>
internal sealed class RecoveryCode
{
    public required string AccountId { get; init; }

    public required string CodeHash { get; init; }
}
