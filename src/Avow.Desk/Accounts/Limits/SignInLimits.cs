using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace Avow.Desk;

/// <summary>
/// How often a password may be tried. For a name by browsers that never signed in with it; for a browser that did, apart, so that strangers who try
/// cannot lock its owner out; for one address; for everybody together. A passkey cannot be guessed: each that we know has a limit of its own, and what is none of ours costs next to nothing.
/// Nothing of it is written anywhere: an address is a key only as a hash with a salt that is thrown away every hour.
/// </summary>
internal sealed class SignInLimits(DeskSetting setting, TimeProvider time)
{
    private static readonly TimeSpan SaltLife = TimeSpan.FromHours(1);

    // Five tries, then one in two minutes: 720 a day, at a password of twelve characters and a code of a million besides.
    private readonly Buckets ofNames = new(5, TimeSpan.FromMinutes(2), time);
    private readonly Buckets ofKnownBrowsers = new(10, TimeSpan.FromMinutes(1), time);
    private readonly Buckets ofAddresses = new(20, TimeSpan.FromSeconds(10), time);
    private readonly Buckets ofPasskeys = new(20, TimeSpan.FromSeconds(5), time);
    private readonly Bucket ofAll = new(100, TimeSpan.FromSeconds(1), time);

    private readonly Lock salting = new();
    private byte[] salt = RandomNumberGenerator.GetBytes(32);
    private DateTimeOffset saltedAt = time.GetUtcNow();

    /// <param name="nameOrNone">The name as it was typed, whether there is such an account or not.</param>
    /// <param name="knownBrowser">Names a browser that has signed in with this name before; null for all others.</param>
    /// <param name="from">Not kept.</param>
    public bool MayTry(string nameOrNone, string? knownBrowser, IPAddress? from) =>
        knownBrowser is not null ? ofKnownBrowsers.Take(knownBrowser) : ofAll.Take() && MayTryFrom(from) && ofNames.Take(KeyOf(nameOrNone));

    /// <summary>For a passkey of ours, whoever shows it: strangers do not know its name, so they cannot use it up.</summary>
    public bool MayShow(byte[] knownCredential) => ofPasskeys.Take(Convert.ToHexString(SHA256.HashData(knownCredential)));

    /// <summary>For what cannot be guessed but costs time: links.</summary>
    public bool MayAsk() => ofAll.Take();

    /// <summary>Somebody was who they said they were.</summary>
    public void Succeeded(string? knownBrowser)
    {
        if (knownBrowser is not null) ofKnownBrowsers.Forget(knownBrowser);
    }

    // Behind a proxy all come from the proxy.
    private bool MayTryFrom(IPAddress? from)
    {
        if (from is null || setting.Addresses.Origin is not null) return true;
        var bytes = from.MapToIPv6().GetAddressBytes();

        // The first 64 bits of an IPv6 address are its owner's network (RFC 4291, section 2.5.4).
        var network = from.IsIPv4MappedToIPv6 || from.AddressFamily == System.Net.Sockets.AddressFamily.InterNetwork ? bytes : bytes[..8];
        return ofAddresses.Take(Convert.ToHexString(HMACSHA256.HashData(Salt(), network)));
    }

    private byte[] Salt()
    {
        lock (salting)
        {
            if (time.GetUtcNow() - saltedAt < SaltLife) return salt;
            (salt, saltedAt) = (RandomNumberGenerator.GetBytes(32), time.GetUtcNow());
            ofAddresses.Clear();
            return salt;
        }
    }

    // In the one spelling in which the account is looked for: spaces and forms of letters make no new name. What no account can be called shares one key.
    private static string KeyOf(string name) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes((AccountName.FromUntrusted(name) ?? "").ToUpperInvariant())));
}
