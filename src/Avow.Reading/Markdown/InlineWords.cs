using System.Text;
using Avow.Statements;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;

namespace Avow.Reading;

/// <summary>Gathers the words and marks of one Markdown block: white space folded as it comes, so that ranges are right at once.</summary>
internal sealed class InlineWords(string? address)
{
    private readonly StringBuilder words = new();
    private readonly List<Mark> marks = [];

    public bool HasImageOnly { get; private set; }

    public string Words => words.ToString().TrimEnd();

    /// <summary>Marks clipped to the trimmed words; those that cover nothing are gone.</summary>
    public IReadOnlyList<Mark> Marks
    {
        get
        {
            var whole = new TextRange(0, Words.Length);
            return [.. marks.Where(m => m.Range.Overlaps(whole)).Select(m => m with { Range = m.Range.Intersect(whole)!.Value })];
        }
    }

    public void Add(ContainerInline? container)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling) AddOne(inline);
    }

    public void AddText(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i])) AddSpace();
            else if (!CleanWords.IsJunk(text, i)) words.Append(text[i]);
        }
    }

    private void AddSpace()
    {
        if (words.Length > 0 && words[^1] != ' ') words.Append(' ');
    }

    private void AddOne(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal: AddText(literal.Content.AsSpan()); break;
            case CodeInline code: AddText(code.Content); break;
            case HtmlEntityInline entity: AddText(entity.Transcoded.AsSpan()); break;
            case LineBreakInline: AddBreak(inline.NextSibling); break;
            case HtmlInline html when html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase): AddSpace(); break;
            case HtmlInline: break;
            case FootnoteLink { IsBackLink: true }: break;
            case FootnoteLink note: AddNoteMark(note.Footnote.Label?.TrimStart('^') ?? ""); break;
            case AutolinkInline auto: Marked(MarkKind.Link, auto.Url, "address", () => AddText(auto.Url)); break;
            case LinkInline { IsImage: true } image: AddImage(image); break;
            case LinkInline link: Marked(MarkKind.Link, link.Url, "link", () => Add(link)); break;
            case EmphasisInline emphasis:
                Marked(emphasis.DelimiterCount > 1 ? MarkKind.Strong : MarkKind.Emphasis, null, new string(emphasis.DelimiterChar, emphasis.DelimiterCount), () => Add(emphasis));
                break;
            case ContainerInline container: Add(container); break;
        }
    }

    private void AddBreak(Inline? next)
    {
        var joins = words.Length > 0 && Punctuation.IsCjk(words[^1]) && next is LiteralInline { Content.IsEmpty: false } literal
            && Punctuation.IsCjk(literal.Content.CurrentChar);
        if (!joins) AddSpace();
    }

    private void AddNoteMark(string label) => Marked(MarkKind.NoteMark, label, "footnote reference", () => AddText($"[{label}]"));

    private void AddImage(LinkInline image)
    {
        if (words.Length > 0 || image.NextSibling is not null) return;
        HasImageOnly = true;
        Add(image);
    }

    private void Marked(MarkKind kind, string? target, string cue, Action addWords)
    {
        var start = words.Length;
        addWords();
        if (words.Length == start) return;
        marks.Add(new Mark { Kind = kind, Range = new(start, words.Length), Target = kind == MarkKind.Link ? Resolved(target) : target, Cue = cue });
    }

    private string? Resolved(string? target)
    {
        if (target is null || address is null || !Uri.TryCreate(address, UriKind.Absolute, out var from)) return target;
        return Uri.TryCreate(from, target, out var absolute) ? absolute.AbsoluteUri : target;
    }
}
