namespace Avow.Reading;

/// <summary>A name as a byline gives it, without "by", marks and addresses.</summary>
internal static class AuthorName
{
    private const int MaxChars = 80;

    private static readonly string[] Lead =
    [
        "by ", "by: ", "written by ", "posted by ", "author: ", "authors: ", "von ", "autor: ", "autor ", "autorin: ", "text: ", "por ", "por: ", "par ", "auteur : ", "auteur: ", "di ", "a cura di ", "tekst: ", "autorzy: ",
        "автор: ", "автор ", "авторы: ", "текст: ", "yazan: ", "yazar: ", "بقلم ", "بقلم: ", "الكاتب: ", "作者：", "作者:", "文：", "文/", "redakcja: ", "geschrieben von ", "veröffentlicht von ", "veröffentlicht von", "erstellt von ", "artikel von: ", "artikel von ", "ein artikel von ", "zeige alle beiträge von ", "mehr artikel von ", "view all posts by ", "posts by ", "all posts by ", "ver todas las entradas de ", "publicado por ", "escrito por ", "publié par ", "redacción: ", "- ", "– ", "— ", "| ", "/ ",
    ];

    /// <summary>The name; null when what stands there is none.</summary>
    public static string? Of(string? raw)
    {
        var name = OneLineOf.Text(raw);
        for (var cut = true; cut;)
        {
            cut = false;
            foreach (var lead in Lead)
            {
                if (!name.StartsWith(lead, StringComparison.OrdinalIgnoreCase)) continue;
                name = name[lead.Length..].TrimStart();
                cut = true;
            }
        }

        var end = name.IndexOfAny(['|', '·', '•', '(', '<', '—', '»', '–']);
        if (end > 2) name = name[..end];
        name = name.Trim(' ', ',', ';', ':', '.', '-', '–', '/', '@', '"', '“', '”');
        return name.Length is > 1 and <= MaxChars && IsName(name) ? name : null;
    }

    private static bool IsName(string name)
    {
        if (name.Contains("://", StringComparison.Ordinal) || name.Contains("www.", StringComparison.OrdinalIgnoreCase) || name.Contains('@', StringComparison.Ordinal)) return false;
        if (Lead.Any(l => l.AsSpan().TrimEnd(" :").Equals(name, StringComparison.OrdinalIgnoreCase)) || name is "Posted" or "No Author" or "and" or "und" or "Redaktion") return false;
        if (name.Equals("admin", StringComparison.OrdinalIgnoreCase) || name.Equals("administrator", StringComparison.OrdinalIgnoreCase) || name.Equals("null", StringComparison.OrdinalIgnoreCase)) return false;
        var letters = name.Count(char.IsLetter);
        return letters > 1 && letters * 2 > name.Length && name.Count(char.IsDigit) <= 4 && name.Count(c => c == ' ') <= 10 && WrittenDates.Find(name).Count == 0;
    }
}
