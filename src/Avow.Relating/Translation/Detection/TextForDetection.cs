using Avow.Statements;

namespace Avow.Relating;

/// <summary>A text that may be a translation, or have translations, and what is known of it.</summary>
public sealed record TextForDetection
{
    /// <summary>The whole text; paragraphs apart by a blank line, or one a line. Of a very long one the beginning is looked at.</summary>
    public required string Words { get; init; }

    /// <summary>BCP 47; "und" when not known.</summary>
    public string Language { get; init; } = Languages.Unknown;

    /// <summary>When it was published; null when not known.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Addresses its links lead to; those that stand in its words are seen without.</summary>
    public IReadOnlyList<string> LinkTargets { get; init; } = [];
}
