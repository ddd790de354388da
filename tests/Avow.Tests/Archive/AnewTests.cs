using Avow.Archive;
using Avow.Tests.Contracts;
using Avow.Tests.Demo;
using Avow.Tests.Desk;

namespace Avow.Tests.Archive;

/// <summary>Who believes nothing that was found before, and finds the same, has changed nothing.</summary>
public sealed class AnewTests
{
    private const string Letter =
        "The committee of the harbour has met four times this spring and has answered none of the letters that were sent to it.\nNobody who has ever carried a sack of flour up those steps in the rain will believe that the lift is a luxury here.";

    [Fact]
    public void A_text_of_which_the_same_is_found_again_keeps_its_time()
    {
        using var folder = new Folder();
        var clock = new TestClock();
        using var archive = SqliteArchive.Create(folder.At("archive"), "Test", TimeSpan.FromSeconds(5), clock).Value;
        Assert.True(archive.Imports.Keep([.. Enumerable.Range(0, 4).Select(n => Made.Page($"https://site-{n}.example/{n}", n == 3 ? "Sixteen stewards were dismissed on Thursday evening." : Letter, date: new DateOnly(2026, 5, 1).AddDays(n)))]).IsGood);
        Relate(archive, isAnew: false);
        var (drawn, told) = (Drawn.In(archive), Told());
        Assert.Equal((4L, 2L), (archive.Library.Counts().Texts, archive.Library.Counts().Statements));

        clock.Pass(TimeSpan.FromDays(1));
        Relate(archive, isAnew: true);
        Assert.Equal(drawn, Drawn.In(archive));
        Assert.Equal(told, Told());

        List<string> Told() => [.. archive.Harvest.Changed(new(), 9).Select(text => $"{text.Text} {text.ChangedAt:O}")];
    }

    [Fact]
    public void While_texts_wait_to_be_drawn_anew_their_relations_are_there()
    {
        using var folder = new Folder();
        using var archive = SqliteArchive.Create(folder.At("archive"), "Test").Value;
        Assert.True(archive.Imports.Keep([.. Enumerable.Range(0, 3).Select(n => Made.Page($"https://site-{n}.example/{n}", Letter, date: new DateOnly(2026, 5, 1).AddDays(n)))]).IsGood);
        Relate(archive, isAnew: false);
        var drawn = Drawn.In(archive);
        Quietly.Match(archive, new() { IsAnew = true });
        Assert.Equal(3, archive.Relations.Undrawn(9).Count);
        Assert.Equal(drawn, Drawn.In(archive));
    }

    [Fact]
    public void An_organisation_under_another_name_has_its_texts_drawn_anew()
    {
        using var folder = new Folder();
        using var archive = SqliteArchive.Create(folder.At("archive"), "Test").Value;
        Assert.True(archive.Registry.Keep(new() { Organisations = [Made.Organisation("ferry", "Ferry", "https://ferry.example/")] }).IsGood);
        Assert.True(archive.Imports.Keep([Made.Page("https://ferry.example/1", Letter, issuer: "Crews"), Made.Page("https://paper.example/1", Letter, issuer: "Crews")]).IsGood);
        Relate(archive, isAnew: false);
        Assert.True(archive.Registry.Keep(new() { Organisations = [Made.Organisation("ferry", "Crews", "https://ferry.example/")] }).IsGood);
        Relate(archive, isAnew: false);
        var drawn = Drawn.In(archive);
        Relate(archive, isAnew: true);
        Assert.Equal(drawn, Drawn.In(archive));
        Assert.Contains("DirectionKnown = True", string.Join('\n', archive.Relations.All()), StringComparison.Ordinal);
    }

    private static void Relate(SqliteArchive archive, bool isAnew) => Quietly.Relate(archive, new() { IsAnew = isAnew });
}
