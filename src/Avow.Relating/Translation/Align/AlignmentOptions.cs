using Avow.Statements;

namespace Avow.Relating;

/// <summary>What is known of two texts before they are aligned.</summary>
public sealed record AlignmentOptions
{
    /// <summary>BCP 47; "und" when not known.</summary>
    public string LanguageOfA { get; init; } = Languages.Unknown;

    public string LanguageOfB { get; init; } = Languages.Unknown;
}
