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
