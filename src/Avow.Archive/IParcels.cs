using Avow.Statements;

namespace Avow.Archive;

/// <summary>
/// Everything that an archive publishes, as lines of JSON (RFC 8259, UTF-8) that name things by their ids and slugs and nothing by where it lies in a store: what one store
/// writes, any other takes in. The names of editors are in it where readers see them, with corrections and with what became of damages; those who decided, looked over or told
/// apart are not, nor is the record of changes, nor anything of the desk. What can be computed anew from the words (the indexes of search and of matching) is not in it either.
/// </summary>
public interface IParcels
{
    /// <summary>Whether nothing was ever kept: no capture, nobody registered, no change.</summary>
    bool IsEmpty { get; }

    /// <summary>
    /// What is withheld is written too, where it stands and as rules (<see cref="ParcelKind.Withheld"/>): as long as <see cref="IWithholding.All"/> names any, the lines are for editors alone.
    /// Writes all lines of one kind, each closed by a line feed, in an order that is a function of what is kept, so that the same archive gives the same bytes. Within
    /// <see cref="ILibrary.InOneState"/> all kinds are of one committed state. No more than a line is held in memory. Throws what the stream throws.
    /// </summary>
    void Write(ParcelKind kind, Stream to);

    /// <summary>Keeps the bytes of captures, durable when this returns. Nothing names them until <see cref="Take"/> does; kept twice they are kept once.</summary>
    Outcome<bool> KeepBytes(IReadOnlyList<ReadOnlyMemory<byte>> payloads);

    /// <summary>
    /// Takes in all lines of a stranger's parcel: everything or nothing, durable when this returns. Every line is held to its form, every id to what it names, every range to
    /// its words, and everything named must be there, the bytes of every capture too. Texts count as not yet related, so that the next relating makes its indexes.
    /// </summary>
    /// <param name="lines">The lines of a kind, in the order in which <see cref="Write"/> wrote them; asked for twice of texts.</param>
    /// <param name="taken">Told now and then how many lines were taken.</param>
    /// <param name="cancel">Ends it; then nothing was taken.</param>
    /// <returns>How many lines; AlreadyExists where something is kept already; the first problem with its file and line otherwise: Malformed, NotFound, TooLarge, NewerVersion, Damaged.</returns>
    Outcome<long> Take(Func<ParcelKind, IEnumerable<Outcome<ParcelLine>>> lines, IProgress<long>? taken = null, CancellationToken cancel = default);
}

/// <summary>One line of a parcel.</summary>
/// <param name="Json">Without its line feed; whatever a stranger wrote.</param>
/// <param name="File">Where it stands, for problems.</param>
/// <param name="Number">From 1.</param>
public readonly record struct ParcelLine(ReadOnlyMemory<byte> Json, string File, long Number)
{
    /// <summary>What is wrong with it.</summary>
    public Problem Wrong(string reason, ProblemKind kind = ProblemKind.Malformed) => new(kind, File, reason, "Fetch the parcel again from who made it.", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"line {Number:N0}"));
}
