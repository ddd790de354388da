using System.Text;

namespace Avow.Alignments;

/// <summary>Untrusted words for a page of HTML, in text and in attributes between double quotation marks.</summary>
internal static class Escaped
{
    /// <summary>Controls and lone surrogates, which a page may not hold (HTML, 13.2.3.5), become U+FFFD; line breaks become spaces.</summary>
    public static string Of(string untrusted)
    {
        var shown = new StringBuilder(untrusted.Length + 16);
        foreach (var rune in untrusted.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '<': shown.Append("&lt;"); break;
                case '>': shown.Append("&gt;"); break;
                case '&': shown.Append("&amp;"); break;
                case '"': shown.Append("&quot;"); break;
                case '\'': shown.Append("&#39;"); break;
                case '\t' or '\n' or '\r' or 0x2028 or 0x2029: shown.Append(' '); break;
                case < 0x20 or (>= 0x7F and <= 0x9F) or (>= 0xFDD0 and <= 0xFDEF): shown.Append('\uFFFD'); break;
                default: shown.Append((rune.Value & 0xFFFE) == 0xFFFE ? "\uFFFD" : rune.ToString()); break;
            }
        }

        return shown.ToString();
    }
}
