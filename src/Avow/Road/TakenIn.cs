namespace Avow.Road;

/// <summary>What taking in came to.</summary>
internal sealed record TakenIn(int New, int Seen, int Unread, int Texts);

/// <summary>What relating came to.</summary>
/// <param name="Texts">New texts.</param>
/// <param name="Relations">That the archive holds afterwards.</param>
internal sealed record RelatingResult(int Texts, int Relations)
{
    /// <summary>Null when the archive could not go on.</summary>
    public MatchingSummary? Matching { get; init; }

    public TranslationSummary? Translations { get; init; }

    /// <summary>How long finding translations took.</summary>
    public TimeSpan Translating { get; init; }

    /// <summary>How long the drawing took.</summary>
    public TimeSpan Drawing { get; init; }
}
