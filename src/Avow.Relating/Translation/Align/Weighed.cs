using System.Runtime.InteropServices;

namespace Avow.Relating;

/// <summary>A possible bead and how likely it is, 0 to 1, all others considered. Small, for of long texts there are a million.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Weighed(int A, byte CountA, int B, byte CountB, float Weight)
{
    public bool IsGap => CountA == 0 || CountB == 0;
}
