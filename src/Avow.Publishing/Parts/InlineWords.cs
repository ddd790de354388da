using Avow.Statements;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Avow.Publishing;

/// <summary>
/// Writes a block's words and elements without a space too many; foreign words pass through the encoder and nowhere else. No component of
/// its own: a long text has thousands of blocks.
/// </summary>
public static class InlineWords
{
    /// <param name="words">What is written.</param>
    /// <param name="wording">In which what has no words of its own is spoken.</param>
    public static RenderFragment Of(IReadOnlyList<Inline> words, Wording wording) => builder => Write(builder, words, wording);

    /// <summary>A title or a line cut out of a text, which has no marks of its own.</summary>
    public static RenderFragment OfTitle(string title, Wording wording) =>
        title.Contains(WithheldWords.Mark, StringComparison.Ordinal) ? Of(InlineTree.Of(title, TextRange.Whole(title), InlineSpans.Of(WithheldIn(title))), wording) : builder => builder.AddContent(0, title);

    /// <summary>Where in such words something is withheld.</summary>
    internal static IEnumerable<InlineSpan> WithheldIn(string words)
    {
        for (var at = words.IndexOf(WithheldWords.Mark, StringComparison.Ordinal); at >= 0; at = words.IndexOf(WithheldWords.Mark, at + WithheldWords.Mark.Length, StringComparison.Ordinal))
            yield return new(InlineKind.Withheld, new(at, at + WithheldWords.Mark.Length));
    }

    private static void Write(RenderTreeBuilder builder, IReadOnlyList<Inline> all, Wording wording)
    {
        foreach (var inline in all)
        {
            if (inline.Kind == InlineKind.Words) WriteWords(builder, inline.Words);
            else if (inline is { Kind: InlineKind.Link, Span: { } link }) WriteLink(builder, inline, link, wording);
            else if (inline.Kind == InlineKind.Withheld) WriteWithheld(builder, inline, wording);
            else WriteElement(builder, inline, wording);
        }
    }

    private static void WriteWords(RenderTreeBuilder builder, string words)
    {
        var start = 0;
        while (Shown.IndexOfOverride(words.AsSpan(start)) is var ahead and >= 0)
        {
            var at = start + ahead;
            if (at > start) builder.AddContent(0, words[start..at]);
            builder.OpenElement(9, "bdi");
            builder.AddAttribute(10, "class", "control");
            builder.AddContent(11, Shown.OverrideName(words[at]));
            builder.CloseElement();
            start = at + 1;
        }

        builder.AddContent(0, words[start..]);
    }

    private static void WriteElement(RenderTreeBuilder builder, Inline inline, Wording wording)
    {
        var (element, @class) = inline.Kind switch
        {
            InlineKind.Quotation => ("q", null),
            InlineKind.Strong => ("strong", null),
            InlineKind.Emphasis => ("em", null),
            InlineKind.Travelled => ("mark", "travel"),
            InlineKind.Reserved => ("mark", "reserve"),
            InlineKind.Damaged => ("mark", "lost"),
            InlineKind.Found => ("mark", "found"),
            InlineKind.OnlyHere => ("mark", "alone"),
            InlineKind.Removed => ("del", null),
            InlineKind.Added => ("ins", null),
            InlineKind.Changed => ("mark", "changed"),
            InlineKind.Moved => ("mark", "moved"),
            _ => ("span", "typographic"),
        };
        builder.OpenElement(1, element);
        if (@class is not null) builder.AddAttribute(2, "class", @class);
        Write(builder, inline.Within, wording);
        builder.CloseElement();
    }

    // Whoever listens would hear five blocks, or nothing (WAI-ARIA 1.2, section 5.2.8.5: what is within a picture is not read).
    private static void WriteWithheld(RenderTreeBuilder builder, Inline inline, Wording wording)
    {
        builder.OpenElement(12, "span");
        builder.AddAttribute(13, "class", "withheld");
        builder.AddAttribute(14, "role", "img");
        builder.AddAttribute(15, "aria-label", wording.WithheldTitle);
        builder.AddAttribute(16, "title", wording.WithheldTitle);
        Write(builder, inline.Within, wording);
        builder.CloseElement();
    }

    private static void WriteLink(RenderTreeBuilder builder, Inline inline, InlineSpan link, Wording wording)
    {
        if (link.IsNoteMark) builder.OpenElement(3, "sup");
        builder.OpenElement(4, "a");
        builder.AddAttribute(5, "href", link.Address);
        if (link.IsNoteMark)
        {
            builder.AddAttribute(6, "role", "doc-noteref");
            if (link.Anchor is not null) builder.AddAttribute(7, "id", link.Anchor);
        }
        else
        {
            builder.AddAttribute(8, "rel", "nofollow noopener noreferrer");
        }

        Write(builder, inline.Within, wording);
        builder.CloseElement();
        if (link.IsNoteMark) builder.CloseElement();
    }
}
