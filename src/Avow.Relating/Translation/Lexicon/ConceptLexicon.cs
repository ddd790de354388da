using System.Collections.Concurrent;
using System.Reflection;
using Avow.Statements;

namespace Avow.Relating;

/// <summary>
/// Some thousand everyday and political meanings and the words a language has for them, written by us; files of
/// "meaning⇥word word …", one for each language, in this folder. A word counts by its <see cref="Stem"/>; of two words that are one,
/// joined by "_", both are wanted.
/// </summary>
internal sealed class ConceptLexicon
{
    public static readonly ConceptLexicon None = new([], Stem.Letters);

    private static readonly ConcurrentDictionary<string, ConceptLexicon> Loaded = new(StringComparer.Ordinal);

    private static readonly string[] Numbers =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    // Letters that Hebrew and Arabic write as one with the word behind: and, in, to, from, as, that, the.
    private const string Attached = "הובלמשכوفبلك";

    private readonly Dictionary<string, string[]> concepts;
    private readonly Dictionary<char, string[]> unspaced;
    private readonly HashSet<string> joined;

    private ConceptLexicon(IReadOnlyList<(string Concept, string Word)> entries, int stemLetters)
    {
        StemLetters = stemLetters;
        var fold = new WordFold();
        concepts = entries.GroupBy(entry => KeyOf(Folded(entry.Word, fold)), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(entry => entry.Concept).Distinct(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
        joined = [.. concepts.Keys.Where(key => key.Contains('_', StringComparison.Ordinal))];
        unspaced = entries.Select(entry => entry.Word).Where(word => Words.ScriptAt(word, 0) != WordScript.Spaced).Distinct(StringComparer.Ordinal)
            .GroupBy(word => word[0]).ToDictionary(group => group.Key, group => group.OrderByDescending(word => word.Length).ToArray());
    }

    /// <summary>By how many of their first letters words are counted.</summary>
    public int StemLetters { get; }

    public bool IsEmpty => concepts.Count == 0;

    /// <summary>Of a language by its BCP 47 tag; empty when there is none.</summary>
    public static ConceptLexicon For(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return Loaded.GetOrAdd(Languages.Primary(language), Load);
    }

    /// <param name="form">A folded word.</param>
    public IEnumerable<string> Of(string form)
    {
        if (form.Length == 0) return [];
        if (concepts.TryGetValue(KeyOf(form), out var found)) return found;
        return form.Length > 3 && Attached.Contains(form[0], StringComparison.Ordinal) && concepts.TryGetValue(KeyOf(form[1..]), out found) ? found : [];
    }

    public static IEnumerable<string> OfNumber(string number) => number.Length <= 2 && int.TryParse(number, out var value) && value < Numbers.Length ? [Numbers[value]] : [];

    /// <summary>How many characters the longest of its words takes that a text without spaces begins with; 0 for none.</summary>
    public int LongestAt(ReadOnlySpan<char> text)
    {
        if (!unspaced.TryGetValue(text[0], out var words)) return 0;
        foreach (var word in words)
            if (text.StartsWith(word, StringComparison.Ordinal)) return word.Length;
        return 0;
    }

    /// <summary>What two words that stand side by side are counted as together when the language writes them so ("chính phủ"); null when they are no word.</summary>
    public string? Joined(string form, string next) => joined.Count > 0 && joined.Contains($"{form}_{next}") ? $"{form}_{next}" : null;

    private string KeyOf(string folded) =>
        Words.ScriptAt(folded, 0) != WordScript.Spaced || folded.Contains('_', StringComparison.Ordinal) ? folded : Stem.Of(folded, StemLetters);

    private static string Folded(string word, WordFold fold) =>
        Words.ScriptAt(word, 0) != WordScript.Spaced ? word : string.Join('_', word.Split('_').Select(part => fold.Fold(part).ToString()));

    private static ConceptLexicon Load(string language)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Lexicon.{language}.tsv");
        if (stream is null) return None;
        using var reader = new StreamReader(stream);
        List<(string, string)> entries = [];
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab > 0) entries.AddRange(line[(tab + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (line[..tab], word)));
        }

        return new(entries, Stem.LettersOf(language));
    }
}
