using Avow.Statements;

namespace Avow.Publishing;

/// <summary>Makes an index of words that a browser searches without a server: one of another maker's, beside the plain one (<see cref="SearchFiles"/>).</summary>
public interface IWordIndexer
{
    /// <summary>Which version makes the files; the same one makes the same of the same texts.</summary>
    string Version { get; }

    /// <summary>An index holds texts up to the one that passes this, in UTF-16 units; the rest stands in parts of its own, so that making it takes no more memory for more texts.</summary>
    long CharsAPart { get; }

    /// <summary>Makes an index of texts in one language, or a part of one.</summary>
    /// <param name="language">BCP 47; "und" where words are taken as they stand.</param>
    /// <param name="texts">Read once.</param>
    /// <param name="take">Given each of its files, by a path below its own folder.</param>
    /// <param name="cancel">Ends it. Throws <see cref="OperationCanceledException"/>.</param>
    /// <returns>Under which name it tells of each text, by the text's address; without those of which it tells nothing. ToolMissing, TooSlow, TooLarge or Damaged where the indexer failed.</returns>
    Outcome<Dictionary<string, string>> Index(string language, IEnumerable<IndexedText> texts, Action<SiteFile> take, CancellationToken cancel);
}

/// <summary>A text as it is searched for.</summary>
/// <param name="Address">No other text has it, in no part of any index.</param>
/// <param name="Words">All of them.</param>
/// <param name="Title">Safe for one line; empty for none.</param>
public sealed record IndexedText(string Address, string Words, string Title);
