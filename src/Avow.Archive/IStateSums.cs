using Avow.Statements;

namespace Avow.Archive;

/// <summary>
/// What an archive holds, in numbers that change with it: for who made something of it and wants to know later what of that is still true. Sums are of rows, added up in no order, so
/// they are the same in every copy and after every restart. Never blocks on a writer; sees only what was acknowledged.
/// </summary>
public interface IStateSums
{
    /// <summary>All of one committed state. Goes through the rows of the whole archive, not through its words.</summary>
    StateSums Now();
}

/// <summary>The sums of one committed state. Null stands for what is not there.</summary>
public sealed record StateSums
{
    /// <summary>Every capture, in the order in which they were kept.</summary>
    public required IReadOnlyList<Id<Capture>> Captures { get; init; }

    /// <summary>Every text that is read: in the order of captures, of documents in them, and of places.</summary>
    public required IReadOnlyList<StandingText> Texts { get; init; }

    /// <summary>Texts that are no longer read, by id.</summary>
    public required IReadOnlyList<Id<Text>> Former { get; init; }

    /// <summary>Slugs that organisations had before they were merged.</summary>
    public required IReadOnlyList<string> FormerSlugs { get; init; }

    /// <summary>Over what translations are aligned by where no alignment is kept: all alignments, and what was learned of them.</summary>
    public required UInt128 Learned { get; init; }

    /// <summary>All of them, by the names that are made below.</summary>
    public required IReadOnlyDictionary<string, UInt128> ByName { get; init; }

    /// <summary>Over a text by itself: its row, its words, and what a summary says of it.</summary>
    public UInt128? Text(Id<Text> id) => Of(NameOfText(id));

    /// <summary>Over a text with all that hangs on it: its source, relations, endorsements, corrections and alignments.</summary>
    public UInt128? TextWithTies(Id<Text> id) => Of(NameOfTies(id));

    /// <summary>Over the texts of a statement, by its present or any earlier id.</summary>
    public UInt128? Statement(Id<Statement> id) => Of(NameOfStatement(id));

    /// <summary>Over all that is kept of the source that a capture is of.</summary>
    public UInt128? Capture(Id<Capture> id) => Of(NameOfCapture(id));

    /// <summary>The sum that a name of those below stands for.</summary>
    public UInt128? Of(string name) => ByName.TryGetValue(name, out var sum) ? sum : null;

    public static string NameOfText(Id<Text> id) => $"r{id}";

    public static string NameOfTies(Id<Text> id) => $"t{id}";

    public static string NameOfStatement(Id<Statement> id) => $"s{id}";

    public static string NameOfCapture(Id<Capture> id) => $"c{id}";

    public static string NameOfDocument(Id<Document> id) => $"d{id}";

    public static string NameOfSource(Source source) => $"a{source.Address}";
}

/// <summary>Where a text stands.</summary>
public readonly record struct StandingText(Id<Text> Text, Id<Statement> Statement, Id<Capture> Capture);
