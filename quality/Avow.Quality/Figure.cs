using System.Globalization;

namespace Avow.Quality;

/// <summary>One measured figure beside the goal it is held to and the floor under which it may not fall.</summary>
/// <param name="Name">What was measured, on what.</param>
/// <param name="Measured">The value.</param>
/// <param name="Floor">The least that passes (or, when <paramref name="LessIsBetter"/>, the most); null for figures that are only shown.</param>
/// <param name="Goal">What we want.</param>
/// <param name="LessIsBetter">For times and sizes.</param>
internal sealed record Figure(string Name, double Measured, double? Floor = null, double? Goal = null, bool LessIsBetter = false)
{
    public bool Holds => Floor is not { } floor || (LessIsBetter ? Measured <= floor : Measured >= floor);

    public string Row() => string.Create(CultureInfo.InvariantCulture, $"| {Name} | {Measured:0.000} | {Shown(Floor)} | {Shown(Goal)} | {(Holds ? "" : "under the floor")} |");

    private static string Shown(double? value) => value?.ToString("0.000", CultureInfo.InvariantCulture) ?? "";
}
