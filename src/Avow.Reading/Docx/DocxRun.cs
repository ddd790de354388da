namespace Avow.Reading;

/// <summary>What the properties of a run say of its words (ECMA-376-1, section 17.3.2); null where they leave it to the style.</summary>
internal sealed class DocxRun
{
    public string? StyleId { get; set; }

    public bool? Bold { get; set; }

    public bool? Italic { get; set; }

    public bool? Hidden { get; set; }

    public bool RightToLeft { get; set; }

    public string? Language { get; set; }

    public string? EastAsianLanguage { get; set; }

    public string? BidiLanguage { get; set; }

    /// <summary>A note whose mark the writer chose: its label is the words that follow in the run.</summary>
    public (DocxNotes Notes, string Id)? CustomNote { get; set; }

    /// <summary>The language said for these words: runs name one for each family of scripts (section 17.3.2.20).</summary>
    public string? LanguageOf(ReadOnlySpan<char> words)
    {
        if (RightToLeft && BidiLanguage is not null) return BidiLanguage;
        foreach (var c in words)
            if (Punctuation.IsCjk(c)) return EastAsianLanguage ?? Language;
        return Language;
    }
}
