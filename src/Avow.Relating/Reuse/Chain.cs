namespace Avow.Relating;

/// <summary>Shared runs that follow each other in both texts with small gaps, and the evidence they hold together.</summary>
internal sealed record Chain(IReadOnlyList<SharedRun> Runs, double Score);
