namespace Avow.Reading;

/// <summary>One place in a source that names who wrote it.</summary>
/// <param name="Names">One name each, in the order of the source; never empty.</param>
/// <param name="Printed">The names as one line: as the source prints them together, else parted by "; ".</param>
/// <param name="Evidence">Where it stood.</param>
/// <param name="Certainty">How sure it is that these wrote the text (0 to 1).</param>
internal sealed record Byline(IReadOnlyList<string> Names, string Printed, string Evidence, double Certainty)
{
    private const string Between = "; ";

    /// <summary>Names that the source lists apart from each other; null when there is none.</summary>
    public static Byline? OfNames(IReadOnlyList<string> names, string evidence, double certainty)
    {
        string[] distinct = [.. names.DistinctBy(AuthorName.Folded)];
        return distinct.Length == 0 ? null : new(distinct, string.Join(Between, distinct), evidence, certainty);
    }

    /// <summary>A line that may name several; null when it names nobody.</summary>
    public static Byline? OfLine(string? raw, string evidence, double certainty) =>
        AuthorName.Cleaned(raw) is not { } line ? null
        : AuthorName.IsConversation(line) && AuthorName.Split(line) is { Count: > 1 } speakers ? OfNames(speakers, evidence, certainty)
        : new(AuthorName.Split(line), line, evidence, certainty);

    /// <summary>Equal for bylines that name the same people, in whatever order and typography.</summary>
    public string Key => string.Join('+', Names.Select(AuthorName.Folded).Order(StringComparer.Ordinal));

    /// <summary>Whether the source prints several names as one phrase, with an "and" between them.</summary>
    public bool IsPrintedTogether => Names.Count > 1 && AuthorName.HoldsAnd(Printed);
}
