using System.Text.RegularExpressions;

namespace Avow.LanguageTraining;

/// <summary>Knows from its path which language a file of an unpacked package is in, and how to read it.</summary>
internal static partial class SourceFiles
{
    /// <summary>The lines of one file with the code its language is filed under and a name for the kind of source.</summary>
    public static IEnumerable<(string Code, string Source, string Line)> Lines(string path, string file)
    {
        if (Path.GetExtension(path) == ".mo" && Locale().Match(path) is { Success: true } locale)
            return From(locale.Groups[1].Value, Catalogue(path), MoCatalogue.Translations(File.ReadAllBytes(file)));
        if (path.Contains("/wordpress/", StringComparison.Ordinal) && WordpressName().Match(path) is { Success: true } press)
            return From(press.Groups[1].Value, "wordpress", MoCatalogue.Translations(File.ReadAllBytes(file)));
        if (MessageFile().Match(path) is { Success: true } messages)
            return From(messages.Groups[1].Value, "mediawiki", JsonMessages.Of(file));
        if (LanguagePackName().Match(path) is { Success: true } pack)
            return From(pack.Groups[1].Value, "mozilla", LanguagePack.Lines(file));
        if (Path.GetExtension(path) == ".dic" && SpellingName().Match(path) is { Success: true } spelling)
            return From(spelling.Groups[1].Value, "hunspell", SpellingList.Words(file));
        if (AspellName().Match(path) is { Success: true } aspell)
            return From(aspell.Groups[1].Value, "aspell", SpellingList.Compressed(file));
        if (HelpPage().Match(path) is { Success: true } help)
            return From(help.Groups[1].Value, "help", MarkupPages.Lines(File.ReadAllText(file)));
        if (ManualPage().Match(path) is { Success: true } manual)
            return From(manual.Groups[1].Value, "manpages", ManualPages.Lines(file));
        if (WikiText().Match(path) is { Success: true } wiki)
            return From(wiki.Groups[1].Value, "dokuwiki", File.ReadLines(file));
        if (PhpStrings().Match(path) is { Success: true } php)
            return From(php.Groups[1].Value, "php", Quoted().Matches(File.ReadAllText(file)).Select(m => m.Groups[1].Value));
        return [];
    }

    private static IEnumerable<(string, string, string)> From(string code, string source, IEnumerable<string> lines) => lines.Select(l => (code, source, l));

    private static string Catalogue(string path) =>
        path.Contains("libreoffice", StringComparison.Ordinal) ? "libreoffice" : path.Contains("wesnoth", StringComparison.Ordinal) ? "wesnoth" : "catalogues";

    [GeneratedRegex(@"/([A-Za-z_@-]+)/LC_MESSAGES/[^/]+\.mo$", RegexOptions.NonBacktracking)]
    private static partial Regex Locale();

    [GeneratedRegex(@"/([a-z]{2,3}(?:_[A-Z]{2})?)(?:_[a-z]+)?\.mo$", RegexOptions.NonBacktracking)]
    private static partial Regex WordpressName();

    [GeneratedRegex(@"/mediawiki/.*/i18n/(?:[^/]+/)?([a-z-]+)\.json$", RegexOptions.NonBacktracking)]
    private static partial Regex MessageFile();

    [GeneratedRegex(@"langpack-([A-Za-z-]+)@[^/]*\.xpi$", RegexOptions.NonBacktracking)]
    private static partial Regex LanguagePackName();

    [GeneratedRegex(@"/hunspell/([A-Za-z]+(?:[_-][A-Za-z]+)?)\.dic$", RegexOptions.NonBacktracking)]
    private static partial Regex SpellingName();

    [GeneratedRegex(@"/aspell/([a-z]{2,3})[^/]*\.cwl\.gz$", RegexOptions.NonBacktracking)]
    private static partial Regex AspellName();

    [GeneratedRegex(@"/(?:help|installation-guide-amd64)/([a-z]{2,3}(?:[_-][A-Za-z]{2,4})?)/.*(?:html|page|docbook|xml)(?:\.gz)?$", RegexOptions.NonBacktracking)]
    private static partial Regex HelpPage();

    [GeneratedRegex(@"/man/([a-z]{2,3}(?:_[A-Z]{2})?(?:@[a-z]+)?)/man[0-9]/[^/]+\.gz$", RegexOptions.NonBacktracking)]
    private static partial Regex ManualPage();

    [GeneratedRegex(@"/lang/([a-z-]{2,7})/[^/]+\.txt$", RegexOptions.NonBacktracking)]
    private static partial Regex WikiText();

    [GeneratedRegex(@"/(?:lang|localization)/([A-Za-z_-]{2,7})/[^/]+\.(?:php|inc)$", RegexOptions.NonBacktracking)]
    private static partial Regex PhpStrings();

    [GeneratedRegex(@"=>? *['""]([^'""\n]*)['""] *[;,]", RegexOptions.NonBacktracking)]
    private static partial Regex Quoted();
}
