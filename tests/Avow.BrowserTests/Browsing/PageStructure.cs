namespace Avow.BrowserTests;

/// <summary>What Scripts/structure.js reads off a page; each list of faults is empty on a good page.</summary>
internal sealed record PageStructure(
    IReadOnlyList<int> HeadingLevels,
    int Mains,
    int Banners,
    IReadOnlyList<string> Unnamed,
    IReadOnlyList<string> Unlabelled,
    IReadOnlyList<string> DoubleIds,
    IReadOnlyList<string> Styled,
    IReadOnlyList<string> Active,
    IReadOnlyList<string> WithoutLanguage,
    IReadOnlyList<string> BlockLanguages,
    string Words);
