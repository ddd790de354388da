using Avow.Statements;

namespace Avow.Publishing;

/// <summary>Which texts make up a book, and what it is called.</summary>
public sealed record Book
{
    /// <summary>More than this nobody leafs through, and reading devices give up.</summary>
    public const int MaxTexts = 5_000;

    /// <summary>Of more than this no book is handed out to everybody: nobody waits for it on a server. Who keeps the archive can make it.</summary>
    public const int MaxOffered = 1_000;

    /// <summary>What tells this book from others of the archive; the same at every writing: "event/closing".</summary>
    public required string Key { get; init; }

    public required Naming Title { get; init; }

    /// <summary>The page that it is the book of, where it has one.</summary>
    public PageRequest? Page { get; init; }

    /// <summary>Whose word all of it is, where that is one organisation's.</summary>
    public Naming? By { get; init; }

    /// <summary>In the order of reading.</summary>
    public required IReadOnlyList<Id<Text>> Texts { get; init; }

    /// <summary>When what is in it last changed.</summary>
    public required DateTimeOffset ChangedAt { get; init; }

    // The same book has one for good, whatever is in it by now (EPUB 3.3, section 5.5.3.1).
    internal string Identifier(PageContext context) => IdentifierOf(Key, context);

    internal static string IdentifierOf(string key, PageContext context) => Feed.IdOf("book", $"{context.ArchiveName}\n{context.Wording.Language.Tag}\n{key}");
}
