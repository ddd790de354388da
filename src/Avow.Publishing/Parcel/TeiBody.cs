using System.Xml;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>
/// The words of a text as TEI (P5 Guidelines, chapters 3 and 4): headings open divisions, lists nest by their depth, notes and their marks point to each other. What is missing is a gap with its
/// reason (section 3.5.3), what editors withhold too; what is broken stands in sic or unclear, with a repair beside it in choice where one is offered.
/// </summary>
internal sealed class TeiBody(XmlWriter xml, ParcelText text) : IRunWriter
{
    private readonly TextSpans spans = TextSpans.Of(text.Layout);
    private readonly Stack<int> divisions = new();

    // The mark on pages is no words of the text.
    private bool isWithheld;

    public void Write()
    {
        Open("text");
        Open("body");
        Open("div");
        xml.WriteAttributeString("type", text.Text.Role == WitnessRole.Frame ? "frame" : "statement");
        foreach (var group in BlockGroups.Of(text.Layout.Blocks)) Write(group);
        // A division is not valid without anything in it.
        if (text.Layout.Blocks.Count == 0) Gaps(0, "p");
        while (divisions.TryPop(out _)) xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Write(IReadOnlyList<PlacedBlock> group)
    {
        switch (group[0].Block.Kind)
        {
            case BlockKind.Heading: Heading(group[0]); break;
            case BlockKind.ListItem: List(group); break;
            case BlockKind.Quotation: Inside("quote", () => { foreach (var block in group) Block("p", block); }); break;
            case BlockKind.TableRow: Inside("table", () => { foreach (var block in group) Row(block); }); break;
            case BlockKind.Caption: Inside("figure", () => Block("head", group[0])); break;
            case BlockKind.Footnote: Footnote(group[0]); break;
            default: Block("p", group[0]); break;
        }
    }

    private void Heading(PlacedBlock block)
    {
        var level = Math.Max(1, block.Block.Level);
        while (divisions.TryPeek(out var open) && open >= level)
        {
            divisions.Pop();
            xml.WriteEndElement();
        }

        Open("div");
        xml.WriteAttributeString("type", "section");
        divisions.Push(level);
        Block("head", block);
    }

    // An item of a greater depth stands in a list within the item before it.
    private void List(IReadOnlyList<PlacedBlock> items)
    {
        Stack<int> depths = new();
        foreach (var item in items)
        {
            var depth = Math.Max(1, item.Block.Level);
            while (depths.TryPeek(out var open) && open > depth) CloseList();
            if (depths.TryPeek(out var here) && here == depth) xml.WriteEndElement();
            else
            {
                Open("list");
                depths.Push(depth);
            }

            Open("item");
            Attributes(item);
            Words(item.Range);
        }

        while (depths.Count > 0) CloseList();

        void CloseList()
        {
            xml.WriteEndElement();
            xml.WriteEndElement();
            depths.Pop();
        }
    }

    private void Row(PlacedBlock block) => Inside("row", () =>
    {
        Attributes(block);
        foreach (var cell in TableCells.Of(text.Text.Words, block.Range))
        {
            Open("cell");
            Words(cell);
            xml.WriteEndElement();
        }
    });

    private void Footnote(PlacedBlock block) => Inside("note", () =>
    {
        Attributes(block);
        xml.WriteAttributeString("place", "bottom");
        if (block.Block.Label is { } label) xml.WriteAttributeString("n", TeiFile.Clean(label));
        if (spans.Source.BackTo(block.Anchor) is { } mark) xml.WriteAttributeString("target", $"#{mark}");
        Words(block.Range);
    });

    private void Block(string element, PlacedBlock block) => Inside(element, () =>
    {
        Attributes(block);
        Words(block.Range);
    });

    private void Attributes(PlacedBlock block)
    {
        xml.WriteAttributeString("xml", "id", null, block.Anchor);
        if (block.Block.Language != text.Text.Language) TeiFile.Language(xml, block.Block.Language);
        // Of a direction TEI says how it is shown: CSS Writing Modes.
        if (block.Block.Direction is "ltr" or "rtl") xml.WriteAttributeString("style", $"direction: {block.Block.Direction}");
    }

    private void Words(TextRange range) => InlineRuns.Write(text.Text.Words, range, spans.Spans, spans.PlacesIn(range), this);

    void IRunWriter.Open(InlineSpan span)
    {
        switch (span.Kind)
        {
            case InlineKind.Link:
                xml.WriteStartElement("ref", TeiFile.Namespace);
                if (span.IsNoteMark) xml.WriteAttributeString("type", "note");
                if (span.Anchor is { } anchor) xml.WriteAttributeString("xml", "id", null, anchor);
                if (span.Address is { } address && (span.IsNoteMark || Uri.IsWellFormedUriString(address, UriKind.Absolute))) xml.WriteAttributeString("target", address);
                break;
            case InlineKind.Withheld:
                isWithheld = true;
                TeiFile.BeginWithheld(xml);
                break;
            case InlineKind.Quotation: xml.WriteStartElement("q", TeiFile.Namespace); break;
            case InlineKind.Strong: Highlight("bold"); break;
            case InlineKind.Emphasis: Highlight("italic"); break;
            default: Damaged(span); break;
        }
    }

    void IRunWriter.Close(InlineSpan span)
    {
        xml.WriteEndElement();
        if (span.Kind == InlineKind.Withheld) isWithheld = false;
        if (span.Kind != InlineKind.Damaged || DamageAt(span) is not { Repair: { } repair }) return;
        xml.WriteElementString("corr", TeiFile.Namespace, TeiFile.Clean(repair));
        xml.WriteEndElement();
    }

    void IRunWriter.Words(string words)
    {
        if (!isWithheld) xml.WriteString(TeiFile.Clean(words));
    }

    void IRunWriter.At(int offset) => Gaps(offset, null);

    private void Damaged(InlineSpan span)
    {
        var damage = DamageAt(span);
        if (damage?.Repair is not null) xml.WriteStartElement("choice", TeiFile.Namespace);
        if (damage is { Kind: DamageKind.EncodingBroken, Repair: null })
        {
            xml.WriteStartElement("unclear", TeiFile.Namespace);
            xml.WriteAttributeString("reason", TextSpans.Named(damage.Kind));
            return;
        }

        xml.WriteStartElement("sic", TeiFile.Namespace);
        if (damage is not null) xml.WriteAttributeString("ana", $"#damage-{TextSpans.Named(damage.Kind)}");
    }

    // A repair is of the whole range: where the range was cut, there is none to offer for a part.
    private Damage? DamageAt(InlineSpan span) => spans.Marked.GetValueOrDefault(span.Range.StartInclusive) is { } damage ? damage.Range == span.Range ? damage : damage with { Repair = null } : null;

    private void Gaps(int offset, string? around)
    {
        if (around is not null) Open(around);
        foreach (var gap in spans.GapsAt(offset))
        {
            xml.WriteStartElement("gap", TeiFile.Namespace);
            xml.WriteAttributeString("reason", TextSpans.Named(gap.Kind));
            xml.WriteEndElement();
        }

        if (around is not null) xml.WriteEndElement();
    }

    private void Highlight(string how)
    {
        xml.WriteStartElement("hi", TeiFile.Namespace);
        xml.WriteAttributeString("rend", how);
    }

    private void Inside(string element, Action write)
    {
        Open(element);
        write();
        xml.WriteEndElement();
    }

    private void Open(string element)
    {
        TeiFile.Break(xml);
        xml.WriteStartElement(element, TeiFile.Namespace);
    }
}
