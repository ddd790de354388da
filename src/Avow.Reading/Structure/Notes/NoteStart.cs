using System.Text.RegularExpressions;

namespace Avow.Reading;

/// <summary>The label with which a block begins when it is a note: "[1] See …", "¹ See …", "1. See …", "* See …".</summary>
internal static partial class NoteStart
{
    /// <summary>The label and its dress; null when the block begins with none, or holds nothing after it.</summary>
    public static (string Label, string Dress)? Of(string words)
    {
        var match = Start().Match(words);
        if (!match.Success || match.Length >= words.Length) return null;
        var printed = match.ValueSpan.Trim();
        var dress = printed[0] switch
        {
            '[' or '［' or '【' => "[1]",
            '(' => "(1)",
            '*' or '†' => "*",
            _ when Punctuation.IsSuperscript(printed[0]) => "¹",
            _ => "1.",
        };
        return (NoteLabel.Of(printed), dress);
    }

    /// <summary>How many characters the printed label has; 0 when the block begins with none.</summary>
    public static int LengthOf(string words) => Start().Match(words) is { Success: true } match ? match.ValueSpan.TrimEnd().Length : 0;

    [GeneratedRegex(@"^(?:[\[［【](?:\^?[0-9０-９]{1,3}|[ivxlc]{1,6}|[a-z])[\]］】]:?|\[\^[^\]\s]{1,40}\]:|\([0-9]{1,2}\)|[0-9]{1,2}[.)]|[¹²³⁰⁴⁵⁶⁷⁸⁹]{1,3}|\*{1,3}|†)\s*", RegexOptions.None, PatternBound.Milliseconds)]
    private static partial Regex Start();
}
