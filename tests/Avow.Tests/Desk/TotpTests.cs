using System.Security.Cryptography;
using System.Text;
using Avow.Desk;
using Avow.Statements;

namespace Avow.Tests.Desk;

public sealed class TotpTests
{
    private static readonly byte[] Secret = Encoding.ASCII.GetBytes("12345678901234567890");

    // RFC 6238, appendix B.
    [Theory]
    [InlineData(59, "94287082", "46119246", "90693936")]
    [InlineData(1111111109, "07081804", "68084774", "25091201")]
    [InlineData(1111111111, "14050471", "67062674", "99943326")]
    [InlineData(1234567890, "89005924", "91819424", "93441116")]
    [InlineData(2000000000, "69279037", "90698825", "38618901")]
    [InlineData(20000000000, "65353130", "77737706", "47863826")]
    public void The_codes_of_the_standard_are_ours(long seconds, string sha1, string sha256, string sha512)
    {
        var step = Totp.StepAt(DateTimeOffset.FromUnixTimeSeconds(seconds));
        Assert.Equal(sha1, Totp.At(Secret, step, 8));
        Assert.Equal(sha256, Totp.At(Long(32), step, 8, HashAlgorithmName.SHA256));
        Assert.Equal(sha512, Totp.At(Long(64), step, 8, HashAlgorithmName.SHA512));
    }

    [Fact]
    public void A_code_is_good_for_its_step_and_the_next_and_once()
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1111111111);
        var step = Totp.StepAt(now);
        Assert.Equal(step, Totp.Match(Secret, Totp.At(Secret, step), now, 0));
        Assert.Equal(step - 1, Totp.Match(Secret, Totp.At(Secret, step - 1), now, 0));
        Assert.Equal(step + 1, Totp.Match(Secret, Totp.At(Secret, step + 1), now, 0));
        Assert.Null(Totp.Match(Secret, Totp.At(Secret, step - 2), now, 0));
        Assert.Null(Totp.Match(Secret, Totp.At(Secret, step), now, step));
        Assert.Null(Totp.Match(Secret, "", now, 0));
        Assert.Null(Totp.Match(Secret, new string('1', 1_000_000), now, 0));
    }

    [Fact]
    public void A_code_may_be_typed_with_a_space_in_the_middle()
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(59);
        Assert.NotNull(Totp.Match(Secret, "287 082", now, 0));
    }

    [Fact]
    public void An_app_reads_archive_name_and_secret()
    {
        Assert.Equal("otpauth://totp/The%20Strait%20Papers%3AAda?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=The%20Strait%20Papers", Totp.Address("The Strait Papers", "Ada", Secret));
    }

    // RFC 4648, section 10.
    [Theory]
    [InlineData("", "")]
    [InlineData("f", "MY")]
    [InlineData("fo", "MZXQ")]
    [InlineData("foo", "MZXW6")]
    [InlineData("foob", "MZXW6YQ")]
    [InlineData("fooba", "MZXW6YTB")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void The_letters_of_the_standard_are_ours(string words, string letters)
    {
        Assert.Equal(letters, Rfc4648Base32.Encode(Encoding.ASCII.GetBytes(words)));
        Assert.Equal(words, Encoding.ASCII.GetString(Rfc4648Base32.DecodeTrusted(letters)));
    }

    private static byte[] Long(int bytes) => [.. Enumerable.Range(0, bytes).Select(at => Secret[at % Secret.Length])];
}
