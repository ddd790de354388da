using Avow.Statements;

namespace Avow.Capturing;

/// <summary>What an earlier answer said of its version, so that the server can say "still the same" (RFC 9110, section 13).</summary>
/// <param name="ETag">As received, quotation marks included.</param>
/// <param name="LastModified">As received.</param>
/// <param name="Address">Which address answered; the condition is put to no other. Null: to every address on the way.</param>
public sealed record PreviousAnswer(string? ETag, string? LastModified, string? Address = null)
{
    /// <summary>From what the archive keeps of a capture; null when the answer named no version.</summary>
    public static PreviousAnswer? From(Source source, Exchange exchange)
    {
        var (tag, modified) = (exchange.Header("ETag"), exchange.Header("Last-Modified"));
        return tag is null && modified is null ? null : new(tag, modified, exchange.Redirects is [.., var last] ? last.To : source.Address);
    }

    internal IEnumerable<HeaderField> ConditionsFor(WebAddress address)
    {
        if (Address is not null && Address != address.Text) yield break;
        if (IsSendable(ETag)) yield return new HeaderField("If-None-Match", ETag!);
        if (IsSendable(LastModified)) yield return new HeaderField("If-Modified-Since", LastModified!);
    }

    // It came from a server once, but it must not end our header now.
    private static bool IsSendable(string? value) => value is { Length: > 0 and <= 1_000 } && value.All(c => c is >= ' ' and < '\x7F');
}
