using System.Text;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// The container of Office before 2007, and of newer documents that are locked with a password ([MS-CFB]; [MS-OFFCRYPTO], section
/// 2.3.2). Which of them it is shows in the names of its streams, written in UTF-16.
/// </summary>
internal static class CompoundFile
{
    private static readonly byte[] Signature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static readonly (string Stream, string Name)[] Streams =
        [("WordDocument", "an old Word document (.doc)"), ("Workbook", "an old Excel workbook"), ("PowerPoint Document", "an old PowerPoint presentation"), ("__properties_version1.0", "an Outlook message")];

    /// <summary>Why it is not read; null for any other file.</summary>
    public static Problem? Refusal(ReadOnlySpan<byte> bytes, ReadingOptions options)
    {
        if (!bytes.StartsWith(Signature)) return null;
        if (Names(bytes, "EncryptedPackage")) return new(ProblemKind.PasswordNeeded, Refusals.ThingOf(options), "it is an Office document locked with a password", "Save it without the password, and add that");
        foreach (var (stream, name) in Streams)
            if (Names(bytes, stream)) return new(ProblemKind.UnsupportedFormat, Refusals.ThingOf(options), $"it is {name}, which this program does not read", "Save it as DOCX, ODT or plain text");
        return Refusals.Unsupported("an old Office document", options);
    }

    private static bool Names(ReadOnlySpan<byte> bytes, string stream) => bytes.IndexOf(Encoding.Unicode.GetBytes(stream)) >= 0;
}
