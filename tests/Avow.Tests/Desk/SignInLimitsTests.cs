using System.Net;
using Avow.Desk;
using Avow.Publishing;
using Avow.Tests.Web;

namespace Avow.Tests.Desk;

public sealed class SignInLimitsTests
{
    private readonly TestClock clock = new();

    private SignInLimits Limits(string? origin = null) => new(new() { Archive = BrokenArchive.Make(), Addresses = new PageAddresses("/", origin), Time = clock }, clock);

    [Fact]
    public void A_name_is_tried_five_times_and_then_slowly()
    {
        var limits = Limits();
        Assert.Equal(5, Enumerable.Range(0, 50).Count(i => limits.MayTry("Ada", null, IPAddress.Parse($"192.0.2.{i}"))));
        clock.Pass(TimeSpan.FromMinutes(10));
        Assert.Equal(5, Enumerable.Range(0, 50).Count(i => limits.MayTry("ADA", null, IPAddress.Parse($"198.51.100.{i}"))));
    }

    [Theory]
    [InlineData("Ada Byron", "Ada  Byron")]
    [InlineData("Ada Byron", " Ada Byron                                        ")]
    [InlineData("Zoë Byron", "Zoe\u0308 Byron")]
    public void Another_spelling_of_a_name_is_no_other_name(string name, string spelling)
    {
        var limits = Limits("https://archive.example");
        for (var i = 0; i < 5; i++) Assert.True(limits.MayTry(name, null, null));
        Assert.False(limits.MayTry(spelling, null, null));
    }

    [Fact]
    public void Strangers_cannot_use_up_what_a_passkey_has()
    {
        var limits = Limits();
        for (var i = 0; i < 1_000; i++) limits.MayTry($"name {i}", null, null);
        Assert.False(limits.MayAsk());
        Assert.True(limits.MayShow([1, 2, 3]));
        Assert.Equal(19, Enumerable.Range(0, 100).Count(_ => limits.MayShow([1, 2, 3])));
        Assert.True(limits.MayShow([4]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"id\":7}")]
    [InlineData("{\"id\":\"not base64url!\"}")]
    [InlineData("{\"id\":\"AAAAA\"}")]
    public void What_names_no_credential_is_none(string json) => Assert.Null(Passkeys.NameOf(json));

    [Fact]
    public void A_credential_is_known_by_its_raw_id() => Assert.Equal([0, 16, 131], Passkeys.NameOf("{\"id\":\"ABCD\",\"type\":\"public-key\"}")!);

    [Fact]
    public void Strangers_who_try_do_not_lock_the_owner_out_of_a_browser_that_is_known()
    {
        var limits = Limits();
        for (var i = 0; i < 1_000; i++) limits.MayTry("Ada", null, null);
        Assert.False(limits.MayTry("Ada", null, null));
        Assert.True(limits.MayTry("Ada", "a browser of Ada's", null));
    }

    [Fact]
    public void One_address_that_tries_many_names_is_slowed_and_its_neighbours_in_the_same_network_with_it()
    {
        var limits = Limits();
        Assert.Equal(20, Enumerable.Range(0, 60).Count(i => limits.MayTry($"name {i}", null, IPAddress.Parse($"2001:db8::{i + 1:x}"))));
        Assert.True(limits.MayTry("another", null, IPAddress.Parse("2001:db8:0:1::1")));
    }

    [Fact]
    public void Behind_a_proxy_where_all_have_one_address_all_together_are_bounded_only()
    {
        var limits = Limits("https://archive.example");
        Assert.Equal(100, Enumerable.Range(0, 300).Count(i => limits.MayTry($"name {i}", null, IPAddress.Loopback)));
    }
}
