namespace Avow.Archive;

/// <summary>The archive itself.</summary>
internal sealed record ArchiveLine
{
    /// <summary>Raised when an older program could misread what is written.</summary>
    public const int Present = 1;

    public required int Version { get; init; }

    public required string Name { get; init; }

    /// <summary>See <see cref="IHarvest.Key"/>: it guards nothing that is not public.</summary>
    public required string HarvestKey { get; init; }

    /// <summary>When everything was last recomputed, and how much was wrong.</summary>
    public CheckedLine? Checked { get; init; }
}

internal sealed record CheckedLine
{
    public required DateTimeOffset At { get; init; }

    public required long Problems { get; init; }
}

/// <summary>An organisation with what it belongs to, and the slugs that lead on to it.</summary>
internal sealed record OrganisationLine
{
    public required string Slug { get; init; }

    public required IReadOnlyDictionary<string, string> Names { get; init; }

    public required IReadOnlyList<string> Kinds { get; init; }

    public required IReadOnlyList<string> Addresses { get; init; }

    public required IReadOnlyList<BelongsLine> BelongsTo { get; init; }

    public required IReadOnlyList<string> FormerSlugs { get; init; }
}

internal sealed record BelongsLine
{
    public required string Of { get; init; }

    public required string As { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? Until { get; init; }
}

/// <summary>An event with its watch list.</summary>
internal sealed record EventLine
{
    public required string Slug { get; init; }

    public required IReadOnlyDictionary<string, string> Names { get; init; }

    public DateOnly? From { get; init; }

    public required IReadOnlyList<string> Awaits { get; init; }
}

internal sealed record DistinctionLine
{
    public required string A { get; init; }

    public required string B { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed record EndorsementLine
{
    public required string Organisation { get; init; }

    public required string Text { get; init; }

    public required DateOnly From { get; init; }

    public required IReadOnlyList<StoredReservation> Reservations { get; init; }

    public DateOnly? WithdrawnOn { get; init; }

    public string? WithdrawnBy { get; init; }
}
