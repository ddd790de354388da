using Avow.Publishing;

namespace Avow.Tests.Publishing;

public sealed class OaiPlaceTests
{
    [Theory]
    [InlineData(null, "keeper@archive.example", null)]
    [InlineData("https://archive.example", null, "https://archive.example/oai archive.example webmaster@archive.example")]
    [InlineData("https://archive.example:8443", "https://archive.example/contact", "https://archive.example:8443/oai archive.example webmaster@archive.example")]
    [InlineData("https://archive.example", "keeper@elsewhere.example", "https://archive.example/oai archive.example keeper@elsewhere.example")]
    [InlineData("https://archive.example", "keeper @elsewhere.example", "https://archive.example/oai archive.example webmaster@archive.example")]
    [InlineData("http://localhost:8484", null, null)]
    [InlineData("http://localhost:8484", "keeper@archive.example", "http://localhost:8484/oai localhost keeper@archive.example")]
    [InlineData("http://[::1]", null, null)]
    [InlineData("https://bücher.example", null, "https://bücher.example/oai xn--bcher-kva.example webmaster@xn--bcher-kva.example")]
    public void A_name_for_good_needs_an_address_of_the_archive_and_the_protocol_a_mailbox(string? origin, string? contact, string? expected)
    {
        var place = OaiPlace.Of(new("/", origin), contact);
        Assert.Equal(expected, place is null ? null : $"{place.BaseUrl} {place.Host} {place.Mail}");
    }
}
