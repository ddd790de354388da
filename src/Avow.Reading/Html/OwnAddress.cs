namespace Avow.Reading;

/// <summary>A line that is nothing but an address: over a text, the page's own, for those who print it.</summary>
internal static class OwnAddress
{
    public static bool Is(PageBlock block) =>
        (block.Words.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || block.Words.StartsWith("https://", StringComparison.OrdinalIgnoreCase)) && !block.Words.Contains(' ', StringComparison.Ordinal);
}
