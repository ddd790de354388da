using Microsoft.AspNetCore.Http;

namespace Avow.Desk;

/// <summary>Somebody who has shown who they are.</summary>
/// <param name="Name">As it stands in the record of changes.</param>
/// <param name="Role">What they may do.</param>
public sealed record Person(string Name, Role Role);

/// <summary>Tells who sends a request.</summary>
internal interface IWhoAsks
{
    /// <returns>Null when nobody has signed in.</returns>
    ValueTask<Person?> Of(HttpContext context);
}
