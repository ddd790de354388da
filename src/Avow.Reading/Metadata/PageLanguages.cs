using Avow.Statements;

namespace Avow.Reading;

/// <summary>The language a page declares for itself, as BCP 47 tags. Alternates in other languages (hreflang) are not its own.</summary>
internal static class PageLanguages
{
    public static IReadOnlyList<Finding<string>> Of(Page page, MetaTags meta, LinkedData linked)
    {
        var languages = new Findings<string>(StringComparer.OrdinalIgnoreCase);
        void Add(string? raw, string evidence, double certainty)
        {
            if (Tag(raw) is { } tag) languages.Add(tag, evidence, certainty);
        }

        Add(page.Document.DocumentElement?.GetAttribute("lang") ?? page.Document.DocumentElement?.GetAttribute("xml:lang"), "<html lang>", 0.8);
        foreach (var language in linked.Languages) Add(language, "JSON-LD inLanguage", 0.75);
        Add(meta.First("og:locale"), "og:locale", 0.7);
        Add(meta.First("content-language") ?? meta.First("language"), "content-language", 0.65);
        Add(meta.First("dc.language") ?? meta.First("dcterms.language"), "DC.language", 0.65);
        return languages.SurestFirst();
    }

    /// <summary>A well-formed tag of letters, digits and hyphens; null for anything else. Only the first of a list.</summary>
    private static string? Tag(string? raw)
    {
        if (raw is null) return null;
        var tag = raw.Split(',', ';')[0].Trim().Replace('_', '-');
        var primary = tag.Split('-')[0];
        if (primary.Length is < 2 or > 3 || tag.Length > 35 || primary is "und" or "mul") return null;
        return tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && primary.All(char.IsAsciiLetter) ? LanguageTag.Cased(tag) : null;
    }
}
