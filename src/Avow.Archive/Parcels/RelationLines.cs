using Avow.Statements;

namespace Avow.Archive;

/// <summary>A relation between two texts: detected by a method, or asserted by a person who is not named.</summary>
internal sealed record RelationLine
{
    public required string Id { get; init; }

    public required RelationKind Kind { get; init; }

    public required string From { get; init; }

    public required string To { get; init; }

    public required bool DirectionKnown { get; init; }

    public string? Method { get; init; }

    public double? Score { get; init; }

    public DateTimeOffset? AssertedAt { get; init; }

    public required IReadOnlyList<AlignedSpan> Spans { get; init; }

    /// <summary>Spans that an editor keeps and whose words are not in the texts as they are read now.</summary>
    public IReadOnlyList<LostSpan>? Lost { get; init; }
}

internal sealed record DecisionLine
{
    public required string Relation { get; init; }

    public required Verdict Verdict { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The texts that it was about; absent where nobody knows any more.</summary>
    public string? From { get; init; }

    public string? To { get; init; }
}

internal sealed record BeadLine
{
    public required string A { get; init; }

    public required string B { get; init; }

    public required DateTimeOffset At { get; init; }

    public required StoredEdit Bead { get; init; }
}

internal sealed record MatchLine
{
    public required string A { get; init; }

    public required string B { get; init; }

    public required IReadOnlyList<AlignedSpan> Spans { get; init; }
}

internal sealed record TranslationLine
{
    public required string A { get; init; }

    public required string B { get; init; }

    public required double Score { get; init; }

    public required IReadOnlyList<StoredClue> Evidence { get; init; }
}

internal sealed record AlignmentLine
{
    public required string A { get; init; }

    public required string B { get; init; }

    public required string Method { get; init; }

    public required StoredBeads Sentences { get; init; }
}

internal sealed record LexiconLine
{
    public required string LanguageA { get; init; }

    public required string LanguageB { get; init; }

    public required int Alignments { get; init; }

    public required string Lines { get; init; }
}

/// <summary>Words that are printed under everything, and where, by age.</summary>
internal sealed record PhraseLine
{
    public required string Kind { get; init; }

    public required string Words { get; init; }

    public required IReadOnlyList<PhrasePlaceLine> Places { get; init; }
}

internal sealed record PhrasePlaceLine
{
    public required string Text { get; init; }

    public required TextRange Range { get; init; }
}
