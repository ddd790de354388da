using Avow.Archive;
using Avow.Publishing;
using Avow.Statements;
using Microsoft.AspNetCore.Http;

namespace Avow.Desk;

/// <summary>What the program gives the desk to work with.</summary>
public sealed record DeskSetting
{
    public required IArchive Archive { get; init; }

    /// <summary>Where readers' pages stand.</summary>
    public required PageAddresses Addresses { get; init; }

    public required TimeProvider Time { get; init; }

    /// <summary>
    /// Set on one's own machine (<c>avow serve --local</c>): everybody who reaches the server is this administrator. The program listens
    /// on loopback only then, and the desk answers no name that is not loopback's.
    /// </summary>
    public string? LocalEditor { get; init; }

    /// <summary>Does long work; without it nothing can be added at the desk.</summary>
    public IDeskWork? Work { get; init; }

    /// <summary>Lays two texts of one language beside each other, as the readers' page of two texts does; shows no difference when left out.</summary>
    public Func<Text, Text, IReadOnlyList<CollatedRow>> Collate { get; init; } = (_, _) => [];

    /// <summary>The language that an address or a browser asks for; English when left out.</summary>
    public Func<HttpContext, InterfaceChoice> Speaks { get; init; } = _ => InterfaceChoice.English;

    /// <summary>The link that waits for the first administrator.</summary>
    internal FirstLink? First { get; init; }

    /// <summary>In which turns passwords are hashed.</summary>
    internal HashingTurns Hashing { get; init; } = new(HashingTurns.UsualPatience);

    /// <summary>Pages beside the desk's own; tests try the skeleton with them.</summary>
    internal Action<DeskRoutes>? MorePages { get; init; }
}
