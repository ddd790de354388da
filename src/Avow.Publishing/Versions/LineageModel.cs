namespace Avow.Publishing;

/// <summary>The lineage as the page shows it: a picture of the first rows, and all of them as a list.</summary>
/// <param name="Rows">Parents before their children, each with its whole branch behind it.</param>
/// <param name="More">Texts beyond those listed.</param>
public sealed record LineageModel(IReadOnlyList<LineageRow> Rows, int More)
{
    /// <summary>Rows of the list.</summary>
    private const int MaxRows = 500;

    /// <summary>Rows of the picture; about two screens.</summary>
    public const int MaxDrawn = 40;

    internal static LineageModel Of(VersionShelf shelf, IReadOnlyList<FoundOrigin> origins)
    {
        List<LineageRow> rows = [];
        var siglumOf = shelf.Found.Wordings.SelectMany(wording => wording.Witnesses.Select(witness => (shelf.Found.Witnesses[witness], wording.Siglum))).ToDictionary(pair => pair.Item1, pair => pair.Siglum);
        foreach (var origin in origins.Take(MaxRows))
        {
            rows.Add(new()
            {
                Line = origin.Text is { } text ? shelf.LineOf(text) : null,
                Siglum = origin.Text is { } known ? siglumOf.GetValueOrDefault(known) : null,
                Address = origin.Address is { } address ? Shown.Name(address, MaxAddressChars) : null,
                Parent = origin.Parent,
                Depth = origin.Parent is { } parent ? rows[parent].Depth + 1 : 0,
                Origin = origin,
            });
        }

        return new(rows, Math.Max(0, origins.Count - MaxRows));
    }

    private const int MaxAddressChars = 120;
}

/// <summary>One text of the lineage.</summary>
public sealed record LineageRow
{
    /// <summary>Null for a text that is not in the archive.</summary>
    public TextLine? Line { get; init; }

    public string? Siglum { get; init; }

    public string? Address { get; init; }

    /// <summary>Its source's row; null for the first.</summary>
    public int? Parent { get; init; }

    public required int Depth { get; init; }

    public required FoundOrigin Origin { get; init; }

    /// <summary>Whether it is only one of several that it may come from, or the other way round.</summary>
    public bool IsUnsure => Origin.EquallyNear > 1 || !Origin.DirectionKnown;
}
