namespace Avow.Desk;

/// <summary>One address of the desk, who may ask for it, and how it is answered.</summary>
/// <param name="Pattern">Below the root, in the form of ASP.NET Core's routing: "organisations/{slug}"; "" is the desk itself.</param>
/// <param name="Least">The least role that may ask; null for addresses by which people come in.</param>
/// <param name="MaxBodyBytes">Null for pages; a form's body is bounded before it is read.</param>
/// <param name="Answer">Called once for each request that was let through.</param>
public sealed record DeskRoute(string Pattern, Role? Least, long? MaxBodyBytes, Func<Visit, ValueTask<DeskAnswer>> Answer)
{
    public bool IsForm => MaxBodyBytes is not null;

    /// <summary>Whether what was typed into a form is shown again where it could not be taken: not of those by which accounts are opened and closed.</summary>
    internal bool KeepsTyped => IsForm && Least is not null && !Pattern.StartsWith("account", StringComparison.Ordinal);
}
