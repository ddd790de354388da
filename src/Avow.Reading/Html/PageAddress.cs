using AngleSharp.Html.Dom;

namespace Avow.Reading;

/// <summary>Where the page stands, for making its links absolute (HTML standard, section 2.4.3, "document base URL").</summary>
/// <param name="Own">Of the page itself; of the original where a web archive shows it.</param>
/// <param name="Base">What its links start from.</param>
/// <param name="Original">The address that a web archive wraps; null for pages that are no archive's.</param>
internal sealed record PageAddress(Uri? Own, Uri? Base, string? Original = null)
{
    private const int MaxHrefChars = 8_192;

    public static PageAddress Of(IHtmlDocument document, string? address, bool hasToolbar)
    {
        var original = ArchivedAddress.Original(address) ?? (hasToolbar ? ArchivedAddress.InToolbar(document) : null);
        var own = Uri.TryCreate(original ?? address, UriKind.Absolute, out var given) && given.Scheme is "http" or "https" ? given : null;
        var declared = HeadLinks.Base(document);
        return new(own, Resolve(own, declared) ?? own, own is null ? null : original);
    }

    /// <summary>The absolute http or https address of a link; null for others, and for what cannot be resolved.</summary>
    public string? Absolute(string? href) => Resolve(Base, href)?.AbsoluteUri;

    /// <summary>"#name" of a link into the page itself, without the sign; null for others.</summary>
    public string? Fragment(string? href)
    {
        if (href is null) return null;
        if (href is ['#', ..]) return href[1..];
        var hash = href.IndexOf('#', StringComparison.Ordinal);
        if (hash < 0 || Own is null || Resolve(Base, href) is not { } target) return null;
        return Uri.Compare(target, Own, UriComponents.HttpRequestUrl, UriFormat.UriEscaped, StringComparison.Ordinal) == 0 ? href[(hash + 1)..] : null;
    }

    private static Uri? Resolve(Uri? from, string? href)
    {
        href = ArchivedAddress.Original(href) ?? href?.Trim();
        if (string.IsNullOrEmpty(href) || href.Length > MaxHrefChars) return null;
        var good = from is null ? Uri.TryCreate(href, UriKind.Absolute, out var target) : Uri.TryCreate(from, href, out target);
        return good && target!.Scheme is "http" or "https" ? target : null;
    }
}
