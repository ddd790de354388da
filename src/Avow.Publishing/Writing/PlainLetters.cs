using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Avow.Publishing;

/// <summary>
/// Encoders that leave letters of every script as letters, where the defaults would write "П" in eight bytes; what the format needs encoded still is. Made once: each is a table of all characters.
/// </summary>
internal static class PlainLetters
{
    public static HtmlEncoder InHtml { get; } = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>It writes &lt; and &amp; as escapes too, so that no word ends a script element.</summary>
    public static JavaScriptEncoder InScript { get; } = JavaScriptEncoder.Create(UnicodeRanges.All);
}
