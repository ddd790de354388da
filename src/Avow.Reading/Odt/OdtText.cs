using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// Goes through content.xml and makes blocks of its text as it stands with every change accepted. Passed over: indexes, which repeat
/// the headings, forms, declarations, titles of drawings, phonetic guides, placeholders, and sections that are not shown.
/// </summary>
internal sealed partial class OdtText(OdtStyles styles, ReadingOptions options) : IXmlVisitor
{
    private readonly OfficeFlow flow = new(options.MaxBlocks);
    private readonly Stack<List<List<DraftBlock>>> rows = new();
    private readonly Stack<Mark?> links = new();
    private OdtLevel level = new(null);
    private OdtAside? aside;
    private bool inStyles;
    private int breaks;

    public bool IsFull => flow.IsFull;

    /// <summary>The words of the first paragraph in the style "Title".</summary>
    public string? Title { get; private set; }

    public List<DraftBlock> Finish() => [.. BoldHeadings.Raise(flow.Finish()), .. notes];

    public bool Enter(XmlTag tag)
    {
        if (inStyles) return styles.Enter(tag);
        if (aside is not null)
        {
            aside.Enter(tag.Name);
            return true;
        }

        switch (tag.Name)
        {
            case "office:automatic-styles" or "office:styles": inStyles = true; break;
            case "text:h": Begin(new(tag["text:style-name"], Math.Clamp(DocxStyles.Number(tag["text:outline-level"]) ?? 1, 1, 6))); break;
            case "text:p": Begin(new(tag["text:style-name"], 0)); break;
            case "text:list" or "text:numbered-paragraph": level.ListDepth++; break;
            case "text:span": level.Paragraph?.Looks.Push(styles.Of("text", tag["text:style-name"]).Over(Look)); break;
            case "text:a" or "draw:a": BeginLink(tag["xlink:href"]); break;
            case "table:table-row": rows.Push([]); return tag["table:visibility"] is null or "visible" || !rows.TryPop(out _);
            case "table:table-cell" or "table:covered-table-cell": flow.Begin(); break;
            case "draw:text-box": BeginBox(); break;
            case "text:note": citation.Clear(); break;
            case "text:note-citation": inCitation = true; break;
            case "text:note-body": Cite(); break;
            case "text:changed-region": aside = new(tag["xml:id"] ?? tag["text:id"] ?? ""); break;
            case "office:annotation": aside = new(tag["office:name"] ?? ""); break;
            case "office:annotation-end": if (comments.Remove(tag["office:name"] ?? "", out var comment)) level.Words.Close(comment); break;
            case "text:change-start": if (changes.GetValueOrDefault(tag["text:change-id"] ?? "") is { Kind: TrackedChangeKind.Insertion } begun) level.Words.Open(begun); break;
            case "text:change-end": if (changes.GetValueOrDefault(tag["text:change-id"] ?? "") is { } ended) level.Words.Close(ended); break;
            case "text:change": if (changes.GetValueOrDefault(tag["text:change-id"] ?? "") is { Kind: TrackedChangeKind.Deletion, Words.Length: > 0 } gone) level.Words.Point(gone); break;
            case "text:hidden-paragraph": if (level.Paragraph is { } paragraph && tag["text:is-hidden"] == "true") paragraph.IsHidden = true; break;
            case "text:hidden-text": return tag["text:is-hidden"] != "true";
            case "text:section": return tag["text:display"] != "none" && tag["text:is-hidden"] != "true";
            default: return !IsPassedOver(tag.Name);
        }

        return true;
    }

    public void Leave(string name)
    {
        if (inStyles)
        {
            styles.Leave(name);
            inStyles = name is not ("office:automatic-styles" or "office:styles");
            return;
        }

        if (aside is not null)
        {
            aside.Leave(name);
            if (name is "text:changed-region" or "office:annotation") EndAside(name);
            return;
        }

        switch (name)
        {
            case "text:h" or "text:p": EndParagraph(); break;
            case "text:list" or "text:numbered-paragraph": level.ListDepth--; break;
            case "text:span": level.Paragraph?.Looks.TryPop(out _); break;
            case "text:a" or "draw:a": if (links.TryPop(out var link) && link is not null) level.Words.Close(link); break;
            case "table:table-cell" or "table:covered-table-cell": EndCell(); break;
            case "table:table-row": if (rows.TryPop(out var row)) flow.Move(OfficeRow.Of(row)); break;
            case "draw:text-box": EndBox(); break;
            case "text:note-citation": inCitation = false; break;
            case "text:note-body": EndNote(); break;
            case "text:s" or "text:tab": Append(" "); break;
            case "text:line-break": Break(); break;
        }
    }

    public void Text(ReadOnlySpan<char> text)
    {
        if (inStyles) return;
        if (aside is not null) aside.Text(text);
        else if (inCitation) citation.Append(text.Length > 40 ? text[..40] : text);
        else Append(text);
    }

    private static bool IsPassedOver(string name) => name is "office:scripts" or "office:font-face-decls" or "office:forms" or "office:binary-data" or "office:master-styles"
        or "text:table-of-content" or "text:illustration-index" or "text:table-index" or "text:object-index" or "text:user-index" or "text:alphabetical-index"
        or "text:sequence-decls" or "text:variable-decls" or "text:user-field-decls" or "text:dde-connection-decls" or "text:ruby-text" or "text:placeholder"
        or "svg:title" or "svg:desc" or "draw:object" or "draw:object-ole" or "draw:plugin" or "draw:applet" or "draw:image";
}
