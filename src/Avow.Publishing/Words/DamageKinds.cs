using Avow.Statements;

namespace Avow.Publishing;

/// <summary>The names by which damage is asked for, on the command line and in addresses: "note-missing".</summary>
public static class DamageKinds
{
    public static IReadOnlyList<string> Names { get; } = [.. Enum.GetValues<DamageKind>().Select(NameOf)];

    public static string NameOf(DamageKind kind) =>
        string.Concat(kind.ToString().Select((letter, at) => char.IsUpper(letter) ? $"{(at > 0 ? "-" : "")}{char.ToLowerInvariant(letter)}" : $"{letter}"));

    /// <returns>Null for what names no kind.</returns>
    public static DamageKind? FromUntrusted(string? name)
    {
        foreach (var kind in Enum.GetValues<DamageKind>())
        {
            if (string.Equals(NameOf(kind), name, StringComparison.OrdinalIgnoreCase) || string.Equals(kind.ToString(), name, StringComparison.OrdinalIgnoreCase)) return kind;
        }

        return null;
    }
}
