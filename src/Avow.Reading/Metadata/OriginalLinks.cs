namespace Avow.Reading;

/// <summary>Links that call what they lead to the original of this text: "The Russian original", "Original in English", "原文".</summary>
internal static class OriginalLinks
{
    // What is longer tells a story in which an original occurs.
    private const int MaxChars = 32;

    private static readonly string[] Begins =
    [
        "original in", "original text", "original version", "original article", "original statement", "original:", "text in the original", "original en ", "texto original", "versión original", "versão original", "texte original", "version originale",
        "originaltext", "originalfassung", "originalversion", "testo originale", "versione originale", "tekst oryginalny", "оригинал ", "оригінал ", "оригиналот", "исходный текст", "текст оригинала", "النص الأصلي", "الأصل ", "متن اصلی", "原文", "orijinal metin", "eredeti szöveg", "originální text", "πρωτότυπο",
    ];

    private static readonly string[] Ends = [" original", " оригинал", " оригінал", " originale", " originál", " oryginał", " orijinali", " الأصلي", " الأصل"];

    // "Original" alone; two words before the last are a language and an article: "El original ruso" is told by its beginning.
    private static readonly string[] Whole = ["original", "el original", "the original", "le texte original", "das original", "l'original", "l’original", "оригинал", "оригінал", "originale", "l'originale", "l’originale", "oryginał", "originál", "الأصل", "πρωτότυπο", "asıl metin"];

    private static readonly string[] BeginsWithLanguage = ["el original ", "l'original ", "l’original ", "das original ", "l'originale ", "l’originale ", "o original "];

    public static bool IsOne(string words)
    {
        var line = words.Trim().TrimEnd('.', ':', '»', '→', ' ');
        return line.Length is > 0 and <= MaxChars && (Is(line, Whole, line.Equals) || Is(line, Begins, line.StartsWith) || Is(line, BeginsWithLanguage, line.StartsWith) || (Words(line) <= 3 && Is(line, Ends, line.EndsWith)));
    }

    private static bool Is(string line, string[] cues, Func<string, StringComparison, bool> holds) => line.Length > 0 && Array.Exists(cues, cue => holds(cue, StringComparison.OrdinalIgnoreCase));

    private static int Words(string line) => line.Count(c => c == ' ') + 1;
}
