using Microsoft.AspNetCore.Components;

namespace Avow.Publishing;

/// <summary>What every component of a page may ask for.</summary>
public sealed record PageContext(string ArchiveName, PageAddresses Addresses, Wording Wording);

/// <summary>A component that knows its page.</summary>
public abstract class PageComponent : ComponentBase
{
    [CascadingParameter]
    public required PageContext Page { get; set; }

    protected Wording W => Page.Wording;

    protected PageAddresses A => Page.Addresses;

    // A title may be as long as a text: then it is set as one.
    protected static string? SizeOf(string title) => title.Length switch
    {
        > 400 => "longer",
        > 120 => "long",
        _ => null,
    };
}
