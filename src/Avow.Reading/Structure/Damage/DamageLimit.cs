namespace Avow.Reading;

/// <summary>How much damage of one kind is listed; a source with more is one great damage, and the first thousand places show it.</summary>
internal static class DamageLimit
{
    public const int PerKind = 1_000;
}
