using Avow.Statements;

namespace Avow.Publishing;

/// <summary>One place of the table as the page shows it.</summary>
public sealed record VersionPlace
{
    public required FoundKind Kind { get; init; }

    /// <summary>Where in the base text it stands.</summary>
    public PassagePlace? Anchor { get; init; }

    public int? Paragraph { get; init; }

    public required string Before { get; init; }

    public required string After { get; init; }

    public required IReadOnlyList<VersionReading> Readings { get; init; }

    /// <summary>Sigla of wordings that lack the whole passage.</summary>
    public required IReadOnlyList<string> Lacking { get; init; }

    public string? MovedBefore { get; init; }

    internal static VersionPlace Of(VersionShelf shelf, FoundPlace place, int at)
    {
        var block = shelf.BlockOf(place);
        return new()
        {
            Kind = place.Kind,
            Anchor = shelf.InBase(place),
            Paragraph = block?.Number,
            Before = Shown.Plainly(place.Before),
            After = Shown.Plainly(place.After),
            Readings = [.. place.Readings.Select((reading, number) => VersionReading.Of(shelf, place, reading, number, at))],
            Lacking = [.. place.Lacking.Select(wording => shelf.Found.Wordings[wording].Siglum)],
            MovedBefore = place.MovedBefore is { } words ? Shown.Plainly(words) : null,
        };
    }
}

/// <summary>One reading and who has it.</summary>
public sealed record VersionReading
{
    /// <summary>Holders named; further ones are counted.</summary>
    private const int MaxHolders = 12;

    /// <summary>Forms shown of one reading.</summary>
    private const int MaxForms = 6;

    /// <summary>Empty for an omission.</summary>
    public required string Words { get; init; }

    /// <summary>For a place where only the type differs: the ways in which it is set.</summary>
    public required IReadOnlyList<string> Forms { get; init; }

    public required IReadOnlyList<VersionHolder> Holders { get; init; }

    public int More { get; init; }

    /// <summary>Whether the words stand elsewhere in these witnesses.</summary>
    public bool IsMovedAway { get; init; }

    internal static VersionReading Of(VersionShelf shelf, FoundPlace place, FoundReading reading, int number, int at) => new()
    {
        Words = Shown.Plainly(reading.Words),
        Forms = [.. reading.Forms.Take(MaxForms).Select(Shown.Plainly)],
        Holders = [.. reading.Wordings.Take(MaxHolders).Select(wording => shelf.HolderAt(wording, at))],
        More = Math.Max(0, reading.Wordings.Count - MaxHolders),
        IsMovedAway = place.Kind == FoundKind.Move && reading.Words.Length == 0,
    };
}

/// <summary>A wording that has a reading: its letter, and the passage in its earliest witness.</summary>
/// <param name="Siglum">The letter.</param>
/// <param name="Text">Its earliest witness.</param>
/// <param name="Anchor">The block there; null when it was not looked up.</param>
/// <param name="Name">The outlet's name.</param>
/// <param name="Witnesses">How many have this wording.</param>
public sealed record VersionHolder(string Siglum, Id<Text> Text, PassagePlace? Anchor, Naming Name, int Witnesses);

/// <summary>A wording and its witnesses.</summary>
public sealed record WordingLine(string Siglum, bool IsBase, IReadOnlyList<TextLine> Lines, int More)
{
    /// <summary>Witnesses of one wording that are named.</summary>
    private const int MaxLines = 12;

    internal static WordingLine Of(VersionShelf shelf, FoundWording wording, int number) => new(
        wording.Siglum, number == 0, [.. wording.Witnesses.Take(MaxLines).Select(shelf.LineOf)], Math.Max(0, wording.Witnesses.Count - MaxLines));
}
