using Microsoft.AspNetCore.Identity;

namespace Avow.Desk;

/// <summary>Somebody who may sign in. Passwords are kept as Identity keeps them (PBKDF2), passkeys in a table of their own.</summary>
internal sealed class Account : IdentityUser
{
    public Role Role { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>Somebody blocked cannot sign in; what they changed stays in the record under their name.</summary>
    public bool IsBlocked { get; set; }

    /// <summary>The secret of RFC 6238, sealed with the desk's keys; null for who has only passkeys.</summary>
    public string? TotpSecret { get; set; }

    /// <summary>The time step of the last code that was taken: a code is good once (RFC 6238, section 5.2).</summary>
    public long TotpLastStep { get; set; }
}
