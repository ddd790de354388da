using System.Collections.Frozen;

namespace Avow.Publishing;

/// <summary>One part of a message.</summary>
internal abstract record MessagePart
{
    private MessagePart()
    {
    }

    public sealed record Words(string Text) : MessagePart;

    /// <summary>"{name}", and "#" inside a plural, which is the plural's number.</summary>
    public sealed record Place(string Name) : MessagePart;

    /// <summary>"{name, plural, =0 {…} one {…} other {…}}".</summary>
    public sealed record Plural(string Name, FrozenDictionary<long, IReadOnlyList<MessagePart>> Exact, FrozenDictionary<PluralCategory, IReadOnlyList<MessagePart>> Forms) : MessagePart;

    /// <summary>"{name, select, key {…} other {…}}".</summary>
    public sealed record Select(string Name, FrozenDictionary<string, IReadOnlyList<MessagePart>> Cases) : MessagePart;
}
