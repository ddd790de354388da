using Avow.Statements;

namespace Avow.Publishing;

/// <summary>Makes an index of words that a browser searches without a server: one of another maker's, beside the plain one (<see cref="SearchFiles"/>).</summary>
public interface IWordIndexer
{
    /// <summary>Which version makes the files; the same one makes the same of the same texts.</summary>
    string Version { get; }

    /// <summary>Makes an index of texts in one language.</summary>
    /// <param name="language">BCP 47; "und" where words are taken as they stand.</param>
    /// <param name="texts">In the order in which they are numbered; read once.</param>
    /// <param name="cancel">Ends it. Throws <see cref="OperationCanceledException"/>.</param>
    /// <returns>Its files, by paths below its own folder; ToolMissing, TooSlow, TooLarge or Damaged where the indexer failed.</returns>
    Outcome<IReadOnlyList<SiteFile>> Index(string language, IEnumerable<IndexedText> texts, CancellationToken cancel);
}

/// <summary>A text as it is searched for.</summary>
/// <param name="File">Its page, from the folder of the site's first language.</param>
/// <param name="Words">All of them.</param>
/// <param name="Title">Safe for one line; empty for none.</param>
/// <param name="Who">Issuer or outlet.</param>
/// <param name="Day">ISO 8601; empty for none.</param>
/// <param name="Language">BCP 47.</param>
/// <param name="Organisations">Slugs of outlet and issuer.</param>
public sealed record IndexedText(string File, string Words, string Title, string Who, string Day, string Language, IReadOnlyList<string> Organisations);
