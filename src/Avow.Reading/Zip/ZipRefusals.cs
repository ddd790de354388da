using System.Globalization;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>What may be wrong with a container, in words for the person who has it.</summary>
internal static class ZipRefusals
{
    private const string GetAgain = "Get the file again from where it came";

    public static Problem CutOff(string thing) =>
        new(ProblemKind.Malformed, thing, "it is cut off: a ZIP container ends with a table of its parts, and this one has none", GetAgain);

    public static Problem Broken(string reason, string thing) => new(ProblemKind.Malformed, thing, reason, GetAgain);

    public static Problem Escapes(string name, string thing) =>
        new(ProblemKind.Malformed, thing, "the name of one of its parts leads out of it", "Do not unpack this file; ask its sender for a clean one", name);

    public static Problem TooManyParts(long count, string thing) =>
        new(ProblemKind.TooLarge, thing, $"it has {Shown(count)} parts, {Shown(ZipLimits.MaxEntries)} are allowed", "Split it, and add the documents in it");

    public static Problem TooManyBytes(string part, long bytes, long allowed, string thing) =>
        new(ProblemKind.TooLarge, thing, $"a part of it has {Shown(bytes)} bytes when unpacked, {Shown(allowed)} are allowed", "Split the document, or save it as plain text", part);

    public static Problem Bomb(string part, long ratio, string thing) =>
        new(ProblemKind.TooLarge, thing, $"a part of it grows {Shown(ratio)} times when unpacked, as only bombs do", "Do not unpack this file; save the document anew if it is yours", part);

    public static Problem Encrypted(string part, string thing) =>
        new(ProblemKind.PasswordNeeded, thing, "it is locked with a password", "Save it without the password, and add that", part);

    public static Problem Method(string part, int method, string thing) =>
        new(ProblemKind.UnsupportedFormat, thing, $"a part of it is packed by method {method}, which no document uses", "Save the document anew, or unpack it and pack it as plain ZIP", part);

    public static Problem Missing(string part, string thing) =>
        new(ProblemKind.Malformed, thing, $"the part {part} is not in it", "Open it in the program that made it and save it anew", part);

    private static string Shown(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
