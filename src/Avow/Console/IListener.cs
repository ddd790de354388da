using Avow.Archive;
using Avow.Statements;

namespace Avow.Console;

/// <summary>Hears what the road says of its work, as it says it. Called from several threads, never from two at once of the same kind.</summary>
internal interface IListener
{
    /// <summary>A source is kept for good.</summary>
    /// <param name="source">Which.</param>
    /// <param name="receipt">What became of it.</param>
    /// <param name="isUnread">Whether nothing could be read in it; the problem follows.</param>
    void Took(Source source, Receipt receipt, bool isUnread);

    /// <summary>A batch is kept for good; all of it was told before.</summary>
    void Acknowledged();

    /// <summary>Something was refused or found wrong.</summary>
    /// <param name="problem">What, where, why, and what would mend it.</param>
    /// <param name="capture">What is kept all the same; null when nothing is.</param>
    void Problem(Problem problem, Id<Capture>? capture);

    /// <summary>So much is done of what is being done.</summary>
    /// <param name="doing">As a progress bar names it.</param>
    /// <param name="done">Things that are done.</param>
    /// <param name="of">How many there are; null when nobody can know.</param>
    void Came(string doing, long done, long? of);

    /// <summary>What is being looked at; null when it is nothing single any more.</summary>
    void Looking(string? at);
}
