using System.Collections.Concurrent;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>
/// Snowball stemmers (https://snowballstem.org) out of Debian's libstemmer0d. Without the library words are found only as they
/// are written, and <see cref="Absence"/> says so.
/// </summary>
internal static class Stemmers
{
    /// <summary>Longer words are left as they are: no inflected word of any language is.</summary>
    private const int MaxWordChars = 60;

    private static readonly ConcurrentDictionary<string, SnowballStemmer?> ByLanguage = new(StringComparer.Ordinal);

    public static bool AreThere => SnowballLibrary.IsThere;

    public static string? Absence => AreThere
        ? null
        : "No stemmer is installed, so words are found only in the form in which they are written. Debian has one: apt-get install libstemmer0d";

    /// <summary>The stem of a word in a language, folded; the folded word itself when there is no stemmer for the language.</summary>
    public static string Stem(string word, string language)
    {
        var stemmer = word.Length > MaxWordChars ? null : For(language);
        if (stemmer is null) return Folding.Fold(word);
        if (stemmer.Known.Find(word) is { } known) return known;
        var stem = Folding.Fold(stemmer.Stem(Folding.FoldCase(word).Replace('ё', 'е')));
        stemmer.Known.Add(word, stem);
        return stem;
    }

    public static bool HasFor(string language) => For(language) is not null;

    private static SnowballStemmer? For(string language) =>
        ByLanguage.GetOrAdd(Languages.Primary(language), static primary => SnowballStemmer.TryCreate(Algorithm(primary)));

    private static string? Algorithm(string primary) => primary switch
    {
        "ar" => "arabic",
        "ca" => "catalan",
        "da" => "danish",
        "de" => "german",
        "el" => "greek",
        "en" => "english",
        "es" => "spanish",
        "eu" => "basque",
        "fi" => "finnish",
        "fr" => "french",
        "ga" => "irish",
        "hi" => "hindi",
        "hu" => "hungarian",
        "hy" => "armenian",
        "id" => "indonesian",
        "it" => "italian",
        "lt" => "lithuanian",
        "nb" or "nn" or "no" => "norwegian",
        "ne" => "nepali",
        "nl" => "dutch",
        "pt" => "portuguese",
        "ro" => "romanian",
        "ru" => "russian",
        "sr" => "serbian",
        "sv" => "swedish",
        "ta" => "tamil",
        "tr" => "turkish",
        "yi" => "yiddish",
        _ => null,
    };
}
