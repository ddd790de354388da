using Avow.Relating;

namespace Avow.Tests.Relating;

public sealed class AddressesTests
{
    [Theory]
    [InlineData("https://www.Union.example/call/", "http://union.example/call")]
    [InlineData("https://union.example/call?utm_source=x&utm_medium=y", "union.example/call")]
    [InlineData("https://union.example/call?id=4&fbclid=abc#top", "https://union.example:443/call?id=4")]
    [InlineData("https://union.example", "https://union.example/")]
    public void Two_ways_to_write_an_address_are_one_address(string one, string other) => Assert.Equal(Addresses.Key(one), Addresses.Key(other));

    [Theory]
    [InlineData("https://union.example/call?id=4", "https://union.example/call?id=5")]
    [InlineData("https://union.example/Call", "https://union.example/call")]
    [InlineData("https://union.example/call", "https://news.union.example/call")]
    public void Other_pages_have_other_addresses(string one, string other) => Assert.NotEqual(Addresses.Key(one), Addresses.Key(other));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("#")]
    [InlineData("https://")]
    public void No_address_is_empty(string address) => Assert.Equal("", Addresses.Key(address));
}
