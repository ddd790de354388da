using Avow.Statements;

namespace Avow.Archive;

/// <summary>Keeping an archive sound.</summary>
public interface IUpkeep
{
    /// <summary>
    /// Recomputes every hash, every range and every relation's spans from what is kept. Yields what is wrong as it is found;
    /// nothing when all is well.
    /// </summary>
    IEnumerable<Problem> Check(IProgress<long>? checkedThings = null);

    /// <summary>Keeps in mind that a check came to its end, for <see cref="ILibrary.Health"/>; refused by a storage that takes nothing in.</summary>
    Outcome<LastCheck> Keep(LastCheck check);

    /// <summary>
    /// What is sound but wants an editor's eye, after sources were read again: passages of relations that an editor keeps and of reservations, and
    /// corrections, whose words are not in the text as it is read now. Nothing of it is shown on a page; nothing is lost.
    /// </summary>
    IReadOnlyList<Problem> Notes();

    /// <summary>
    /// A consistent copy as of one instant, taken while others may write: first under another name, then renamed, so a backup
    /// that is there is whole. Refuses a place that exists.
    /// </summary>
    Outcome<string> Backup(string untrustedFolder);
}
