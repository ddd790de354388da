namespace Avow.Archive;

/// <summary>How an archive is: what could not be read, and when somebody last recomputed everything.</summary>
/// <param name="Unread">Captures from which no text could be read.</param>
/// <param name="LastCheck">The last whole check; null when there was none.</param>
public sealed record ArchiveHealth(long Unread, LastCheck? LastCheck);

/// <summary>A check that came to its end.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Problems">How many things were wrong.</param>
public sealed record LastCheck(DateTimeOffset At, long Problems);
