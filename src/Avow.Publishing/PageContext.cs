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

    /// <summary>In a picture, how far its words stand beside their point: after it, in the direction in which the page is read.</summary>
    protected string AsidePixels => W.Language.IsRightToLeft ? "-15" : "15";

    /// <summary>A name in a picture of a page from right to left, kept apart from what stands around it: FSI and PDI (Unicode Standard Annex 9).</summary>
    protected string Isolated(string name) => W.Language.IsRightToLeft ? $"\u2068{name}\u2069" : name;

    /// <summary>A message of the catalogue in which elements stand: <c>Say(W.StandsIn, ("outlet", @&lt;b>…&lt;/b>))</c>.</summary>
    protected static RenderFragment Say(Message message, params (string Name, RenderFragment Value)[] elements) => MessageElements.Of(message, [], elements);

    /// <summary>The same where words and numbers are filled in too: <c>Say(W.SeenTimes, [("times", 3)], ("moment", @&lt;b>…&lt;/b>))</c>.</summary>
    protected static RenderFragment Say(Message message, (string Name, MessageValue Value)[] words, params (string Name, RenderFragment Value)[] elements) => MessageElements.Of(message, words, elements);

    // A title may be as long as a text: then it is set as one.
    protected static string? SizeOf(string title) => title.Length switch
    {
        > 400 => "longer",
        > 120 => "long",
        _ => null,
    };
}
