using System.Text;

namespace Avow.Capturing;

/// <summary>
/// Paths and patterns in the form in which they are compared (RFC 9309, section 2.2.2): what is not ASCII is percent-encoded, escapes of
/// unreserved characters are undone, the others are in capitals. "*" and "$" of a path are escaped, for in a pattern they mean something.
/// </summary>
internal static class RobotsPath
{
    public static string OfAddress(string pathAndQuery) => Normal(pathAndQuery, isPattern: false);

    public static string OfPattern(string pattern) => Normal(pattern, isPattern: true);

    private static string Normal(string text, bool isPattern)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var normal = new StringBuilder(bytes.Length);
        for (var i = 0; i < bytes.Length; i++)
        {
            var b = bytes[i];
            if (b == '%' && i + 2 < bytes.Length && char.IsAsciiHexDigit((char)bytes[i + 1]) && char.IsAsciiHexDigit((char)bytes[i + 2]))
            {
                AppendEscaped(normal, Convert.FromHexString([(char)bytes[i + 1], (char)bytes[i + 2]])[0]);
                i += 2;
            }
            else if (!AddressPath.IsAllowed((char)b) || (!isPattern && b is (byte)'*' or (byte)'$')) Escape(normal, b);
            else normal.Append((char)b);
        }

        return normal.ToString();
    }

    private static void AppendEscaped(StringBuilder normal, byte b)
    {
        if (char.IsAsciiLetterOrDigit((char)b) || b is (byte)'-' or (byte)'.' or (byte)'_' or (byte)'~') normal.Append((char)b);
        else Escape(normal, b);
    }

    private static void Escape(StringBuilder normal, byte b) => normal.Append('%').Append(Convert.ToHexString([b]));
}
