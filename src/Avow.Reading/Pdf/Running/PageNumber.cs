using System.Text.RegularExpressions;

namespace Avow.Reading;

/// <summary>Rows that hold a page's number and nothing else: "12", "- 12 -", "Page 3 of 10", "xiv", "стр. 4", "第 3 页".</summary>
internal static partial class PageNumber
{
    public static bool Is(string row) => row.Length <= 40 && (Number().IsMatch(row) || IsRoman(row));

    public static bool IsRoman(string row)
    {
        var letters = row.AsSpan().Trim(" -–—[]()");
        return letters.Length is > 0 and <= 8 && !letters.ContainsAnyExcept("ivxlc");
    }

    [GeneratedRegex(@"^[\s\-–—|\[(•·]*(?:page|p\.?|pg\.?|seite|s\.|página|pág\.?|pagina|pag\.?|strona|str\.?|стр\.?|страница|стор\.?|sayfa|صفحة|الصفحة|第)?\s*[0-9٠-٩۰-۹]{1,4}\s*(?:(?:of|/|von|de|di|sur|из|з|z|من|\|)\s*[0-9٠-٩۰-۹]{1,4})?\s*(?:页|頁|ページ)?[\s\-–—|\])•·]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}
