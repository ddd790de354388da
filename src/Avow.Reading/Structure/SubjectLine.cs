using System.Text.RegularExpressions;

namespace Avow.Reading;

/// <summary>What letters and circulars begin with: "Subject: …" names them, "To all branches: …" does not.</summary>
internal static partial class SubjectLine
{
    private const int LinesOfHead = 10;
    private const int MaxChars = 200;

    public static string? In(Assembled text)
    {
        for (var i = 0; i < Math.Min(text.Count - 1, LinesOfHead); i++)
        {
            var words = text.WordsOf(i);
            if (words.Length <= MaxChars && Subject().Match(words) is { Success: true } subject && words[subject.Length..].Trim() is { Length: > 2 } title) return title;
        }

        return null;
    }

    public static bool IsSalutation(string words) => words.Length <= MaxChars && words.AsSpan().ContainsAny(":,：،") && Salutation().IsMatch(words);

    [GeneratedRegex(@"^(?:subject|re|betreff|betr\.|asunto|assunto|objet|oggetto|тема|temat|konu|ämne|onderwerp|الموضوع|主题|主旨)\s?[:：]\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex Subject();

    [GeneratedRegex(@"^(?:to (?:all|the|our|every|whom)|dear|an (?:alle|die|unsere)|liebe[rs]?|à (?:tous|toutes|nos)|aux|chers?|chères?|a (?:todos|todas|los|las|nuestr\w+|tutti|tutte)|querid[oa]s?|estimad[oa]s?|car[ieoa]|prezad[oa]s|ко? всем|всем|дорогие|уважаемые|до всіх|всім|шановні|do wszystkich|drodzy|szanowni|sayın|sevgili)\s|^(?:إلى|السادة|致)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex Salutation();
}
