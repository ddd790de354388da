using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Avow.Statements;

namespace Avow.Desk;

/// <summary>Codes that change with time (RFC 6238 over HOTP, RFC 4226): SHA-1, six digits, thirty seconds, which every app knows.</summary>
internal static class Totp
{
    public const int SecretBytes = 20;

    private const int StepSeconds = 30;
    private const int Digits = 6;

    // A clock may be a step off either way (RFC 6238, section 5.2).
    private const int StepsOff = 1;

    public static byte[] NewSecret() => RandomNumberGenerator.GetBytes(SecretBytes);

    public static long StepAt(DateTimeOffset now) => now.ToUnixTimeSeconds() / StepSeconds;

    /// <summary>The code of one step. Apps know SHA-1 only; its weakness against collisions does not touch HMAC (RFC 6151, section 2.1).</summary>
    public static string At(ReadOnlySpan<byte> secret, long step, int digits = Digits, HashAlgorithmName? hash = null)
    {
        using var mac = IncrementalHash.CreateHMAC(hash ?? HashAlgorithmName.SHA1, secret);
        mac.AppendData(Counter(step));
        return Truncated(mac.GetHashAndReset(), digits);
    }

    /// <returns>The step whose code it is; null when it is none, or one not after the last that was taken.</returns>
    public static long? Match(ReadOnlySpan<byte> secret, string untrusted, DateTimeOffset now, long lastStep)
    {
        long? matched = null;
        var given = Encoding.UTF8.GetBytes(untrusted.Length <= 20 ? untrusted.Replace(" ", "", StringComparison.Ordinal) : "");
        for (var step = StepAt(now) - StepsOff; step <= StepAt(now) + StepsOff; step++)
        {
            // All are compared, and each in constant time.
            var isCode = CryptographicOperations.FixedTimeEquals(given, Encoding.UTF8.GetBytes(At(secret, step)));
            if (isCode && step > lastStep) matched ??= step;
        }

        return matched;
    }

    /// <summary>What an app reads from a QR code ("Key Uri Format", as apps have agreed on it).</summary>
    public static string Address(string archive, string name, ReadOnlySpan<byte> secret) =>
        $"otpauth://totp/{Uri.EscapeDataString($"{archive}:{name}")}?secret={Rfc4648Base32.Encode(secret)}&issuer={Uri.EscapeDataString(archive)}";

    private static byte[] Counter(long step)
    {
        var counter = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        return counter;
    }

    // RFC 4226, section 5.3.
    private static string Truncated(ReadOnlySpan<byte> hash, int digits)
    {
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0xF)..]) & 0x7FFF_FFFF;
        return (number % (long)Math.Pow(10, digits)).ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
    }
}
