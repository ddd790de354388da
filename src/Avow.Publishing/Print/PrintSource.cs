namespace Avow.Publishing;

/// <summary>What a browser prints, and what the file that it makes says of itself.</summary>
public sealed record PrintSource
{
    /// <summary>UTF-8. It asks for nothing and holds no script.</summary>
    public required byte[] Html { get; init; }

    public required string Title { get; init; }

    public required string Author { get; init; }

    /// <summary>BCP 47.</summary>
    public required string Language { get; init; }

    /// <summary>On which side its pages turn.</summary>
    public required bool IsRightToLeft { get; init; }

    public required int Texts { get; init; }

    /// <summary>When what is in it last changed: the file has no other date.</summary>
    public required DateTimeOffset ChangedAt { get; init; }
}
