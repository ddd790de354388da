using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>A file of a book, read: its blocks, and for each the names by which links reach it.</summary>
internal sealed record EpubChapter(string Part, IReadOnlyList<EpubBlock> Blocks)
{
    /// <summary>A place for links between the files of a book to be resolved from; the name can never be registered (RFC 2606).</summary>
    public const string Root = "https://epub.invalid/";

    /// <summary>A chapter past this is no chapter, and its tree of elements would not fit (bytes).</summary>
    private const int MaxBytes = 8 << 20;

    /// <summary>The whole body of a page is its text: a book has no menus around it.</summary>
    public static Outcome<EpubChapter> Of(byte[] bytes, string part, ReadingOptions options)
    {
        if (bytes.Length > MaxBytes) return ZipRefusals.TooManyBytes(part, bytes.Length, MaxBytes, Refusals.ThingOf(options));
        if (!TextDecoder.Decode(bytes, null).TryGet(out var text, out var problem)) return problem;
        if (!NestingBound.Keep(XhtmlTags.Opened(text.Text), options.MaxDepth).TryGet(out var html, out problem)) return problem;
        var page = Page.Of(html, options with { Address = Root + Uri.EscapeDataString(part).Replace("%2F", "/", StringComparison.Ordinal) }, Prepare);
        if (page.Nodes.Count > 0) Footnotes.Label(page, page.Nodes[0]);
        return new EpubChapter(part, [.. page.Blocks.SelectMany(b => BlocksOf(b, page))]);
    }

    private static IEnumerable<EpubBlock> BlocksOf(PageBlock block, Page page)
    {
        var draft = DraftWriting.Of(block, page.Address, page.Blocks.Count) with { SourceOffset = null };
        if (draft.Kind == BlockKind.Paragraph && block.Owner.Up(IsNote) is not null) draft = draft with { Kind = BlockKind.Footnote, Label = draft.Label ?? NoteStart.Of(draft.Words)?.Label };
        var names = EpubNames.Of(block);
        foreach (var line in BrokenLines.Of(draft, block.LineStarts))
        {
            yield return new(line, names);
            names = [];
        }
    }

    private static bool IsNote(PageNode node) => TypeOf(node.Element) is { Length: > 0 } type && (type.Contains("footnote", StringComparison.Ordinal) || type.Contains("endnote", StringComparison.Ordinal) || type.Contains("rearnote", StringComparison.Ordinal))
        && !type.EndsWith('s'); // "footnotes" is the part that holds them, its heading included

    private static string? TypeOf(IElement element) => element.GetAttribute("epub:type") ?? element.GetAttribute("role");

    // Page numbers of a printed edition, and lists of contents and pages, are not words of the text. Languages are named in XML's own attribute.
    private static void Prepare(IHtmlDocument document)
    {
        foreach (var element in document.All.ToList())
        {
            if (element.Attributes.Length == 0) continue;
            if (element.GetAttribute("xml:lang") is { } language && !element.HasAttribute("lang")) element.SetAttribute("lang", language);
            var type = TypeOf(element);
            if (type is null) continue;
            if (type is "pagebreak" or "doc-pagebreak" || (element.LocalName == "nav" && !type.Contains("bodymatter", StringComparison.Ordinal))) element.Remove();
        }
    }
}

/// <summary>A block and the names of places in its file that lead to it.</summary>
internal sealed record EpubBlock(DraftBlock Draft, IReadOnlyList<string> Names);
