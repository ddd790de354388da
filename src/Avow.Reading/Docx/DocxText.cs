namespace Avow.Reading;

/// <summary>
/// Goes through a part with paragraphs in it (body, notes, comments) and makes blocks of what stands when every change is accepted.
/// Passed over: properties before a change, section settings, phonetic guides, placeholders, tables of contents, the second of
/// two renderings of one thing.
/// </summary>
internal sealed partial class DocxText(DocxDocument document) : IXmlVisitor
{
    private readonly OfficeFlow flow = new(document.Options.MaxBlocks);
    private readonly DocxFields fields = new();
    private readonly List<DocxChange> changes = [];
    private readonly Stack<DocxRow> rows = new();
    private readonly Stack<bool> alternatives = new();
    private readonly Stack<DocxControl> controls = new();
    private readonly HashSet<string> ranged = new(StringComparer.Ordinal);
    private DocxLevel level = new(null);
    private bool inParagraphProperties;
    private bool inRunProperties;
    private bool inRowProperties;
    private bool inControlProperties;
    private string? textOf;
    private int breaks;

    public bool IsFull => flow.IsFull;

    /// <summary>Notes or comments of the part by id, each with its blocks and the element's author and day.</summary>
    public Dictionary<string, DocxNote> Notes { get; } = new(StringComparer.Ordinal);

    /// <summary>The words of the first paragraph in the style "Title".</summary>
    public string? Title { get; private set; }

    private bool IsInProperties => inParagraphProperties || inRunProperties || inRowProperties || inControlProperties;

    public List<DraftBlock> Finish()
    {
        EndFlow();
        return flow.Finish();
    }

    public bool Enter(XmlTag tag)
    {
        if (IsInProperties) return EnterProperty(tag);
        switch (tag.Name)
        {
            case "w:p": level.Paragraph = new(); break;
            case "w:pPr": inParagraphProperties = true; break;
            case "w:r" or "m:r": if (level.Paragraph is { } paragraph) paragraph.Run = new(); break;
            case "w:rPr": inRunProperties = true; break;
            case "w:t" or "w:delText" or "w:instrText" or "m:t": textOf = tag.Name; break;
            case "w:sdtPr": inControlProperties = true; break;
            case "w:trPr": inRowProperties = true; break;
            case "w:ins" or "w:del" or "w:moveFrom" or "w:moveTo": BeginChange(DocxChange.Of(tag)); break;
            case "w:hyperlink": fields.Begin(document.Relations.Link(tag["r:id"]), level.Words); break;
            case "w:fldSimple": fields.BeginSimple(tag["w:instr"] ?? "", level.Words); break;
            case "w:fldChar": fields.Change(tag["w:fldCharType"], level.Words); break;
            case "w:tr": rows.Push(new()); break;
            case "w:tc": flow.Begin(); break;
            case "w:txbxContent": BeginBox(); break;
            case "w:footnote" or "w:endnote" or "w:comment": return BeginNote(tag);
            case "w:footnoteReference": Refer(document.Footnotes, tag); break;
            case "w:endnoteReference": Refer(document.Endnotes, tag); break;
            case "w:commentRangeStart": if (CommentOf(tag) is { } opened && ranged.Add(opened.Key)) level.Words.Open(opened); break;
            case "w:commentRangeEnd": if (CommentOf(tag) is { } ended) level.Words.Close(ended); break;
            case "w:commentReference": if (CommentOf(tag) is { } point && ranged.Add(point.Key)) level.Words.Point(point); break;
            case "w:sdt": controls.Push(new()); break;
            case "w:sdtContent": return !(controls.TryPeek(out var holder) && holder.HoldsNoText);
            case "mc:AlternateContent": alternatives.Push(false); break;
            case "mc:Choice" or "mc:Fallback": return ChooseOnce();
            case "v:rect" or "v:shape": if (tag["o:hr"] is "t" or "true") flow.Rule(); break;
            case "w:sym": AppendSymbol(tag["w:char"]); break;
            case "w:pPrChange" or "w:rPrChange" or "w:sectPr" or "w:tblPr" or "w:tblGrid" or "w:tcPr" or "w:rt" or "w:sdtEndPr" or "w:fldData" or "w:ffData": return false;
        }

        return true;
    }

    private bool EnterProperty(XmlTag tag)
    {
        if (tag.Name is "w:pPrChange" or "w:rPrChange" or "w:sectPr" or "w:trPrChange") return false;
        if (inControlProperties && controls.TryPeek(out var control)) control.Take(tag);
        else if (inRowProperties && tag.Name == "w:del" && rows.TryPeek(out var row)) row.TakenOut = DocxChange.Of(tag);
        else if (level.Paragraph is { } paragraph && inRunProperties) DocxProperties.Take(tag, paragraph.Run);
        else if (level.Paragraph is { } owner && inParagraphProperties) DocxProperties.Take(tag, owner);
        return true;
    }

    public void Leave(string name)
    {
        switch (name)
        {
            case "w:p": EndParagraph(); break;
            case "w:pPr": inParagraphProperties = false; Number(); break;
            case "w:sdtPr": inControlProperties = false; break;
            case "w:rPr": inRunProperties = false; break;
            case "w:trPr": inRowProperties = false; break;
            case "w:ins" or "w:del" or "w:moveFrom" or "w:moveTo": if (!IsInProperties) EndChange(); break;
            case "w:hyperlink" or "w:fldSimple": fields.End(level.Words); break;
            case "w:tc": EndCell(); break;
            case "w:tr": EndRow(); break;
            case "w:txbxContent": EndBox(); break;
            case "w:footnote" or "w:endnote" or "w:comment": EndNote(); break;
            case "w:sdt": controls.TryPop(out _); break;
            case "mc:AlternateContent": alternatives.TryPop(out _); break;
            case "w:tab" or "w:ptab": Append(" "); break;
            case "w:br" or "w:cr": Break(); break;
            case "w:noBreakHyphen": Append("\u2011"); break;
            case "w:t" or "w:delText" or "w:instrText" or "m:t": textOf = null; break;
        }
    }
}
