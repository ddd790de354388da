
namespace Avow.Tests.Parcels;

/// <summary>Needs jing (Debian) and the schema tei_all.rng, which the variable AVOW_TEI_SCHEMA names; the TEI Consortium publishes it with every release.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TeiSchemaFactAttribute : FactAttribute
{
    public TeiSchemaFactAttribute()
    {
        if (Schema is null || !HasJing()) Skip = "Needs jing, and AVOW_TEI_SCHEMA=…/tei_all.rng.";
    }

    public static string? Schema { get; } = Environment.GetEnvironmentVariable("AVOW_TEI_SCHEMA") is { Length: > 0 } named && File.Exists(named) ? named : null;

    private static bool HasJing() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, "jing")));
}
