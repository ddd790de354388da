namespace Avow.Statements;

/// <summary>What somebody wrote into the margin of a source about a span of it. It is no part of the text.</summary>
public sealed record MarginComment
{
    /// <summary>The span spoken of, in <see cref="Content.Words"/>; empty where the comment is set at a point.</summary>
    public required TextRange Range { get; init; }

    /// <summary>The comment itself on one line.</summary>
    public required string Words { get; init; }

    /// <summary>Who wrote it, as the source names them; null when it does not say.</summary>
    public string? Author { get; init; }

    /// <summary>The day as written.</summary>
    public DateOnly? Date { get; init; }
}
