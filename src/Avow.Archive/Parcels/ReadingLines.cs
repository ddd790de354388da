using Avow.Statements;

namespace Avow.Archive;

/// <summary>A capture, with the times at which it was seen again.</summary>
internal sealed record CaptureLine
{
    public required string Id { get; init; }

    public required string Source { get; init; }

    public required DateTimeOffset CapturedAt { get; init; }

    public required string Sha256 { get; init; }

    public required long Bytes { get; init; }

    public required Exchange Exchange { get; init; }

    /// <summary>Why nothing could be read from it.</summary>
    public Problem? Unread { get; init; }

    /// <summary>The short name that a manifest gave it.</summary>
    public string? Label { get; init; }

    /// <summary>Slug of the event that it is about.</summary>
    public string? About { get; init; }

    /// <summary>When an editor looked it over.</summary>
    public DateTimeOffset? LookedOverAt { get; init; }

    public required IReadOnlyList<SeenAgainLine> SeenAgain { get; init; }

    /// <summary>The address that it came from, where what is told of it is another.</summary>
    public string? SourceAsKept { get; init; }

    /// <summary>What came with it, where what is told of it is less.</summary>
    public KeptCapture? AsKept { get; init; }

    /// <summary>How much of it is withheld: 1 something, which is said; 2 something; 3 all of it, even that it is there.</summary>
    public int? Withheld { get; init; }
}

internal sealed record SeenAgainLine
{
    public required DateTimeOffset At { get; init; }

    public required RevisitProfile How { get; init; }
}

/// <summary>A document as its reader gave it and as its editors corrected it.</summary>
internal sealed record DocumentLine
{
    public required string Id { get; init; }

    public required string Capture { get; init; }

    public required int Ordinal { get; init; }

    /// <summary>False for one that is no longer read.</summary>
    public required bool IsRead { get; init; }

    public required Content Content { get; init; }

    /// <summary>Before corrections, of the same words, which are not said again; absent where nothing was corrected.</summary>
    public Content? AsRead { get; init; }

    /// <summary>The words as the reader gave them, where something of them is withheld.</summary>
    public string? AsReadWords { get; init; }
}

/// <summary>A text: a span of a document.</summary>
internal sealed record TextLine
{
    public required string Id { get; init; }

    public required string Document { get; init; }

    public required int Witness { get; init; }

    /// <summary>The statement that it was born with; the present one is that of its lead.</summary>
    public required string Statement { get; init; }

    public required string Lead { get; init; }

    public required WitnessRole Role { get; init; }

    public required string Title { get; init; }

    public required string Language { get; init; }

    public DateOnly? Day { get; init; }

    public string? Issuer { get; init; }

    /// <summary>Slug of the organisation on whose site it stands.</summary>
    public string? Outlet { get; init; }

    /// <summary>Slug of the organisation that the issuer names.</summary>
    public string? IssuedBy { get; init; }

    public required TextRange Range { get; init; }

    /// <summary>The text that stands in its place, of one that is no longer read; itself where it is withheld.</summary>
    public string? SupersededBy { get; init; }

    /// <summary>1: it is withheld, and that is said; 2: it is withheld.</summary>
    public int? Withheld { get; init; }

    /// <summary>When what is told of it last changed (OAI-PMH datestamp), whole seconds.</summary>
    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>Its lead at that time.</summary>
    public required string LeadThen { get; init; }
}

internal sealed record CorrectionLine
{
    public required string Document { get; init; }

    public required Correction Correction { get; init; }
}

internal sealed record ResolutionLine
{
    public required string Document { get; init; }

    /// <summary>The name that the damage was given when it was first resolved.</summary>
    public required string Key { get; init; }

    public required StoredResolution Resolution { get; init; }
}

/// <summary>Something that editors withhold.</summary>
internal sealed record WithheldLine
{
    public required string Thing { get; init; }

    public required StoredRule Rule { get; init; }

    /// <summary>The address whose captures it holds for, as it came.</summary>
    public string? Source { get; init; }
}
