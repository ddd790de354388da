using Avow.Statements;

namespace Avow.Publishing;

/// <summary>Tells list items that bring their own marker in their words ("1.", "(b)", "–") from those that need one.</summary>
internal static class ListMarkers
{
    public static bool StandAt(string words, TextRange item)
    {
        var start = item.Of(words.AsSpan()).TrimStart();
        if (start.Length < 2) return false;
        if (start[0] is '•' or '–' or '—' or '-' or '*' or '·' or '◦' or '▪') return true;
        if (start[0] == '(') start = start[1..];
        var letters = 0;
        while (letters < start.Length && letters < 4 && char.IsLetterOrDigit(start[letters])) letters++;
        var isShort = letters > 0 && (letters == 1 || char.IsDigit(start[0]));
        return isShort && letters < start.Length && start[letters] is '.' or ')' or '、' or '．' or '）';
    }

    /// <summary>Whether a footnote's words begin with its label, with or without brackets.</summary>
    public static bool IsLabel(string words, TextRange note, string? label) =>
        label is { Length: > 0 } && note.Of(words.AsSpan()).TrimStart(" [(").StartsWith(label.AsSpan().Trim("[]()"), StringComparison.Ordinal);
}
