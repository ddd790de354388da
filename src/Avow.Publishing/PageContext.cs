using Avow.Statements;
using Microsoft.AspNetCore.Components;

namespace Avow.Publishing;

/// <summary>What every component of a page may ask for.</summary>
public sealed record PageContext(string ArchiveName, PageAddresses Addresses, Wording Wording)
{
    /// <summary>What somebody is called on this page, and in which language that is.</summary>
    public NameLine NameOf(Naming naming) => naming.For(Wording.Language.Tag);
}

/// <summary>
/// A component that knows its page. What makes up a page is mostly written in its place, <c>@Part(new Day { On = day })</c>: the framework then
/// keeps no component of it, which on a page of a hundred paragraphs is most of the work.
/// </summary>
public abstract class PageComponent : ComponentBase
{
    [CascadingParameter]
    public PageContext Page { get; set; } = null!;

    protected Wording W => Page.Wording;

    protected PageAddresses A => Page.Addresses;

    /// <summary>This component as a part of a page.</summary>
    public RenderFragment In(PageContext page)
    {
        Page = page;
        return BuildRenderTree;
    }

    /// <summary>Another component as a part of this one.</summary>
    protected RenderFragment Part(PageComponent part) => part.In(Page);

    /// <summary>A title, in which what is withheld has a spoken name.</summary>
    protected RenderFragment InTitle(string title) => InlineWords.OfTitle(title, W);

    /// <summary>A name kept apart from what stands around it, with its language where that is not the page's.</summary>
    protected RenderFragment Named(Naming of) => Named(Page.NameOf(of));

    /// <inheritdoc cref="Named(Naming)"/>
    protected RenderFragment Named(NameLine line) => builder =>
    {
        builder.OpenElement(0, "bdi");
        if (TagOf(line) is { } tag)
        {
            builder.AddAttribute(1, "lang", tag);
            builder.AddAttribute(2, "dir", Direction.Of(tag));
        }

        builder.AddContent(3, line.Name);
        builder.CloseElement();
    };

    /// <summary>A kind of organisation, or a capacity in which one belongs to another: the usual ones in the language of the page, others as the editor wrote them.</summary>
    protected RenderFragment KindNamed(string kind) => builder =>
    {
        builder.OpenElement(0, "bdi");
        builder.AddContent(1, W.KindOfOrganisation(kind) ?? kind);
        builder.CloseElement();
    };

    /// <summary>The same to choose from.</summary>
    /// <param name="value">What is sent when it is chosen.</param>
    /// <param name="of">What it is called.</param>
    /// <param name="isSelected">Whether it is chosen now.</param>
    /// <param name="apart">What tells it apart from another of this name; null where the name does.</param>
    protected RenderFragment Option(string value, Naming of, bool isSelected = false, string? apart = null) => builder =>
    {
        var line = Page.NameOf(of);
        builder.OpenElement(0, "option");
        builder.AddAttribute(1, "value", value);
        builder.AddAttribute(2, "selected", isSelected ? "selected" : null);
        builder.AddAttribute(3, "lang", TagOf(line));
        builder.AddAttribute(4, "dir", TagOf(line) is { } tag ? Direction.Of(tag) : null);
        builder.AddContent(5, apart is null ? line.Name : $"{line.Name} · \u2068{apart}\u2069");
        builder.CloseElement();
    };

    /// <summary>What was raised in English, in the language of the page; what nobody translated stays as it is and says that it is English.</summary>
    protected RenderFragment Told(string? translated, string english) => translated is null && W.Language != InterfaceLanguage.English ? InEnglish(OneLine.Of(english)) : builder => builder.AddContent(0, translated ?? OneLine.Of(english));

    /// <summary>A sentence: its first letter is a capital, where the script has any, and it ends with a full stop.</summary>
    protected static string Sentence(string clause) => clause.Length == 0 ? "" : $"{char.ToUpperInvariant(clause[0])}{clause[1..]}.";

    private static RenderFragment InEnglish(string words) => builder =>
    {
        builder.OpenElement(0, "span");
        builder.AddAttribute(1, "lang", "en");
        builder.AddAttribute(2, "dir", "ltr");
        builder.AddContent(3, words);
        builder.CloseElement();
    };

    /// <summary>The language of a name where it is known and not that of the page; else null, which leaves the attribute away.</summary>
    protected string? TagOf(NameLine line) => line.Language.Length > 0 && Statements.Languages.Primary(line.Language) != W.Language.Tag && Direction.Tag(line.Language) is { Length: > 0 } tag ? tag : null;

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
