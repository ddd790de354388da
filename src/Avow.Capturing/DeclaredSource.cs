using Avow.Statements;

namespace Avow.Capturing;

/// <summary>The source that a file says its bytes came from. It is a name here and nothing more: it is never opened.</summary>
internal static class DeclaredSource
{
    /// <summary>PATH_MAX of Linux, every byte of it percent-encoded.</summary>
    private const int MaxNameChars = 3 * 4_096;

    /// <summary>A web address in its one form, or the <c>file:</c>, <c>stdin:</c> or <c>upload:</c> name of an exported archive.</summary>
    /// <remarks>Problems: those of <see cref="WebAddress.Parse"/>.</remarks>
    public static Outcome<Source> Of(string untrusted) => IsOwnName(untrusted)
        ? new Source(untrusted)
        : WebAddress.Parse(untrusted).Then<Source>(address => new Source(address.Text));

    private static bool IsOwnName(string untrusted) =>
        (untrusted.StartsWith("file:///", StringComparison.Ordinal) || untrusted.StartsWith("stdin:", StringComparison.Ordinal) || untrusted.StartsWith(Source.UploadScheme, StringComparison.Ordinal))
        && untrusted.Length <= MaxNameChars && !untrusted.Any(char.IsControl);
}
