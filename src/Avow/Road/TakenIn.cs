namespace Avow.Road;

/// <summary>What taking in came to.</summary>
internal sealed record TakenIn(int New, int Seen, int Unread, int Texts);

/// <summary>What relating came to.</summary>
internal sealed record RelatingResult(int Texts, int Relations);
