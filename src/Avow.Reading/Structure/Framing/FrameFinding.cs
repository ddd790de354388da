namespace Avow.Reading;

/// <summary>Where an introduction stands, and what showed it. Blocks count in the whole text.</summary>
internal sealed record FrameFinding(int FirstInclusive, int EndExclusive, string Cue);
