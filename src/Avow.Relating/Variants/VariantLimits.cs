namespace Avow.Relating;

/// <summary>How much is collated at once. Beyond, texts are left out and named, never half done.</summary>
public static class VariantLimits
{
    /// <summary>Characters of one text; about 350,000 words of a European language.</summary>
    public const int MaxCharsOfAText = 2_000_000;

    /// <summary>Characters of all different texts together; 5,000 texts of 500 words each are 15 million.</summary>
    public const long MaxChars = 20_000_000;

    /// <summary>Places listed; about 200 printed pages. Witnesses are rebuilt from all.</summary>
    public const int MaxPlaces = 2_000;
}
