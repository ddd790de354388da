using System.Globalization;
using System.Text;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>Bytes that were sent to the desk and wait to be taken in.</summary>
/// <param name="Digest">By which they are found.</param>
/// <param name="Name">What the sender calls them: shown, and its ending hints at the format; never a path of ours.</param>
/// <param name="LengthBytes">How many there are.</param>
public sealed record Upload(Sha256Digest Digest, string Name, long LengthBytes)
{
    /// <summary>What bytes are called whose sender gave no name.</summary>
    public const string Unnamed = "unnamed";

    /// <summary>NAME_MAX of Linux, as far as anybody names files.</summary>
    public const int MaxNameChars = 200;

    /// <summary>The place that it is among others of a job.</summary>
    public string Place => $"{Digest}/{Name}";

    /// <summary>
    /// A label from what a stranger's browser says: without the folders before it, in NFC (UAX 15), without controls and marks that turn the direction of what stands
    /// around them; the ending stays where the name is cut.
    /// </summary>
    public static string NameFromUntrusted(string? untrusted)
    {
        if (string.IsNullOrEmpty(untrusted)) return Unnamed;
        var file = untrusted[(untrusted.AsSpan().LastIndexOfAny('/', '\\') + 1)..];
        var shown = new StringBuilder();
        foreach (var rune in file.EnumerateRunes())
        {
            if (!IsDeceptive(rune)) shown.Append(rune);
        }

        var name = shown.ToString().Normalize(NormalizationForm.FormC).Trim();
        if (name.Length > MaxNameChars) name = Cut(name, Path.GetExtension(name));
        return name is "" or "." or ".." ? Unnamed : name;
    }

    private static string Cut(string name, string ending)
    {
        if (ending.Length > 16) ending = "";
        var stem = name[..(MaxNameChars - ending.Length)];
        return (char.IsHighSurrogate(stem[^1]) ? stem[..^1] : stem) + ending;
    }

    // Joiners stay: some scripts are not right without them.
    private static bool IsDeceptive(Rune rune) => rune == Rune.ReplacementChar || rune.Value is (>= 0x200E and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFEFF
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
