namespace Avow.Tests.Reading;

/// <summary>A fact that needs poppler's tools: skipped, visibly, where they are not installed.</summary>
internal sealed class PdfFactAttribute : FactAttribute
{
    public PdfFactAttribute() => Skip = PdfToolsHere.Missing!;
}

/// <summary>The same for theories.</summary>
internal sealed class PdfTheoryAttribute : TheoryAttribute
{
    public PdfTheoryAttribute() => Skip = PdfToolsHere.Missing!;
}

internal static class PdfToolsHere
{
    public static string? Missing { get; } =
        Avow.Reading.PdfTools.Find(Avow.Reading.ReadingOptions.Default).IsGood ? null : "needs poppler's tools (apt-get install poppler-utils)";
}
