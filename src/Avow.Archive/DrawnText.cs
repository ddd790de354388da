using Avow.Statements;

namespace Avow.Archive;

/// <summary>What drawing left of a text: what others are drawn by, so that they need not be drawn again to draw it.</summary>
public sealed record DrawnText
{
    public required Id<Text> Text { get; init; }

    /// <summary>Digest of what was known of it when texts that translate it, or that it translates, were drawn; empty when none was.</summary>
    public string Facts { get; init; } = "";

    /// <summary>How sure its translations are together, in thousandths, as these were drawn.</summary>
    public long Weight { get; init; }

    /// <summary>Whether it has its words from another text in its own language.</summary>
    public bool IsCopy { get; init; }

    /// <summary>The one text that it is a wording of; null when there is none, or several.</summary>
    public Id<Text>? Follows { get; init; }

    /// <summary>What it has from others word for word without being their copy, in order.</summary>
    public IReadOnlyList<TextRange> Taken { get; init; } = [];

    /// <summary>Of which texts it is a copy, also where a translation stands in its place.</summary>
    public IReadOnlyList<DrawnCopy> Copied { get; init; } = [];

    /// <summary>Of which texts it is a translation, by id.</summary>
    public IReadOnlyList<Id<Text>> Translated { get; init; } = [];

    /// <summary>With which texts it was aligned to find that out, by id.</summary>
    public IReadOnlyList<Id<Text>> Aligned { get; init; } = [];

    /// <summary>Whether there is nothing to remember.</summary>
    public bool IsEmpty => Facts.Length == 0 && Weight == 0 && !IsCopy && Follows is null && Taken.Count + Copied.Count + Translated.Count + Aligned.Count == 0;
}

/// <summary>One text is a copy of another.</summary>
public sealed record DrawnCopy(RelationKind Kind, Id<Text> Source);

/// <summary>A text that is to be drawn.</summary>
/// <param name="Id">Which.</param>
/// <param name="IsRead">False: it is forgotten, and who was drawn by it is drawn again.</param>
/// <param name="IsChanged">Whether more than its pairs changed, or may have.</param>
/// <param name="Translations">The pairs of translations that came since it was drawn, or were there and changed or went.</param>
public sealed record TextToDraw(Id<Text> Id, bool IsRead, bool IsChanged, IReadOnlyList<ChangedPair> Translations);

/// <summary>A pair that came, or, where one was there before, changed or went.</summary>
public sealed record ChangedPair(Id<Text> Other, bool WasThere);

/// <summary>A text in its statement.</summary>
/// <param name="Text">Which.</param>
/// <param name="Follows">As <see cref="DrawnText.Follows"/>.</param>
/// <param name="Lead">The lead of its statement now.</param>
/// <param name="Day">Its day.</param>
/// <param name="CapturedAt">When it was captured.</param>
public sealed record StatementMember(Id<Text> Text, Id<Text>? Follows, Id<Text> Lead, DateOnly? Day, DateTimeOffset CapturedAt);

/// <summary>What one drawing comes to. Lists of texts may name one that is not read only among <see cref="Drawn"/> and <see cref="Remembered"/>.</summary>
public sealed record Redrawing
{
    /// <summary>These count as drawn.</summary>
    public required IReadOnlyCollection<Id<Text>> Drawn { get; init; }

    /// <summary>Whose detected relations by wording, and introductions, are replaced; and the phrases that they share in.</summary>
    public required IReadOnlyCollection<Id<Text>> ByWording { get; init; }

    /// <summary>Whose detected translations are replaced.</summary>
    public required IReadOnlyCollection<Id<Text>> ByTranslation { get; init; }

    public required IReadOnlyList<Relation> Relations { get; init; }

    /// <summary>These leave their statements.</summary>
    public required IReadOnlyCollection<Id<Text>> Ungrouped { get; init; }

    /// <summary>Lead first, then who comes to it.</summary>
    public required IReadOnlyList<IReadOnlyList<Id<Text>>> Statements { get; init; }

    public required IReadOnlyList<HousePhrase> Phrases { get; init; }

    public required IReadOnlyList<DrawnText> Remembered { get; init; }
}
