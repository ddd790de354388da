namespace Avow.Publishing;

/// <summary>In which language a page speaks, and whether its address says so: then every link on it stays in the language.</summary>
/// <param name="Language">One of <see cref="InterfaceLanguage.All"/>.</param>
/// <param name="IsInAddress">False when the language is the one that the reader's browser asks for.</param>
public sealed record InterfaceChoice(InterfaceLanguage Language, bool IsInAddress = false)
{
    /// <summary>What is asked of a page without saying more.</summary>
    public static InterfaceChoice English { get; } = new(InterfaceLanguage.English);

    /// <summary>By the browser's wish, one for each language.</summary>
    public static IReadOnlyList<InterfaceChoice> ByBrowser { get; } = [.. InterfaceLanguage.All.Select(language => new InterfaceChoice(language))];

    /// <summary>By the address, one for each language.</summary>
    public static IReadOnlyList<InterfaceChoice> ByAddress { get; } = [.. InterfaceLanguage.All.Select(language => new InterfaceChoice(language, IsInAddress: true))];
}
