namespace Avow.Publishing;

/// <summary>A text as it is printed: all of its parts, one after another.</summary>
/// <param name="Number">Which of those in the file, from 1.</param>
/// <param name="Parts">At least one.</param>
public sealed record PrintedText(int Number, IReadOnlyList<StatementModel> Parts)
{
    public StatementModel First => Parts[0];

    public StatementModel Last => Parts[^1];

    public string Title => BookChapterView.TitleOf(First);

    public string Language => First.Here.Language;

    /// <summary>Before all names in it.</summary>
    public string Prefix => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"t{Number}-");

    /// <summary>Where it begins.</summary>
    public string Anchor => $"{Prefix}begin";
}
