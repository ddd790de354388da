using System.Collections.Frozen;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// Findings from an office document's properties. A title that stands in the text is sure; one that does not was perhaps left from
/// another file. Creators are often the name of a machine's user. The days are those of the file, not of the act.
/// </summary>
internal static class OfficeMetadata
{
    /// <summary>How far into a text its title is looked for (blocks).</summary>
    private const int Head = 12;

    private const double StyledTitle = 0.92;
    private const double TitleInText = 0.85;
    private const double TitleNotInText = 0.4;
    private const double HeadingOfText = 0.7;
    private const double Creator = 0.4;
    private const double Created = 0.35;
    private const double Modified = 0.25;
    private const double DeclaredLanguage = 0.6;
    private const double StyleLanguage = 0.3;

    private static readonly FrozenSet<string> NoNames = new[]
    {
        "user", "admin", "administrator", "owner", "author", "unknown", "microsoft office user", "windows user", "python-docx", "un-named", "пользователь", "админ",
        "користувач", "utilisateur", "benutzer", "usuario", "utente", "użytkownik", "kullanıcı", "用户", "administrador", "openoffice.org", "libreoffice", "pc", "home",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static Metadata Of(OfficeProperties properties, string? styledTitle, string? declared, string? styled, IReadOnlyList<DraftBlock> blocks)
    {
        var titles = new Findings<string>();
        var heading = blocks.Take(5).FirstOrDefault(b => b.Kind == BlockKind.Heading)?.Words;
        if (styledTitle is not null) titles.Add(styledTitle, "paragraph in the style “Title”", StyledTitle);
        if (OneLineOf.Text(properties.Title) is { Length: > 1 and < 400 } title && !IsLeftover(title))
        {
            titles.Add(title, $"{properties.Where} “title”", blocks.Take(Head).Any(b => b.Words.Contains(title, StringComparison.OrdinalIgnoreCase)) ? TitleInText : TitleNotInText);
            if (heading is not null) titles.Add(heading, "first heading", HeadingOfText);
        }

        var authors = new Findings<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var creator in properties.Creators.Select(OneLineOf.Text).Where(c => c.Length is > 1 and < 200 && !NoNames.Contains(c))) authors.Add(creator, $"{properties.Where} “creator”", Creator);
        var dates = new Findings<DateOnly>();
        if (OfficeDate.Day(properties.Created) is { } created) dates.Add(created, $"{properties.Where} “created”", Created);
        if (OfficeDate.Day(properties.Modified) is { } modified) dates.Add(modified, $"{properties.Where} “modified”", Modified);
        var languages = new Findings<string>(StringComparer.OrdinalIgnoreCase);
        if (RunLanguages.Tag(declared) is { } own) languages.Add(own, $"{properties.Where} “language”", DeclaredLanguage);
        if (styled is not null) languages.Add(styled, "language of the styles", StyleLanguage);
        return new() { Titles = titles.SurestFirst(), Authors = authors.SurestFirst(), Dates = dates.SurestFirst(), Languages = languages.SurestFirst() };
    }

    // "Microsoft Word - letter.doc", "Document1", "C:\letters\may.rtf": names of files, not of texts.
    private static bool IsLeftover(string title) =>
        title.StartsWith("Microsoft Word", StringComparison.OrdinalIgnoreCase) || title.Contains(":\\", StringComparison.Ordinal)
        || Path.GetExtension(title).ToLowerInvariant() is ".doc" or ".docx" or ".rtf" or ".odt" or ".dot" or ".txt" or ".wpd"
        || title.ToLowerInvariant() is "untitled" or "document" or "document1" or "word document" or "normal" or "без названия" or "документ";
}
