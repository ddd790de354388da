using Avow.Statements;

namespace Avow.Archive;

/// <summary>
/// Bytes that strangers sent and that no job has taken in yet: beside the captures, not of them. A copy of the archive leaves them out. What
/// <see cref="Receive"/> acknowledges survives a kill and a power cut at any later instant, until it is removed. May be called from many threads at once.
/// </summary>
public interface IIncoming
{
    /// <summary>Bytes of one upload. A collection of web archive files has this much; a page or a paper far less.</summary>
    public const long MaxBytes = 256L << 20;

    /// <summary>Bytes of all that wait together: some large collections, and never a full disk.</summary>
    public const long MaxBytesTogether = 2L << 30;

    /// <summary>Uploads that wait together.</summary>
    public const int MaxCount = 2_000;

    /// <summary>How long an upload that no job asked for is kept: as long as somebody may sit before a form.</summary>
    public static TimeSpan KeptUnasked { get; } = TimeSpan.FromDays(1);

    /// <summary>
    /// Keeps a stream under the SHA-256 of its bytes; block by block, never whole in memory. Nothing is left of one that is refused or breaks off.
    /// </summary>
    /// <param name="bytes">Read once, to its end or to the limit.</param>
    /// <param name="untrustedName">What the sender calls it; see <see cref="Upload.NameFromUntrusted"/>.</param>
    /// <param name="at">When.</param>
    /// <param name="cancel">Breaks off.</param>
    /// <returns>The upload; Empty, TooLarge (alone or with all others), NoSpace, Interrupted (the sender hung up), NotPermitted or Damaged (our disk).</returns>
    Task<Outcome<Upload>> Receive(Stream bytes, string? untrustedName, DateTimeOffset at, CancellationToken cancel = default);

    /// <summary>A file that holds exactly these bytes; NotFound when it is not there, or no longer.</summary>
    Outcome<string> PathOf(Upload upload);

    /// <summary>Removes what a job is done with, unless it was sent once more after the job was asked for.</summary>
    void Remove(IEnumerable<Upload> uploads, DateTimeOffset askedAt);

    /// <summary>Removes what no job needs and nobody has asked for in <see cref="KeptUnasked"/>, and what broken-off receptions left.</summary>
    /// <returns>How many files.</returns>
    int Sweep(IReadOnlySet<Sha256Digest> needed, DateTimeOffset now);
}
