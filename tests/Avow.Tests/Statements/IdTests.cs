using Avow.Statements;

namespace Avow.Tests.Statements;

public sealed class IdTests
{
    [Fact]
    public void The_same_key_gives_the_same_id_at_every_run() =>
        Assert.Equal("gqwgjyrxyg71", Id<Text>.FromKey("ferry", "14").Value);

    [Fact]
    public void Parts_do_not_run_into_one_another() =>
        Assert.NotEqual(Id<Text>.FromKey("ab", "c"), Id<Text>.FromKey("a", "bc"));

    [Theory]
    [InlineData("FHMQ2PZ5QJSC", "fhmq2pz5qjsc")]
    [InlineData("oOiIlL000000", "001111000000")]
    public void Capitals_and_look_alikes_are_folded(string typed, string id)
    {
        Assert.True(Id<Text>.TryParse(typed, out var parsed));
        Assert.Equal(id, parsed.Value);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("short")]
    [InlineData("u00000000000")]
    [InlineData("../../etc/pa")]
    [InlineData("0000000000000")]
    public void What_is_no_id_is_refused(string? typed) => Assert.False(Id<Text>.TryParse(typed, out _));

    [Fact]
    public void An_id_that_was_never_given_a_value_is_noticed()
    {
        Assert.True(default(Id<Text>).IsEmpty);
        Assert.Throws<InvalidOperationException>(() => default(Id<Text>).Value);
    }

    [Fact]
    public void A_digest_reads_back_what_it_writes()
    {
        var digest = Sha256Digest.Of("abc"u8);
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", digest.ToString());
        Assert.Equal(digest, Sha256Digest.FromTrusted(digest.ToString()));
        Assert.False(Sha256Digest.TryParse(new string('g', 64), out _));
    }
}
