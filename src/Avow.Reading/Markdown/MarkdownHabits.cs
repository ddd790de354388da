using System.Text.RegularExpressions;

namespace Avow.Reading;

/// <summary>Whether an undeclared text is Markdown: front matter, or two of the habits that writers of plain text do not have.</summary>
internal static partial class MarkdownHabits
{
    /// <summary>How much of a text is looked at (characters).</summary>
    private const int LookedAt = 20_000;

    public static bool Are(string text)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, LookedAt)).ToString();
        if (FrontMatter().IsMatch(start)) return true;
        var habits = 0;
        if (Heading().IsMatch(start)) habits++;
        if (InlineLink().IsMatch(start)) habits++;
        if (NoteDefinition().IsMatch(start)) habits++;
        if (Fence().IsMatch(start)) habits++;
        return habits >= 2;
    }

    [GeneratedRegex(@"\A\uFEFF?---\r?\n[\w-]{1,40}:[^\n]*\n", RegexOptions.NonBacktracking)]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@"^#{1,6} \S", RegexOptions.NonBacktracking | RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\]\(https?://", RegexOptions.NonBacktracking)]
    private static partial Regex InlineLink();

    [GeneratedRegex(@"^\[\^[^\]\n]{1,40}\]:", RegexOptions.NonBacktracking | RegexOptions.Multiline)]
    private static partial Regex NoteDefinition();

    [GeneratedRegex(@"^```", RegexOptions.NonBacktracking | RegexOptions.Multiline)]
    private static partial Regex Fence();
}
