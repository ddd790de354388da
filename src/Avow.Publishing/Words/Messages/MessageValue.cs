namespace Avow.Publishing;

/// <summary>What stands in the place of a name in braces: words, or a number that is written in the habits of the message's language.</summary>
public readonly record struct MessageValue
{
    private MessageValue(string? words, long number) => (Words, Number) = (words, number);

    /// <summary>Null for a number.</summary>
    public string? Words { get; }

    public long Number { get; }

    public static implicit operator MessageValue(string words) => new(words, 0);

    public static implicit operator MessageValue(long number) => new(null, number);
}
