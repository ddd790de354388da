using System.Text;
using Avow.Statements;

namespace Avow.Capturing;

/// <summary>Takes in bytes that somebody sent to the server, and that wait in a file of its own there.</summary>
public static class UploadCapture
{
    /// <summary>Digits of the digest that stand before the name: two senders call different papers "statement.pdf", and neither is a later version of the other.</summary>
    private const int DigitsOfDigest = 12;

    /// <summary>The bytes of the file, with the source <c>upload:DIGITS/NAME</c>, whose ending is its declared type.</summary>
    /// <param name="path">Where the bytes wait: a file of ours.</param>
    /// <param name="name">What the sender calls them: a label, and no path.</param>
    /// <param name="limits">Only the size limit applies.</param>
    /// <param name="time">Tells when it was read.</param>
    /// <remarks>Problems: as those of <see cref="FileCapture"/>, each naming what the sender calls it.</remarks>
    public static Outcome<Received> Read(string path, string name, CaptureLimits limits, TimeProvider time) =>
        PlainFile.Read(path, name, limits.MaxBytes).Then<Received>(bytes => new Received
        {
            Source = SourceOf(Sha256Digest.Of(bytes), name),
            CapturedAt = time.GetUtcNow(),
            Bytes = bytes,
            Exchange = Exchange.None,
        });

    /// <summary>The same bytes under the same name are the same source, whoever sends them when.</summary>
    public static Source SourceOf(Sha256Digest digest, string name) =>
        new($"{Source.UploadScheme}{digest.ToString()[..DigitsOfDigest]}/{Uri.EscapeDataString(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name)))}");
}
