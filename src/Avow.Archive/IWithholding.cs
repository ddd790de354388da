using Avow.Statements;

namespace Avow.Archive;

/// <summary>
/// What editors withhold from everything that is published. Texts lie in the archive without it (decision 23), so whoever reads of them needs not ask here; only of the bytes of a
/// capture must be asked, for they are kept as they came. Rules are made and undone through <see cref="IChanges"/> (<see cref="WithholdEdit"/>).
/// They hold the withheld words themselves: for editors alone.
/// </summary>
public interface IWithholding
{
    /// <summary>Of how many captures a name is withheld, or given back, at once. Where there are more, the rule stands at once and is put to them by <see cref="Settle"/>.</summary>
    const int MostAtOnce = 500;

    /// <summary>Every rule that holds, by kind, then by its name in the record.</summary>
    IReadOnlyList<StandingRule> All();

    /// <summary>
    /// How many captures are still to be looked through for names that were withheld or given back; 0 when what is told is what the rules say. Until then those captures are told as
    /// before, so nothing is to be published. A capture for two rules counts twice.
    /// </summary>
    long Due();

    /// <summary>
    /// Looks through the next captures, and puts the rules to those that hold such a name: some of them, durable and seen together when this returns. Others write no later than beside an import. What
    /// was done stays done after a kill; two programs may do it at once. Captures that come meanwhile have the rules put to them as they come.
    /// </summary>
    /// <returns>What <see cref="Due"/> is then; the problem for which a capture could not be told otherwise, and stays due.</returns>
    Outcome<long> Settle();

    /// <summary>A capture as it came, with its own address and answer; null for one that is not kept. Not to be published.</summary>
    Capture? AsKept(Id<Capture> capture);

    /// <summary>Every capture as it came, in the order in which they were kept; those of which nothing is told too. Not to be published.</summary>
    IEnumerable<Capture> AllAsKept();
}

/// <summary>A rule with its name in the record of changes.</summary>
/// <param name="Thing">As <see cref="Change.Thing"/> names it.</param>
/// <param name="Rule">What is withheld.</param>
/// <param name="Source">The address for whose captures it holds, as it came; null for a name.</param>
public sealed record StandingRule(string Thing, WithheldRule Rule, string? Source);

/// <summary>One thing that editors withhold.</summary>
/// <param name="IsNoted">Whether it is said that something is withheld: a mark stands in the place of words, a page in the place of a text.</param>
public abstract record WithheldRule(bool IsNoted)
{
    /// <summary>A name: in words, titles, metadata and addresses of everything that is kept and will be, as a whole word in any case.</summary>
    /// <param name="Forms">All ways in which it is written; 1 to 50, each of 2 to 200 characters.</param>
    /// <param name="IsNoted">As above.</param>
    public sealed record OfName(IReadOnlyList<string> Forms, bool IsNoted) : WithheldRule(IsNoted);

    /// <summary>Words of one text, in all captures of its source.</summary>
    /// <param name="Text">Which.</param>
    /// <param name="Words">Quoted from the document as it was read.</param>
    /// <param name="IsNoted">As above.</param>
    public sealed record OfPassage(Id<Text> Text, Quote Words, bool IsNoted) : WithheldRule(IsNoted);

    /// <summary>A text, in all captures of its source in which it stands in the same place.</summary>
    /// <param name="Text">Which.</param>
    /// <param name="IsNoted">As above.</param>
    public sealed record OfText(Id<Text> Text, bool IsNoted) : WithheldRule(IsNoted);

    /// <summary>One capture: its bytes and all texts read from it; without a note the capture itself.</summary>
    /// <param name="Capture">Which.</param>
    /// <param name="IsNoted">As above.</param>
    public sealed record OfCapture(Id<Capture> Capture, bool IsNoted) : WithheldRule(IsNoted);
}

/// <summary>Whether something is withheld, and whether that may be said.</summary>
public enum Withheld
{
    Nothing,
    Said,
    Unsaid,
}
