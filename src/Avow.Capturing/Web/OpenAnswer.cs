using System.Text;
using System.Text.Unicode;
using Avow.Statements;

namespace Avow.Capturing;

/// <summary>One answer whose header has come and whose body has not; it holds its connection until it is disposed.</summary>
internal sealed class OpenAnswer(HttpMessageInvoker client, HttpResponseMessage response, IReadOnlyList<HeaderField> fields, DateTimeOffset at) : IDisposable
{
    public int Status => (int)response.StatusCode;

    public DateTimeOffset At => at;

    /// <summary>All fields in the order received; of these, <see cref="KeptHeaders"/> go on the record.</summary>
    public IReadOnlyList<HeaderField> Fields => fields;

    public long? LengthBytes => response.Content.Headers.ContentLength;

    /// <summary>The address pointed to; null when this is no redirect (RFC 9110, section 15.4).</summary>
    public string? RedirectsTo => Status is 301 or 302 or 303 or 307 or 308 ? AsUtf8(Field("Location") ?? "") : null;

    public string? Field(string name) => fields.LastOrDefault(field => field.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Value;

    /// <summary>The body without its coding, whole or its first <paramref name="maxBytes"/>.</summary>
    public async Task<Outcome<FirstBytes>> BodyAsync(WebAddress at, int maxBytes, CancellationToken cancel)
    {
        var body = await response.Content.ReadAsStreamAsync(cancel).ConfigureAwait(false);
        await using (body.ConfigureAwait(false))
        {
            var received = await BoundedBytes.ReadUpToAsync(body, maxBytes, cancel).ConfigureAwait(false);
            return ContentCoding.Remove(received, Field("Content-Encoding"), maxBytes, at);
        }
    }

    public Exchange ExchangeAfter(IReadOnlyList<Redirect> redirects) => new() { Status = Status, Headers = KeptHeaders.Of(fields), Redirects = redirects };

    public void Dispose()
    {
        response.Dispose();
        client.Dispose();
    }
    // Some servers put the bytes of UTF-8 into the field unescaped; fields are kept as Latin-1, one character a byte.
    private static string AsUtf8(string location)
    {
        var bytes = Encoding.Latin1.GetBytes(location);
        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : location;
    }
}
