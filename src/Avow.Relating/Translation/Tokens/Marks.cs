namespace Avow.Relating;

/// <summary>Punctuation that translations keep, as one sign for all scripts; spaces, commas and full stops are not among them.</summary>
internal static class Marks
{
    /// <summary>Null when it is none.</summary>
    public static string? Of(char c) => c switch
    {
        '?' or '？' or '؟' or '\u037E' or '՞' or '፧' => "?",
        '!' or '！' or '՜' => "!",
        ':' or '：' => ":",
        ';' or '；' or '؛' => ";",
        '(' or '（' or '[' or '［' => "(",
        '%' or '٪' or '％' => "%",
        '"' or '“' or '”' or '„' or '«' or '»' or '「' or '」' or '『' or '』' or '《' or '》' => "\"",
        '–' or '—' => "-",
        '…' => "…",
        '€' => "€",
        '$' or '＄' => "$",
        '£' => "£",
        _ => null,
    };
}
