using Avow.Statements;

namespace Avow.Archive;

/// <summary>
/// What editors withhold from everything that is published. Texts lie in the archive without it (decision 23), so whoever reads of them needs not ask here; only of the bytes of a
/// capture must be asked, for they are kept as they came. Rules are made and undone through <see cref="IChanges"/> (<see cref="WithholdEdit"/>).
/// They hold the withheld words themselves: for editors alone.
/// </summary>
public interface IWithholding
{
    /// <summary>Every rule that holds, by kind, then by its name in the record.</summary>
    IReadOnlyList<StandingRule> All();

    /// <summary>A capture as it came, with its own address and answer; null for one that is not kept. Not to be published.</summary>
    Capture? AsKept(Id<Capture> capture);
}

/// <summary>A rule with its name in the record of changes.</summary>
/// <param name="Thing">As <see cref="Change.Thing"/> names it.</param>
/// <param name="Rule">What is withheld.</param>
public sealed record StandingRule(string Thing, WithheldRule Rule);

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
