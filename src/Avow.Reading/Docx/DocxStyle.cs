namespace Avow.Reading;

/// <summary>What a style says of the paragraphs and runs that bear it, after everything it is based on; null where it says nothing.</summary>
internal sealed record DocxStyle
{
    public static DocxStyle None { get; } = new();

    /// <summary>The style's invariant name in small letters: built-in styles keep theirs, "heading 1", in every language of the program.</summary>
    public string Name { get; init; } = "";

    /// <summary>0 to 8 for headings, 9 for body text.</summary>
    public int? OutlineLevel { get; init; }

    public int? NumberingId { get; init; }

    public int? ListLevel { get; init; }

    public bool? Bold { get; init; }

    public bool? Italic { get; init; }

    public bool? Hidden { get; init; }

    public string? Language { get; init; }

    /// <summary>This style where it speaks, else the one it is based on.</summary>
    public DocxStyle Over(DocxStyle below) => this with
    {
        OutlineLevel = OutlineLevel ?? HeadingLevel ?? below.OutlineLevel ?? below.HeadingLevel,
        NumberingId = NumberingId ?? below.NumberingId,
        ListLevel = ListLevel ?? below.ListLevel,
        Bold = Bold ?? below.Bold,
        Italic = Italic ?? below.Italic,
        Hidden = Hidden ?? below.Hidden,
        Language = Language ?? below.Language,
    };

    /// <summary>The outline level that a built-in name means where the style itself says none.</summary>
    public int? HeadingLevel => Name is ['h', 'e', 'a', 'd', 'i', 'n', 'g', ' ', >= '1' and <= '9'] ? Name[^1] - '1' : Name == "title" ? 0 : null;
}
