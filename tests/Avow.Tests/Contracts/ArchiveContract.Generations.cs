using Avow.Statements;
using static Avow.Tests.Contracts.Made;

namespace Avow.Tests.Contracts;

public abstract partial class ArchiveContract
{
    [Fact]
    public void Every_change_grows_the_generation()
    {
        var last = Archive.Library.Generation;
        Grows(() => KeepTexts(2));
        var t = Archive.Relations.Unrelated(2);
        Grows(() => Archive.Imports.KeepRevisit(new("https://ferry.example/0"), Noon.AddDays(1)));
        Grows(() => Relate(new Related(t[0], [1], [])));
        Grows(() => Redraw(t, [Detected(t[0], t[1])]));
        Grows(() => Decide(Detected(t[0], t[1]), Verdict.Rejected));
        Grows(() => Forget());
        Grows(() => Enter(new() { Organisations = [Ferry] }));

        void Grows(Action change)
        {
            change();
            Assert.True(Archive.Library.Generation > last);
            last = Archive.Library.Generation;
        }
    }

    [Fact]
    public void What_was_refused_and_what_was_only_read_leave_the_generation_as_it_was()
    {
        KeepTexts(1);
        var before = Archive.Library.Generation;
        Archive.Imports.KeepRevisit(new("https://nowhere.example/"), Noon);
        Archive.Relations.Decide(Id<Relation>.FromKey("none"), new(Verdict.Rejected, "Mara", Noon));
        Archive.Library.Latest(5);
        Archive.Search.Find(new() { Words = "ferries" });
        Assert.Equal(before, Archive.Library.Generation);
    }

    [Fact]
    public void A_change_by_another_process_is_seen_at_once()
    {
        KeepTexts(1);
        var before = Archive.Library.Generation;
        using var other = OpenAgain();
        other.Registry.Keep(new() { Organisations = [Ferry] });
        other.Imports.Keep([Page("https://ferry.example/other", "Nosotras paramos.", "es")]);

        Assert.True(Archive.Library.Generation > before);
        Assert.Equal(2, Archive.Library.Counts().Texts);
        Assert.Equal(1, Archive.Search.Find(new() { Words = "paramos" }).Statements);
        // And what is imported here after is attributed by the registry as it was changed there.
        var text = KeepText(Page("https://ferry.example/later", "We stop."));
        Assert.Equal(Ferry.Id, Archive.Library.Find(text)!.Outlet);
    }

    [Fact]
    public async Task Readers_see_all_of_a_batch_or_nothing_of_it_while_it_is_written()
    {
        Assert.Equal(0, Archive.Library.Counts().Texts);
        var writing = Task.Run(() =>
        {
            for (var batch = 0; batch < 20; batch++) Keep([.. Enumerable.Range(0, 8).Select(i => Page($"https://ferry.example/{batch}/{i}", $"Day {batch} {i}."))]);
        });
        long seen = 0;
        while (!writing.IsCompleted || seen < 160)
        {
            var counts = Archive.Library.Counts();
            Assert.Equal(0, counts.Texts % 8);
            Assert.Equal(counts.Texts, counts.Languages.Sum(l => l.Texts));
            Assert.True(counts.Texts >= seen);
            seen = counts.Texts;
            if (writing.IsFaulted) break;
        }

        await writing;
    }
}
