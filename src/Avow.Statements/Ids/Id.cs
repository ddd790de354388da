using System.Diagnostics.CodeAnalysis;

namespace Avow.Statements;

/// <summary>
/// The name of one <typeparamref name="T"/>: twelve characters of Crockford's base 32, lower case (60 bits).
/// Derived from what it names, so the same thing has the same id in every archive and at every run.
/// </summary>
public readonly record struct Id<T> : IComparable<Id<T>>
{
    public const int Length = 12;

    private readonly string? value;

    private Id(string value) => this.value = value;

    public string Value => value ?? throw new InvalidOperationException($"An {nameof(Id<>)} was used before it was given a value.");

    public bool IsEmpty => value is null;

    /// <summary>The same sixty bits as a number: for stores where a hundred million of them lie. Numbers are in the order of the ids.</summary>
    public long Number => Base32.Decode60Bits(Value);

    /// <summary>The id that a number of our own storage stands for.</summary>
    public static Id<T> FromNumber(long number) => new(Base32.Encode60Bits(number));

    /// <summary>The id of whatever these parts identify together; parts are length-prefixed, so ("ab","c") is not ("a","bc").</summary>
    public static Id<T> FromKey(params ReadOnlySpan<string> parts) => new(Base32.Encode60Bits(Sha256Digest.OfParts(parts)));

    /// <summary>Reads an id back from our own storage. Throws when it is not one: then the storage is broken.</summary>
    public static Id<T> FromTrusted(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is not the id of a {typeof(T).Name}.");

    /// <summary>Reads an id typed by a person or found in an address; capitals and the look-alikes o, i, l are folded as Crockford says.</summary>
    public static bool TryParse([NotNullWhen(true)] string? untrusted, out Id<T> id)
    {
        id = default;
        if (untrusted is null || untrusted.Length != Length) return false;
        if (!Base32.TryNormalise(untrusted, out var normal)) return false;
        id = new Id<T>(normal);
        return true;
    }

    /// <summary>Reads the beginning of an id typed by a person, folded as <see cref="TryParse"/> folds.</summary>
    public static bool TryParseBeginning(string untrusted, out string beginning)
    {
        beginning = "";
        return untrusted.Length is > 0 and <= Length && Base32.TryNormalise(untrusted, out beginning);
    }

    /// <summary>Two ids as the name of a pair: the smaller one first, whichever way round they are given.</summary>
    public static (Id<T> Smaller, Id<T> Greater) InOrder(Id<T> one, Id<T> other) => other < one ? (other, one) : (one, other);

    public int CompareTo(Id<T> other) => string.CompareOrdinal(value, other.value);

    public static bool operator <(Id<T> left, Id<T> right) => left.CompareTo(right) < 0;

    public static bool operator >(Id<T> left, Id<T> right) => left.CompareTo(right) > 0;

    public static bool operator <=(Id<T> left, Id<T> right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Id<T> left, Id<T> right) => left.CompareTo(right) >= 0;

    public override string ToString() => value ?? "";
}
