using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace Avow.Reading;

/// <summary>Names as bylines give them: without "by", days, roles, degrees, addresses; several parted.</summary>
internal static partial class AuthorName
{
    private const int MaxChars = 90;
    private const int MaxWords = 12;
    private const int MostNames = 12;
    private const int MaxCharsOfAgency = 8;

    /// <summary>A person's name in a list has no more words than this.</summary>
    private const int MaxWordsOfPerson = 5;

    /// <summary>The words that name somebody; null when none do.</summary>
    public static string? Cleaned(string? raw)
    {
        var line = OneLineOf.Text(raw);
        if (line.Length > MaxChars * 4) return null;
        line = WithoutLead(line);
        if (WrittenDates.Find(line) is [var (_, dated), ..]) line = dated.StartInclusive > 2 ? Weekdays.WithoutTail(BeforeDay().Replace(line[..dated.StartInclusive], "")) : "";
        if (Tail().Match(line) is { Success: true, Index: > 1 } tail) line = line[..tail.Index];
        line = line.Trim(Around);
        if (line.IndexOf('/', StringComparison.Ordinal) is > 3 and var stroke && line.Length - stroke <= MaxCharsOfAgency && IsPerson(line[..stroke])) line = line[..stroke]; // "Jane Doe/AP"
        if (Degree().Match(line) is { Success: true, Index: > 2 } degree && line.AsSpan(0, degree.Index).ContainsAnyInRange('a', 'z')) line = line[..degree.Index].Trim(Around);
        return line.Length is > 1 and <= MaxChars && IsName(line) ? line : null;
    }

    /// <summary>The line without the words that lead to a name: "By", "Text:", "Ein Gastbeitrag von".</summary>
    public static string WithoutLead(string line)
    {
        for (var again = 0; again < 4; again++)
        {
            line = line.TrimStart('-', '–', '—', '|', '/', '·', '•', '@', ' ', ':', ',', '~', '*', '✍', '✎', '©');
            if (BylineWords.Lead().Match(line) is not { Success: true, Length: > 0 } lead || lead.Length >= line.Length) break;
            if (BylineWords.IsParticle(lead.Value) && !StartsName(line[lead.Length..]) && line[lead.Length..].Contains(' ', StringComparison.Ordinal)) break; // a user's name is one small word
            line = line[lead.Length..];
        }

        return line;
    }

    /// <summary>The single names of a cleaned line; the line itself where it cannot be parted into names.</summary>
    public static IReadOnlyList<string> Split(string line)
    {
        string[] parts = [.. Conjunction().Split(line).Select(p => p.Trim(Around)).Where(p => p.Length > 0)];
        if (parts.Length is < 2 or > MostNames) return [line];
        var fewest = line.AsSpan().ContainsAny(",،") ? 2 : 1;
        return parts.All(p => IsPerson(p, fewest)) ? parts : [line];
    }

    /// <summary>Letters and digits alone, in lower case: what two spellings of a name share.</summary>
    public static string Folded(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in name)
            if (char.IsLetterOrDigit(c)) folded.Append(char.ToLowerInvariant(c));
        return folded.ToString();
    }

    /// <summary>Whether words look like a person's name: capitals, particles, no sign of a sentence.</summary>
    public static bool IsPerson(string words, int fewestWords = 2)
    {
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < fewestWords || parts.Length > MaxWordsOfPerson || !IsName(words) || words.AsSpan().ContainsAny(NoName)) return false;
        return char.IsLetter(words[0]) && !char.IsLower(words[0]) && parts.All(p => !char.IsLower(p[0]) || BylineWords.IsNameParticle(p)) && !words.Any(char.IsDigit)
            && !Punctuation.EndsSentence(words[^1]);
    }

    private static readonly SearchValues<char> NoName = SearchValues.Create(":：?!\"“„«»()/");

    private static readonly char[] Around = [' ', ',', ';', ':', '.', '-', '–', '—', '/', '@', '"', '“', '”', '|', '•', '·', '*', '~', '،', '→', '›', '»', '\u200E', '\u200F', '&', '>', '<'];

    private static bool StartsName(string rest) => rest.Length > 1 && !char.IsLower(rest[0]) && char.IsLetterOrDigit(rest[0]);

    private static bool IsName(string name)
    {
        if (name.Contains("://", StringComparison.Ordinal) || name.Contains("www.", StringComparison.OrdinalIgnoreCase) || name.Contains('@', StringComparison.Ordinal)) return false;
        if (!name.Contains(' ', StringComparison.Ordinal) && Weekdays.WithoutTail(name).Length == 0) return false;
        if (BylineWords.Nobody().IsMatch(name) || BylineWords.Lead().Match(name + " ").Length == name.Length + 1) return false;
        if (char.IsDigit(name[0]) && name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && char.IsLower(name[space + 1])) return false; // "2 reviews"
        int letters = 0, digits = 0;
        foreach (var c in name)
        {
            if (char.IsLetter(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark) letters++;
            if (char.IsDigit(c)) digits++;
        }

        return letters > 1 && letters * 2 > name.Length && digits <= 4 && Punctuation.CountWords(name) <= MaxWords;
    }

    /// <summary>"A in conversation with B": both are authors, the words between are not a list.</summary>
    public static bool IsConversation(string line) => Conversation().IsMatch(line);

    public static bool HoldsAnd(string line) => And().IsMatch(line);

    [GeneratedRegex(@"\s(?:" + Ands + @")\s|&", RegexOptions.None, PatternBound.Milliseconds)]
    private static partial Regex And();

    private const string Ands = "and|und|y|e|et|en|och|og|i|и|та|і|й|ve|και";

    private const string Talking = "im Gespräch mit|in conversation with|interviewed by|en conversación con|en conversation avec|in conversazione con|em conversa com|в беседе с|у розмові з|w rozmowie z";

    [GeneratedRegex(@"\s(?:" + Talking + @")\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex Conversation();

    [GeneratedRegex(@"\s*[|·•<»→(\[]|\s[—–-]\s?|[—–]\s|\s@\w|,?\s(?:" + BylineWords.Tails + @")(?:\W|$)|,\s(?:" + BylineWords.Roles + @")(?:\W|$)|\s?\d+ (?:min(?:ut\w*)?|hours?|days?|hrs?|stunden?|tagen?|hor\w*|timm\w*) (?:ago|sedan|fa|temu|siden)\b|\s(?:vor|hace|há|il y a|prije|pre|acum|för) \d|\s(?-i:on|am|vom|at|um)$|(?<=\S\s\S*\p{Ll})\s?(?-i:(?:Senior |Staff |General Assignment |Political |Chief |Contributing |Deputy )*(?:Staff Writer|Writer|Reporter|Correspondent|Columnist|Contributor|Editor))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex Tail();

    [GeneratedRegex(@"[\s,|–—-]+(?:on|am|vom|den|at|um|le|el|il|em|del|of|в|от|від|tarihinde|w dniu)?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex BeforeDay();

    // "Jane Doe, PhD", "Jane Doe, CNN": a degree or a house, all in capitals. Each is read once and for good, or a list of them could be read in endless ways.
    [GeneratedRegex(@"(?:,\s(?>(?:[Pp][Hh]\.?\s?[Dd]|[MBJ]\.?[ADS]c?|[A-Z][A-Z.&-]{1,6}|Dr)\.?(?=,|$)))+$", RegexOptions.None, PatternBound.Milliseconds)]
    private static partial Regex Degree();

    // Arabic writes "and" as a letter before the word, which names begin with too: only signs part them there.
    [GeneratedRegex(@"\s*[,;،、，；]\s*(?:(?:and|und|y|e|et|и|та)\s+)?|\s+(?:" + Ands + @")\s+|\s*&\s*|\s(?:" + Talking + @")\s", RegexOptions.None, PatternBound.Milliseconds)]
    private static partial Regex Conjunction();
}
