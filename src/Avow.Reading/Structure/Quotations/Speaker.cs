using System.Buffers;
using System.Text.RegularExpressions;

namespace Avow.Reading;

/// <summary>Reads out of a clause who speaks, in the clause's own words. Clauses are short by construction.</summary>
internal static partial class Speaker
{
    /// <summary>A name with its apposition is no longer than this (words).</summary>
    private const int MaxWords = 16;

    private static readonly SearchValues<char> ClauseBreaks = SearchValues.Create(",;—–");
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",.;:!?");

    /// <summary>Of "The statement of the X, a Y, is clearer": "the X, a Y" and the words that showed it. Null when nobody is named.</summary>
    public static (string? Who, string Cue)? BeforeColon(string clause, string sentenceBefore)
    {
        if (StatementOf().Match(clause) is { Success: true } of)
        {
            var rest = clause[(of.Index + of.Length)..];
            return (Name(Verb().Match(rest) is { Success: true } verb ? rest[..verb.Index] : rest), of.Value.Trim());
        }

        if (Possessive().Match(clause) is { Success: true } owned)
        {
            var owner = owned.Groups["who"].Value;
            return (IsPronoun(owner) ? Asked(sentenceBefore) : Name(owner), owned.Value.Trim());
        }

        if (AccordingTo().Match(clause) is { Success: true } according) return (Name(clause[(according.Index + according.Length)..]), according.Value.Trim());
        if (Said().Match(clause) is { Success: true } said) return (Around(clause, said, sentenceBefore), said.Value.Trim());
        return StatementSays().Match(clause) is { Success: true } says ? (null, says.Value.Trim()) : null;
    }

    /// <summary>Of ", said X." or " — заявил X" after a quotation: X.</summary>
    public static string? After(string clause, string sentenceBefore)
    {
        var said = Said().Match(clause);
        if (!said.Success || Punctuation.CountWords(clause.AsSpan(0, said.Index)) > 6) return null;
        var verbEnd = said.Groups["said"].Index + said.Groups["said"].Length;
        var end = clause.AsSpan(verbEnd).IndexOfAny(ClauseEnds);
        return Around(end < 0 ? clause : clause[..(verbEnd + end)], said, sentenceBefore);
    }

    /// <summary>"Malatesta:" — nothing but a name before the colon.</summary>
    public static string? BareName(string clause)
    {
        var words = clause.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 1 and <= 4 && words.All(w => char.IsUpper(w[0])) && words.Sum(w => w.Length) > 3 ? clause.Trim() : null;
    }

    // The verb stands before its subject in half of the languages: a name after it wins over one before it.
    private static string? Around(string clause, Match match, string sentenceBefore)
    {
        var said = match.Groups["said"];
        var after = clause[(said.Index + said.Length)..].Trim(' ', ',', '—', '–', '-', ':', '：');
        var before = clause[..said.Index];
        var nobodyBefore = !before.Any(char.IsLetter);
        if (after.Length > 0 && (nobodyBefore || !char.IsLower(after[0])) && !IsPronoun(after) && Name(after) is { } subject) return subject;
        var from = before.AsSpan().LastIndexOfAny(ClauseBreaks);
        var name = before[(from + 1)..].Trim();
        if (name.Length == 0 && from > 0) name = before[..from].Trim();
        if (name.Length == 0 || IsPronoun(name)) return name.Length == 0 && !IsPronoun(after) && after.Length > 0 ? Name(after) : Asked(sentenceBefore);
        return Name(name);
    }

    private static string? Asked(string sentence)
    {
        if (AskedVerb().Match(sentence) is not { Success: true } asked) return null;
        var rest = sentence[(asked.Index + asked.Length)..];
        var end = AskedEnd().Match(rest);
        return Name(end.Success ? rest[..end.Index] : rest);
    }

    private static string? Name(string words)
    {
        var name = words.Trim(' ', ',', ':', ';', '—', '–', '.', '(', ')', '"', '“', '”', '«', '»', '،', '：');
        name = name[Conjunction().Match(name).Length..];
        return name.Length > 1 && Punctuation.CountWords(name) <= MaxWords && name.Any(char.IsLetter) && !IsPronoun(name) ? name : null;
    }

    private static bool IsPronoun(string words) => Pronoun().IsMatch(words.Trim());

    [GeneratedRegex(@"(?:^|[\s(])(?:the\s)?(?:" + SpeechWords.StatementOf + ")", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex StatementOf();

    [GeneratedRegex(@",?\s(?:" + SpeechWords.Verbs + @")(?:\s|$|,)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex Verb();

    [GeneratedRegex(@"(?:^|\s)in (?<who>her|his|their|[\w .-]{2,60}['’]s) (?:own )?(?:\w+ )?words\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex Possessive();

    [GeneratedRegex(@"(?:^|[\s(])(?:" + SpeechWords.AccordingTo + @")\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex AccordingTo();

    [GeneratedRegex(@"(?:^|[\s,—–]|\p{IsCJKUnifiedIdeographs})[وف]?(?<said>" + SpeechWords.Said + @")(?:$|[\s,:：，])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex Said();

    [GeneratedRegex(@"(?:statement|declaration|leaflet|appeal|letter|text) (?:says|said|reads|goes|declares|states|continues)|в (?:заявлении|обращении|листовке|тексте) (?:говорится|сказано)|(?:у|в) (?:заяві|зверненні|тексті) (?:йдеться|сказано)|(?:comunicado|declaración|texto|manifiesto) (?:dice|declara|afirma)|(?:communiqué|texte|tract|déclaration) (?:dit|déclare|affirme)|(?:Erklärung|Aufruf|Text|Flugblatt) heißt es|(?:comunicato|testo|volantino) (?:dice|afferma)|(?:جاء|ورد) في (?:ال)?بيان", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex StatementSays();

    [GeneratedRegex(@"(?:^|\s)(?:" + SpeechWords.Asked + @")\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex AskedVerb();

    [GeneratedRegex(@"[,.;:?!]|\s(?:" + SpeechWords.AskedEnds + @")(?:\s|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex AskedEnd();

    [GeneratedRegex(@"^(?:and|but|y|e|et|mais|pero|und|aber|и|а|но|та|і|але|й)\s", RegexOptions.None, PatternBound.Milliseconds)]
    private static partial Regex Conjunction();

    [GeneratedRegex(@"^(?:" + SpeechWords.Pronouns + @")(?:\s|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex Pronoun();
}
