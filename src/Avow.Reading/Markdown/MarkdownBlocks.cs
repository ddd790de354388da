using Avow.Statements;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace Avow.Reading;

/// <summary>Walks the blocks of a parsed Markdown text in order and makes draft blocks of them.</summary>
internal sealed class MarkdownBlocks(ReadingOptions options, int endExclusive)
{
    private readonly List<DraftBlock> blocks = [];
    private bool ruleBefore;

    public IReadOnlyList<DraftBlock> Blocks => blocks;

    public string? FrontMatter { get; private set; }

    public void Walk(ContainerBlock container, BlockKind kind = BlockKind.Paragraph, int level = 0, string? label = null)
    {
        foreach (var block in container)
        {
            if (blocks.Count > options.MaxBlocks) return;
            Visit(block, kind, level, label);
        }
    }

    private void Visit(Markdig.Syntax.Block block, BlockKind kind, int level, string? label)
    {
        switch (block)
        {
            case YamlFrontMatterBlock yaml: FrontMatter = yaml.Lines.ToString(); break;
            case LinkReferenceDefinitionGroup: break;
            case ThematicBreakBlock: ruleBefore = true; break;
            case HeadingBlock heading: Add(heading, Inlines(heading), BlockKind.Heading, heading.Level, null); break;
            case Table table: foreach (var row in table.OfType<TableRow>()) AddRow(row); break;
            case FootnoteGroup group: foreach (var note in group.OfType<Footnote>()) Walk(note, BlockKind.Footnote, 0, note.Label?.TrimStart('^')); break;
            case ListBlock quoted when kind == BlockKind.Quotation: foreach (var item in quoted.OfType<ListItemBlock>()) Walk(item, BlockKind.Quotation); break;
            case ListBlock list: foreach (var item in list.OfType<ListItemBlock>()) Walk(item, BlockKind.ListItem, level + 1); break;
            case QuoteBlock quote: Walk(quote, BlockKind.Quotation); break;
            case HtmlBlock html: foreach (var part in MarkupWords.Of(html.Lines.ToString()).Split('\n')) AddText(html, part, kind, level, label); break;
            case CodeBlock code: AddText(code, code.Lines.ToString(), kind, level, label); break;
            case LeafBlock { Inline: not null } leaf: AddLeaf(leaf, kind, level, label); break;
            case ContainerBlock inner: Walk(inner, kind, level, label); break;
        }
    }

    private void AddLeaf(LeafBlock leaf, BlockKind kind, int level, string? label)
    {
        if (leaf.Span.Start >= endExclusive) return;
        var words = Inlines(leaf);
        Add(leaf, words, words.HasImageOnly ? BlockKind.Caption : kind, words.HasImageOnly ? 0 : level, label);
    }

    private void AddText(Markdig.Syntax.Block block, string text, BlockKind kind, int level, string? label)
    {
        var words = new InlineWords(options.Address);
        words.AddText(text);
        Add(block, words, kind, level, label);
    }

    private void AddRow(TableRow row)
    {
        var words = new InlineWords(options.Address);
        foreach (var cell in row.OfType<TableCell>())
        {
            if (words.Words.Length > 0) words.AddText(" | ");
            foreach (var leaf in cell.OfType<LeafBlock>()) words.Add(leaf.Inline);
        }

        Add(row, words, BlockKind.TableRow, 0, null);
    }

    private InlineWords Inlines(LeafBlock leaf)
    {
        var words = new InlineWords(options.Address);
        words.Add(leaf.Inline);
        return words;
    }

    private void Add(Markdig.Syntax.Block block, InlineWords inline, BlockKind kind, int level, string? label)
    {
        var words = inline.Words;
        if (words.Length == 0) return;
        blocks.Add(new DraftBlock
        {
            Kind = kind,
            Words = words,
            Marks = inline.Marks,
            Level = Math.Min(level, 6),
            Label = kind == BlockKind.Footnote ? label : null,
            SourceOffset = block.Span.Start,
            RuleBefore = ruleBefore,
        });
        ruleBefore = false;
    }
}
