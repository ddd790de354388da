namespace Avow.Reading;

/// <summary>What shows one language inside its script: its small frequent words, and the letters it has beyond the script's common ones.</summary>
internal sealed class LanguageProfile(string tag, Script script, string letters, string words)
{
    public string Tag => tag;

    public Script Script => script;

    /// <summary>Lower case. For Latin the letters outside a to z; for Cyrillic and Arabic those that not every language of the script has.</summary>
    public IReadOnlySet<char> Letters { get; } = letters.ToHashSet();

    public IReadOnlySet<string> Words { get; } = words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
