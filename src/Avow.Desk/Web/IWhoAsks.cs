using Microsoft.AspNetCore.Http;

namespace Avow.Desk;

/// <summary>Somebody who has shown who they are.</summary>
/// <param name="Name">As it stands in the record of changes.</param>
/// <param name="Role">What they may do.</param>
public sealed record Person(string Name, Role Role)
{
    /// <summary>Null for who sits at the machine without an account.</summary>
    internal string? AccountId { get; init; }

    internal string? SessionId { get; init; }
}

/// <summary>Tells who sends a request.</summary>
internal interface IWhoAsks
{
    /// <returns>Null when nobody has signed in.</returns>
    ValueTask<Person?> Of(HttpContext context);
}
