namespace Avow.Relating;

/// <summary>What a <see cref="Lattice"/> expects: the likely beads, in order of their places, and how often what follows what.</summary>
/// <param name="Beads">Ordered by segment of the first text, then of the second.</param>
/// <param name="Shapes">How many beads of each shape.</param>
/// <param name="Gaps">How many gaps that are followed by anything.</param>
/// <param name="Runs">How many of them by another gap.</param>
internal sealed record Expectation(IReadOnlyList<Weighed> Beads, double[] Shapes, double Gaps, double Runs);
