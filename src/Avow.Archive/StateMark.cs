using System.Security.Cryptography;
using System.Text;

namespace Avow.Archive;

/// <summary>
/// A short mark of what stands of a thing, as the record of changes would write it: who has seen a state says by it later which one it was. Two states of
/// one thing have different marks. What a stranger says is only ever compared with one of ours.
/// </summary>
public readonly record struct StateMark
{
    /// <summary>96 bits: nobody meets another state of the same thing with the same mark by chance, and to have made one gains nobody anything.</summary>
    private const int HexDigits = 24;

    private StateMark(string value) => Value = value;

    /// <summary>That nothing stands.</summary>
    public static StateMark Nothing { get; } = new("nothing");

    /// <summary>For a hidden field of a form.</summary>
    public string Value { get; }

    /// <summary>Whatever it says: what is none of ours is the mark of no state.</summary>
    public static StateMark FromUntrusted(string? untrusted) => new(untrusted is { Length: > 0 and <= HexDigits } ? untrusted : "?");

    public override string ToString() => Value;

    /// <param name="state">As the record writes it; null for nothing.</param>
    internal static StateMark Of(string? state) => state is null ? Nothing : new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(state)))[..HexDigits]);
}
