using System.Buffers;
using System.Text;

namespace Avow.Capturing;

/// <summary>The <c>file:</c> address of an absolute path (RFC 8089): every byte of it that is not unreserved or a slash is percent-encoded.</summary>
/// <remarks>Not <see cref="Uri"/>, which takes "%41" in a name for an escape and so gives two files one address.</remarks>
internal static class FileAddress
{
    // RFC 3986, section 2.3, and the separator.
    private static readonly SearchValues<byte> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/"u8);

    public static string Of(string absolutePath) => Of(absolutePath, Path.DirectorySeparatorChar);

    internal static string Of(string absolutePath, char separator)
    {
        var slashed = separator == '/' ? absolutePath : absolutePath.Replace(separator, '/');
        var address = new StringBuilder("file:");
        if (!slashed.StartsWith("//", StringComparison.Ordinal)) address.Append("//"); // a share names its own host
        if (!slashed.StartsWith('/')) address.Append('/'); // "C:/…" becomes "/C:/…"
        foreach (var b in Encoding.UTF8.GetBytes(slashed)) Append(address, b);
        return address.ToString();
    }

    private static void Append(StringBuilder address, byte b)
    {
        if (Plain.Contains(b)) address.Append((char)b);
        else address.Append('%').Append(Convert.ToHexString([b]));
    }
}
