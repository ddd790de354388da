using Avow.Statements;

namespace Avow.Relating;

/// <summary>Tells addresses: mail, web, telephone, accounts. However many texts share them, nobody quotes them.</summary>
internal static class ContactWords
{
    // Share of a stretch's lines, or of its characters in the part that the reader found to be the contact.
    private const double Most = 0.5;

    // Digits in one line that are a telephone or an account and no year.
    private const int MinDigits = 7;

    public static bool Are(TextFacts text, TextRange stretch)
    {
        if (Coverage.ShareInside([stretch], text.Contacts) >= Most) return true;
        var (lines, contacts) = (0, 0);
        foreach (var line in stretch.Of(text.Words.AsSpan()).EnumerateLines())
        {
            if (line.IsWhiteSpace()) continue;
            lines++;
            if (IsContact(line)) contacts++;
        }

        return lines > 0 && contacts >= Most * lines;
    }

    private static bool IsContact(ReadOnlySpan<char> line)
    {
        var (digits, marks) = (0, 0);
        foreach (var c in line)
        {
            if (char.IsDigit(c)) digits++;
            else if (char.IsLetter(c)) continue;
            else if (c is '@') marks++;
        }

        return digits >= MinDigits || HasAddress(line) || (marks > 0 && HasMail(line));
    }

    private static bool HasAddress(ReadOnlySpan<char> line) =>
        line.Contains("http://", StringComparison.OrdinalIgnoreCase) || line.Contains("https://", StringComparison.OrdinalIgnoreCase) || line.Contains("www.", StringComparison.OrdinalIgnoreCase);

    // A letter on either side of the sign.
    private static bool HasMail(ReadOnlySpan<char> line)
    {
        var at = line.IndexOf('@');
        return at > 0 && at + 1 < line.Length && char.IsLetterOrDigit(line[at - 1]) && char.IsLetterOrDigit(line[at + 1]);
    }
}
