namespace Avow.Road;

/// <summary>What lies on top of a parcel, for somebody who has nothing else.</summary>
internal static class ParcelReadme
{
    public static string Of(string name) => name;
}
