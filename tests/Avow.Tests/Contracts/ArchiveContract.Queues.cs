using Avow.Archive;
using Avow.Statements;
using static Avow.Tests.Contracts.Made;

namespace Avow.Tests.Contracts;

public abstract partial class ArchiveContract
{
    [Fact]
    public void Captures_wait_until_somebody_looked_them_over_those_kept_last_first()
    {
        var damaged = Content("We st") with { Damage = [new(DamageKind.StopsMidSentence, new(3, 5), "st")] };
        var unread = new Problem(ProblemKind.NotText, "b", "it is a picture", "Look at it.");
        var kept = Keep(Captured("https://ferry.example/a", "x", Noon, damaged), Captured("https://ferry.example/b", "y", Noon) with { Unread = unread }, Page("https://ferry.example/c", "We go."));

        var waiting = Archive.Queues.Captures(9);
        Assert.Equal(kept.Reverse().Select(receipt => receipt.Capture), waiting.Select(one => one.Capture.Id));
        Assert.Equal([(1, 0), (0, 0), (1, 1)], waiting.Select(one => (one.Texts.Count, (int)one.Damages)));
        Assert.Equal(unread, waiting[1].Unread);
        Assert.Equal([kept[1].Capture], Archive.Queues.Captures(1, skip: 1).Select(one => one.Capture.Id));

        Make(new LookedOver(kept[2].Capture, true));
        Assert.Equal(2, Archive.Queues.Counts().Captures);
        Reread(kept[2].Capture, Content("We all go."));
        Assert.Equal([kept[1].Capture, kept[0].Capture], Archive.Queues.Captures(9).Select(one => one.Capture.Id));
        Assert.Equal([(kept[2].Capture, 1), (kept[1].Capture, 0)], Archive.Queues.Captures([kept[2].Capture, Id<Capture>.FromKey("none"), kept[1].Capture]).Select(one => (one.Capture.Id, one.Texts.Count)));
    }

    [Fact]
    public void Relations_wait_for_a_verdict_the_least_certain_first()
    {
        var t = KeepTexts(4);
        Relation[] found = [Detected(t[1], t[0], score: 0.9), Detected(t[2], t[0], score: 0.2), Detected(t[3], t[0], RelationKind.Quotes, 0.5), Asserted(t[2], t[1])];
        Redraw(t, found);

        Assert.Equal([found[1].Id, found[2].Id, found[0].Id], Archive.Queues.Relations(null, 9).Select(relation => relation.Id));
        Assert.Equal([found[1].Id, found[0].Id], Archive.Queues.Relations(RelationKind.Reprints, 9).Select(relation => relation.Id));
        Assert.Equal([new(RelationKind.Reprints, 2), new(RelationKind.Quotes, 1)], Archive.Queues.Counts().RelationsByKind);

        Make(new RelationEdit(found[1].Id, Verdict.Confirmed));
        Assert.Equal([found[2].Id, found[0].Id], Archive.Queues.Relations(null, 9).Select(relation => relation.Id));
        Assert.Equal([found[2].Id], Archive.Queues.Relations(null, 1, after: found[1].Id).Select(relation => relation.Id));
        Redraw(t, found);
        Assert.Equal(2, Archive.Queues.Counts().Relations);
        Undo(1);
        Assert.Equal(3, Archive.Queues.Counts().Relations);
        Assert.Equal(3, Archive.Queues.Relations(null, 9, after: Id<Relation>.FromKey("none")).Count);
    }

    [Fact]
    public void Statements_without_title_issuer_day_outlet_or_language_wait_to_be_mended()
    {
        Enter(new() { Organisations = [Ferry] });
        var whole = KeepText(Page("https://ferry.example/a", "We stop.", title: "Stop", date: new(2026, 5, 14), issuer: "Ferry Workers’ Union"));
        var bare = KeepText(Page("https://paper.example/b", "We go.", language: "und"));
        var dateless = KeepText(Page("https://ferry.example/c", "We stay.", title: "Stay", issuer: "Ferry Workers’ Union"));

        Assert.Equal([(dateless, 1), (bare, 5)], Archive.Queues.Texts(null, 9).Select(one => (one.Text.Id, one.Lacks.Count)));
        Assert.Equal([Lack.Title, Lack.Issuer, Lack.Date, Lack.Outlet, Lack.Language], Archive.Queues.Texts(Lack.Language, 9)[0].Lacks);
        Assert.Equal([bare], Archive.Queues.Texts(Lack.Date, 9, skip: 1).Select(one => one.Text.Id));
        Assert.Equal([1, 1, 2, 1, 1], Archive.Queues.Counts().TextsByLack.Select(count => count.Texts));
        Assert.DoesNotContain(Archive.Queues.Texts(null, 9), one => one.Text.Id == whole);

        Correct(dateless, Correction(CorrectedField.Date, "2026-05-13", "We stay."));
        Assert.Equal([bare], Archive.Queues.Texts(null, 9).Select(one => one.Text.Id));
        Assert.Equal([(dateless, 0), (bare, 5)], Archive.Queues.Texts([dateless, Id<Text>.FromKey("none"), bare]).Select(one => (one.Text.Id, one.Lacks.Count)));
    }

    [Fact]
    public void Damage_waits_to_be_resolved_by_kind()
    {
        var damaged = Content("We st") with { Damage = [new(DamageKind.StopsMidSentence, new(3, 5), "st"), new(DamageKind.NoteMissing, new(0, 2), "We")] };
        var first = Document.IdOf(Keep(Captured("https://ferry.example/a", "x", Noon, damaged))[0].Capture, 0);
        var second = Document.IdOf(Keep(Captured("https://ferry.example/b", "x", Noon, damaged))[0].Capture, 0);

        Assert.Equal([new(second, 0), new(second, 1), new(first, 0), new(first, 1)], Archive.Queues.Damage(null, 9));
        Assert.Equal([new(first, 1)], Archive.Queues.Damage(DamageKind.NoteMissing, 9, skip: 1));
        Assert.Equal(4, Archive.Queues.Counts().Damage);
    }
}
