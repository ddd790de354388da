using System.Net;
using Avow.Archive;
using Avow.Tests.Contracts;

namespace Avow.Tests.Web;

public sealed class FormerNamesTests(Served served) : IClassFixture<Served>
{
    [Theory]
    [InlineData("/organisation/sea-union", "harbour-union")]
    [InlineData("/organisation/sea-union?page=1", "harbour-union?page=1")]
    [InlineData("/organisation/sea-union.json", "harbour-union.json")]
    [InlineData("/organisation/sea-union.atom", "harbour-union.atom")]
    public async Task The_address_of_an_organisation_that_was_merged_leads_on_and_back_when_that_is_undone(string former, string present)
    {
        var changes = served.Archive.Changes;
        served.Archive.Registry.Keep(new() { Organisations = [Made.Organisation("harbour-union", "Harbour Union"), Made.Organisation("sea-union", "Sea Union")] });
        Assert.Equal(HttpStatusCode.OK, await StatusOf(former));

        var merged = changes.Make([new OrganisationMerge("sea-union", "harbour-union")], new("Mara", Made.Noon)).Value;
        using (var answer = await served.Ask(former))
        {
            Assert.Equal((HttpStatusCode.MovedPermanently, present), (answer.StatusCode, answer.Headers.Location?.OriginalString));
            Assert.Equal(HttpStatusCode.OK, await StatusOf($"/organisation/{present}"));
        }

        Assert.True(changes.Undo(merged.Number, new("Mara", Made.Noon)).IsGood);
        Assert.Equal(HttpStatusCode.OK, await StatusOf(former));
        Assert.Equal(HttpStatusCode.NotFound, await StatusOf("/organisation/nobody"));
    }

    private async Task<HttpStatusCode> StatusOf(string path)
    {
        using var answer = await served.Ask(path);
        return answer.StatusCode;
    }
}
