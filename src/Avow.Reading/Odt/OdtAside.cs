using System.Text;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>What stands beside the text with a name and a day: a comment, or a tracked change with the words it took out.</summary>
internal sealed class OdtAside(string id)
{
    private readonly StringBuilder creator = new();
    private readonly StringBuilder date = new();
    private readonly StringBuilder words = new();
    private string? into;
    private int paragraphs;

    public string Id { get; } = id;

    public TrackedChangeKind? Kind { get; private set; }

    private string Words => CleanWords.Of(words.ToString());

    private string? Author => OneLineOf.Text(creator.ToString()) is { Length: > 0 } author ? author : null;

    public void Enter(string name)
    {
        if (name is "dc:creator" or "dc:date") into = name;
        else if (name is "text:p" or "text:h") paragraphs++;
        else if (name is "text:insertion") Kind = TrackedChangeKind.Insertion;
        else if (name is "text:deletion") Kind = TrackedChangeKind.Deletion;
    }

    public void Leave(string name)
    {
        if (name is "dc:creator" or "dc:date") into = null;
        else if (name is "text:p" or "text:h" && paragraphs > 0) paragraphs--;
        if (name is "text:p" or "text:h" or "text:s" or "text:tab" or "text:line-break") words.Append(' ');
    }

    public void Text(ReadOnlySpan<char> text)
    {
        var target = into switch { "dc:creator" => creator, "dc:date" => date, _ => paragraphs > 0 ? words : null };
        if (target is not null && target.Length + text.Length <= DocxChange.MaxWordsChars) target.Append(text);
    }

    public DraftComment Comment() => new(Id, new MarginComment { Range = default, Words = Words, Author = Author, Date = OfficeDate.Day(date.ToString()) });

    /// <summary>The change; null for one of looks only.</summary>
    public TrackedChange? Change() => Kind is { } kind ? new TrackedChange { Kind = kind, Range = default, Words = Words, Author = Author, Date = OfficeDate.Day(date.ToString()) } : null;
}
