namespace Avow.Fuzzing;

/// <summary>One thing that reads strangers' bytes.</summary>
/// <param name="Name">As typed, and the folder of its corpus.</param>
/// <param name="Read">Reads, then checks that every range lies inside its text. Returns the shape of the result; throws on any fault.</param>
/// <param name="IsZip">Whether inputs are ZIP containers, whose parts are mutated too.</param>
internal sealed record FuzzTarget(string Name, Func<byte[], string> Read, bool IsZip = false);
