using Avow.Statements;

namespace Avow.Archive;

/// <summary>One import with everything computed that needs no database.</summary>
internal sealed record PreparedImport(Import Import, IReadOnlyList<PreparedDocument> Documents)
{
    /// <summary>Throws when an import is not what it says of itself: then a reader of ours is wrong.</summary>
    public static PreparedImport From(Import import) =>
        Sha256Digest.Of(import.Bytes.Span) == import.Digest
            ? new(import, [.. import.Contents.Select(PreparedDocument.From)])
            : throw new ArgumentException($"The bytes of {import.Source.Address} are not those of the digest {import.Digest}.", nameof(import));
}
