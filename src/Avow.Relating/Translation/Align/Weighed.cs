namespace Avow.Relating;

/// <summary>A possible bead and how likely it is, 0 to 1, all others considered.</summary>
internal readonly record struct Weighed(int A, int CountA, int B, int CountB, double Weight)
{
    public bool IsGap => CountA == 0 || CountB == 0;
}
