namespace Avow.Reading;

/// <summary>What a style says of words; null where it leaves it to its parent.</summary>
internal sealed record OdtStyle(string Name, string? Parent)
{
    public bool? Bold { get; init; }

    public bool? Italic { get; init; }

    public bool? Hidden { get; init; }

    public string? Language { get; init; }

    public OdtStyle Over(OdtStyle? below) => below is null ? this : this with
    {
        Bold = Bold ?? below.Bold,
        Italic = Italic ?? below.Italic,
        Hidden = Hidden ?? below.Hidden,
        Language = Language ?? below.Language,
    };

    /// <summary>This style with what a style:text-properties element adds (ODF 1.3, part 3, section 16.29.28).</summary>
    public OdtStyle With(XmlTag properties) => this with
    {
        Bold = properties["fo:font-weight"] is { } weight ? weight is "bold" or "600" or "700" or "800" or "900" : Bold,
        Italic = properties["fo:font-style"] is { } slant ? slant is "italic" or "oblique" : Italic,
        Hidden = properties["text:display"] is { } display ? display == "none" : Hidden,
        Language = LanguageOf(properties) ?? Language,
    };

    private static string? LanguageOf(XmlTag properties)
    {
        if (properties["fo:language"] is not { } language || language == "none") return null;
        return RunLanguages.Tag(properties["fo:country"] is { Length: 2 } country ? $"{language}-{country}" : language);
    }
}
