using System.Buffers;
using System.Text;

namespace Avow.Reading;

/// <summary>The label of a note without its dress: "1" of "[1]", "(1)", "¹", "1."; stars stay stars.</summary>
internal static class NoteLabel
{
    private static readonly SearchValues<char> Dress = SearchValues.Create("[]().:^［］【】↩#");

    public static string Of(ReadOnlySpan<char> printed)
    {
        var label = new StringBuilder(printed.Length);
        foreach (var c in printed)
        {
            if (Punctuation.IsSuperscript(c)) label.Append(Digit(c));
            else if (c is >= '０' and <= '９') label.Append((char)(c - '０' + '0'));
            else if (!char.IsWhiteSpace(c) && !Dress.Contains(c)) label.Append(char.ToLowerInvariant(c));
        }

        return label.ToString();
    }

    public static char Digit(char superscript) => superscript switch
    {
        '¹' => '1',
        '²' => '2',
        '³' => '3',
        '⁰' => '0',
        _ => (char)(superscript - '⁴' + '4'),
    };
}
