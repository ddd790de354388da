using System.Text;

namespace Avow.Publishing;

/// <summary>One page, ready to be sent or written.</summary>
/// <param name="Status">HTTP status (RFC 9110, section 15).</param>
/// <param name="Title">The page's title as its head says it.</param>
/// <param name="Utf8">The whole page, HTML5, in UTF-8.</param>
public sealed record RenderedPage(int Status, string Title, byte[] Utf8)
{
    /// <summary>The page as characters.</summary>
    public string Html => Encoding.UTF8.GetString(Utf8);

    public const string ContentType = "text/html; charset=utf-8";

    /// <summary>Whether a script of ours helps on it.</summary>
    public bool HasScript { get; init; }

    /// <summary>What the pages keep to: no script, nothing from elsewhere (Content Security Policy Level 3).</summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>The same for a page on which one types: our own script may run and ask this site, and may turn no text into markup (Trusted Types).</summary>
    public const string PolicyWithScript = $"{ContentSecurityPolicy}; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
}
