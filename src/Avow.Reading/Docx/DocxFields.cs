using Avow.Statements;

namespace Avow.Reading;

/// <summary>The fields and links that are open, the innermost last.</summary>
internal sealed class DocxFields
{
    private const int MaxOpen = 256;

    private readonly List<DocxField> open = [];
    private readonly Stack<Mark?> links = new();
    private readonly Stack<DocxField?> simple = new();

    /// <summary>What comes now is code, or repeats the headings.</summary>
    public bool HidesText => open.Count > 0 && open.Exists(f => f.IsInCode || f.IsContents);

    /// <summary>A hyperlink element begins; its words are a link when it leads anywhere.</summary>
    public void Begin(string? target, OfficeWords words)
    {
        var link = target is null ? null : new Mark { Kind = MarkKind.Link, Range = default, Target = target, Cue = "link" };
        links.Push(link);
        simple.Push(null);
        if (link is not null) words.Open(link);
    }

    /// <summary>A field in one element, with its code in an attribute.</summary>
    public void BeginSimple(string code, OfficeWords words)
    {
        var field = new DocxField();
        field.AddCode(code);
        field.EndCode();
        if (field.Link is not null) words.Open(field.Link);
        links.Push(field.Link);
        simple.Push(field);
        open.Add(field);
    }

    public void End(OfficeWords words)
    {
        if (links.TryPop(out var link) && link is not null) words.Close(link);
        if (simple.TryPop(out var field) && field is not null) open.Remove(field);
    }

    /// <summary>A field in several runs goes on to its next part (section 17.16.18).</summary>
    public void Change(string? type, OfficeWords words)
    {
        if (type == "begin")
        {
            if (open.Count < MaxOpen) open.Add(new());
        }
        else if (type == "separate" && open is [.., { IsInCode: true } field])
        {
            field.EndCode();
            if (field.Link is not null) words.Open(field.Link);
        }
        else if (type == "end" && open is [.., var ended])
        {
            if (ended.Link is not null) words.Close(ended.Link);
            open.RemoveAt(open.Count - 1);
        }
    }

    public void AddCode(ReadOnlySpan<char> part)
    {
        if (open is [.., { IsInCode: true } field]) field.AddCode(part);
    }

    /// <summary>Codes and links end with their paragraph; a broken field must not swallow the rest of the text.</summary>
    public void EndParagraph(OfficeWords words)
    {
        foreach (var field in open.Where(f => !simple.Contains(f)))
        {
            if (field.IsInCode) field.EndCode();
            if (field.Link is not null) words.Close(field.Link);
        }
    }
}
