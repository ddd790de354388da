using Avow.Publishing;
using Microsoft.AspNetCore.Components;

namespace Avow.Desk;

/// <summary>What every component of the desk may ask for.</summary>
/// <param name="Person">Null on pages for people whom the desk does not know yet.</param>
/// <param name="Token">Goes into every form; see <see cref="FormGuard"/>.</param>
/// <param name="Notice">What was just done; shown once.</param>
/// <param name="Here">The address of this page.</param>
public sealed record DeskContext(Person? Person, string Token, string? Notice, string Here)
{
    /// <summary>In which the desk speaks.</summary>
    public InterfaceLanguage Language { get; init; } = InterfaceLanguage.English;

    /// <summary>What problems say, with the names of things where the archive is there to be asked for them.</summary>
    public ProblemWords? Problems { get; init; }

    /// <summary>The language where it was chosen at the desk; null where the browser asked for it.</summary>
    public InterfaceLanguage? Chosen { get; init; }
}

/// <summary>A component of the desk: beside the page it knows who sits at it.</summary>
public abstract class DeskComponent : PageComponent
{
    [CascadingParameter]
    public required DeskContext Desk { get; set; }

    protected DeskWords D => DeskWords.Of(Desk.Language);
}
