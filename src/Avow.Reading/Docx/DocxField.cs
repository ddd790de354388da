using System.Text;
using System.Text.RegularExpressions;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>A field (ECMA-376-1, section 17.16): its code is no text, its result is, but for a table of contents, which repeats the headings.</summary>
internal sealed partial class DocxField
{
    private const int MaxCodeChars = 4_096;

    private readonly StringBuilder code = new();

    public bool IsInCode { get; private set; } = true;

    /// <summary>The link that the result is; null for other fields.</summary>
    public Mark? Link { get; private set; }

    public bool IsContents { get; private set; }

    public void AddCode(ReadOnlySpan<char> part)
    {
        if (IsInCode && code.Length + part.Length <= MaxCodeChars) code.Append(part);
    }

    /// <summary>The code ends and the result begins.</summary>
    public void EndCode()
    {
        if (!IsInCode) return;
        IsInCode = false;
        var words = code.ToString().TrimStart();
        IsContents = words.StartsWith("TOC", StringComparison.OrdinalIgnoreCase) || words.StartsWith("INDEX", StringComparison.OrdinalIgnoreCase);
        if (Hyperlink().Match(words) is { Success: true } match && LinkTarget.Of(match.Groups["to"].Value) is { } target)
            Link = new Mark { Kind = MarkKind.Link, Range = default, Target = target, Cue = "link" };
    }

    [GeneratedRegex(@"^HYPERLINK\s+(?:""(?<to>[^""]*)""|(?<to>[^\s\\]\S*))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex Hyperlink();
}
