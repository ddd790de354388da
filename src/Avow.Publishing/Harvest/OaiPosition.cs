using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Avow.Publishing;

/// <summary>
/// Where a list goes on, as its resumption token says it: all of the question and the last record told, so that nothing of it is kept here. It is signed with the
/// archive's key (HMAC, RFC 2104, with SHA-256, cut to 128 bits): what was not given out here is refused, and what was holds after a restart, on a copy, and whatever changes meanwhile.
/// </summary>
/// <param name="Verb">For which it was given out.</param>
/// <param name="Set">Null for all.</param>
/// <param name="From">Null from the earliest on.</param>
/// <param name="Until">Null for all.</param>
/// <param name="Last">Of records, the time and the place of the last one told; of sets, null.</param>
/// <param name="LastSet">Of sets, the last one told.</param>
/// <param name="Told">How many were told before.</param>
internal sealed record OaiPosition(string Verb, string? Set, DateTimeOffset? From, DateTimeOffset? Until, (DateTimeOffset ChangedAt, long Place)? Last, string? LastSet, long Told)
{
    private const string Version = "1";

    private const int SignatureBytes = 16;

    /// <summary>More than any that is given out: names of sets are short.</summary>
    private const int MaxChars = 500;

    public string Token(string key)
    {
        var said = Encoding.UTF8.GetBytes(string.Join('\n', Version, Verb, Set, Number(From), Number(Until), Number(Last?.ChangedAt), Last?.Place.ToString(CultureInfo.InvariantCulture), LastSet, Told.ToString(CultureInfo.InvariantCulture)));
        return $"{Base64(said)}.{Base64(Signature(said, key))}";
    }

    /// <returns>Null for a token that was not given out here.</returns>
    public static OaiPosition? FromUntrusted(string token, string key)
    {
        if (token.Length > MaxChars || token.Split('.') is not [var words, var signature] || Bytes(words) is not { } said || Bytes(signature) is not { } signed) return null;
        if (!CryptographicOperations.FixedTimeEquals(Signature(said, key), signed)) return null;
        return Encoding.UTF8.GetString(said).Split('\n') is [Version, var verb, var set, var from, var until, var changedAt, var place, var lastSet, var told]
            ? new(verb, Null(set), Time(from), Time(until), Time(changedAt) is { } at ? (at, long.Parse(place, CultureInfo.InvariantCulture)) : null, Null(lastSet), long.Parse(told, CultureInfo.InvariantCulture))
            : null;
    }

    private static byte[] Signature(byte[] said, string key) => HMACSHA256.HashData(Convert.FromHexString(key), said)[..SignatureBytes];

    private static string? Null(string written) => written.Length == 0 ? null : written;

    private static string? Number(DateTimeOffset? time) => time?.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    private static DateTimeOffset? Time(string written) => written.Length == 0 ? null : DateTimeOffset.FromUnixTimeSeconds(long.Parse(written, CultureInfo.InvariantCulture));

    // RFC 4648, section 5: nothing of it needs encoding in an address.
    private static string Base64(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    private static byte[]? Bytes(string untrusted)
    {
        if (!untrusted.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') || untrusted.Length % 4 == 1) return null;
        return Convert.FromBase64String($"{untrusted.Replace('-', '+').Replace('_', '/')}{new string('=', (4 - (untrusted.Length % 4)) % 4)}");
    }
}
