using System.Globalization;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Tests.Publishing;

/// <summary>The list of everywhere that a text stands, however many there are.</summary>
public sealed class TravelListTests
{
    private const int Copies = 1_200;

    [Fact]
    public void Copies_that_were_never_compared_with_a_text_are_counted_and_listed_too_each_once()
    {
        var archive = new FakeArchive();
        List<Id<Text>> texts = [.. Enumerable.Range(0, Copies).Select(n => Add(archive, n))];
        archive.Same("Dockers", null, [.. texts]);
        for (var n = 1; n < 20; n++) archive.RelateWhole(RelationKind.Reprints, texts[n], texts[0]);
        var here = texts[0];
        HashSet<Id<Text>> listed = [];
        for (var page = 1; page <= 6; page++)
        {
            var model = TravelListModel.From(archive, here, page).Value;
            Assert.Equal((Copies - 1, 6, page), (model.Count, model.Pages, model.Page));
            Assert.All(model.Rows, row => Assert.True(listed.Add(row.Other.Text)));
        }

        Assert.Equal(texts.Skip(1).Order(), listed.Order());
        Assert.Contains($"/t/{here}/travelled?page=2", new PageRenderer(archive.Shelf, FakeCollation.Of).Render(new PageRequest.Travelled(here)).Html, StringComparison.Ordinal);
        var one = TravelListModel.From(archive, texts[7], 1).Value;
        Assert.Equal(Copies - 1, one.Count);
    }

    private static Id<Text> Add(FakeArchive archive, int number) => archive.Add(new(string.Create(CultureInfo.InvariantCulture, $"https://a{number}.example/call"), "2026-05-02T10:00:00Z")
    {
        Texts = [new("en", "2026-05-01", "Call", string.Create(CultureInfo.InvariantCulture, $"Nobody loads the grey containers. {number}"))],
    })[0];
}
