using Avow.Statements;

namespace Avow.Reading;

/// <summary>What an inline element says about its words. Links keep the address as written: most are in blocks that nobody will want.</summary>
internal sealed class InlineMark
{
    private const int MaxLabelChars = 6;

    private readonly MarkKind kind;
    private readonly string? href;
    private readonly string? fragment;

    private InlineMark(MarkKind kind, string? href = null, string? fragment = null, string? cue = null) =>
        (this.kind, this.href, this.fragment, this.cue) = (kind, href, fragment, cue);

    public bool IsStrong => kind == MarkKind.Strong;

    public bool IsLink => kind == MarkKind.Link;

    private readonly string? cue;

    /// <summary>The mark of an element; null for one that says nothing.</summary>
    public static InlineMark? Of(string tag, string? href, PageAddress address) => tag switch
    {
        "a" when href is not null => new(MarkKind.Link, href, address.Fragment(href)),
        "b" or "strong" => new(MarkKind.Strong),
        "i" or "em" or "cite" or "dfn" or "u" => new(MarkKind.Emphasis),
        "q" => new(MarkKind.Quotation, cue: "<q>"),
        "sup" => new(MarkKind.NoteMark, cue: "<sup>"),
        _ => null,
    };

    /// <summary>The kind once the words are known: a link into the page with a label for its words is a note mark.</summary>
    public MarkKind? Read(ReadOnlySpan<char> words) => kind switch
    {
        MarkKind.Link when fragment is not null && LabelOf(words) is not null => MarkKind.NoteMark,
        MarkKind.Link when fragment is not null => null,
        MarkKind.NoteMark when LabelOf(words) is null => null,
        _ => kind,
    };

    public string? TargetFor(MarkKind read, ReadOnlySpan<char> words) => read == MarkKind.NoteMark ? LabelOf(words) : href;

    /// <summary>What showed it; for a note mark with a link the name of the place it points at.</summary>
    public string? CueFor(MarkKind read) => read == MarkKind.NoteMark && fragment is not null ? fragment : cue;

    /// <summary>"1" of "[1]", "*" of "*"; null when the words are no note label.</summary>
    public static string? LabelOf(ReadOnlySpan<char> words)
    {
        var label = words.Trim().Trim("[](){}").Trim();
        if (label.Length is 0 or > MaxLabelChars) return null;
        if (label.IndexOfAnyExcept("*†‡§¶") < 0) return label.ToString();
        foreach (var c in label)
            if (!char.IsDigit(c) && !(label.Length <= 4 && c is 'i' or 'v' or 'x')) return label.Length == 1 && char.IsAsciiLetterLower(label[0]) ? label.ToString() : null;
        return label.Length <= 4 ? label.ToString() : null;
    }
}
