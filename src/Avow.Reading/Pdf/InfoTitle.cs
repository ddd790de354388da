namespace Avow.Reading;

/// <summary>The title in a file's information, when it is one: programs put file names and their own names there.</summary>
internal static class InfoTitle
{
    private const int MaxChars = 300;
    private static readonly string[] Leads = ["Microsoft Word - ", "Microsoft PowerPoint - ", "Microsoft Excel - "];
    private static readonly string[] FileEnds = [".doc", ".docx", ".odt", ".rtf", ".indd", ".qxd", ".qxp", ".pdf", ".tex", ".dvi", ".ps", ".xls", ".xlsx", ".ppt", ".pptx", ".txt", ".html", ".htm", ".pmd", ".p65", ".cdr", ".ai", ".jpg", ".png", ".tif"];

    public static string? Of(string? raw)
    {
        var title = OneLineOf.Text(raw);
        if (title.Length is 0 or > MaxChars || Leads.Any(l => title.StartsWith(l, StringComparison.OrdinalIgnoreCase))) return null;
        if (FileEnds.Any(e => title.EndsWith(e, StringComparison.OrdinalIgnoreCase)) || title.StartsWith("untitled", StringComparison.OrdinalIgnoreCase) || title.Contains("://", StringComparison.Ordinal)) return null;
        var isOneLatinWord = !title.Contains(' ', StringComparison.Ordinal) && title.All(char.IsAscii);
        return isOneLatinWord || title.Count(char.IsLetter) * 2 < title.Length ? null : title;
    }
}
