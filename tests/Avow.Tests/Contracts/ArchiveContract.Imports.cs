using System.Text;
using Avow.Statements;
using static Avow.Tests.Contracts.Made;

namespace Avow.Tests.Contracts;

public abstract partial class ArchiveContract
{
    [Fact]
    public void The_same_bytes_of_the_same_source_are_one_capture_and_a_revisit()
    {
        var page = Page("https://ferry.example/a", "We stop the ferries.");
        var first = Keep(page)[0];
        var second = Keep(page with { CapturedAt = Noon.AddDays(1) })[0];

        Assert.True(first.IsNew);
        Assert.False(second.IsNew);
        Assert.Equal(first.Capture, second.Capture);
        Assert.Equal(first.Texts, second.Texts);
        Assert.Equal(1, Archive.Library.Counts().Captures);
        Assert.Equal(
            [new(Noon, first.Capture, null), new(Noon.AddDays(1), first.Capture, RevisitProfile.IdenticalPayloadDigest)],
            Archive.Library.Timeline(page.Source));
    }

    [Fact]
    public void The_same_import_twice_in_one_batch_is_one_capture()
    {
        var page = Page("https://ferry.example/a", "We stop the ferries.");
        var receipts = Keep(page, page);

        Assert.Equal([true, false], receipts.Select(r => r.IsNew));
        Assert.Single(Archive.Library.Timeline(page.Source));
    }

    [Fact]
    public void The_same_bytes_from_two_sources_are_two_captures()
    {
        var receipts = Keep(Page("https://a.example/", "We stop."), Page("https://b.example/", "We stop."));
        Assert.All(receipts, r => Assert.True(r.IsNew));
        Assert.NotEqual(receipts[0].Capture, receipts[1].Capture);
    }

    [Fact]
    public void A_source_that_changes_and_changes_back_keeps_its_timeline()
    {
        const string address = "https://ferry.example/news";
        var a = Page(address, "We stop.");
        var b = Page(address, "We have stopped.", at: Noon.AddHours(1));
        var (first, second, third) = (Keep(a)[0], Keep(b)[0], Keep(a with { CapturedAt = Noon.AddHours(2) })[0]);

        Assert.Equal([first.Capture, second.Capture, third.Capture], Archive.Library.Timeline(a.Source).Select(s => s.Capture));
        Assert.Equal(first.Capture, third.Capture);
        Assert.Equal(first.Capture, Archive.Imports.Latest(a.Source)?.Id);
    }

    [Fact]
    public void A_source_that_says_it_has_not_changed_is_noted_for_its_latest_capture()
    {
        var page = Page("https://ferry.example/a", "We stop.");
        var capture = Keep(page)[0].Capture;
        var receipt = Archive.Imports.KeepRevisit(page.Source, Noon.AddHours(3)).Value;

        Assert.Equal(capture, receipt.Capture);
        Assert.Equal(RevisitProfile.ServerNotModified, Archive.Library.Timeline(page.Source)[^1].Profile);
    }

    [Fact]
    public void A_revisit_that_a_crawl_recorded_is_noted_once_for_the_very_capture_it_names()
    {
        const string address = "https://ferry.example/news";
        var (old, young) = (Keep(Page(address, "We stop."))[0].Capture, Keep(Page(address, "We go on.", at: Noon.AddDays(9)))[0].Capture);
        Revisit[] batch = [new(old, Noon.AddDays(1), RevisitProfile.ServerNotModified), new(young, Noon.AddDays(9), RevisitProfile.IdenticalPayloadDigest)];
        var receipts = Archive.Imports.KeepRevisits(batch).Value;
        Archive.Imports.KeepRevisits(batch);

        Assert.Equal([old, young], receipts.Select(r => r.Capture));
        Assert.All(receipts, r => Assert.False(r.IsNew));
        Assert.Equal(
            [new(Noon, old, null), new(Noon.AddDays(1), old, RevisitProfile.ServerNotModified), new(Noon.AddDays(9), young, null)],
            Archive.Library.Timeline(new(address)));
    }

    [Fact]
    public void Revisits_are_kept_all_or_none()
    {
        var page = Page("https://ferry.example/a", "We stop.");
        var known = Keep(page)[0].Capture;
        var unknown = Capture.IdOf(page.Source, Sha256Digest.Of("other"u8));
        var refused = Archive.Imports.KeepRevisits([new(known, Noon.AddDays(1), RevisitProfile.ServerNotModified), new(unknown, Noon, RevisitProfile.ServerNotModified)]);

        Assert.Equal(ProblemKind.NotFound, refused.Problem?.Kind);
        Assert.Single(Archive.Library.Timeline(page.Source));
    }

    [Fact]
    public void A_revisit_of_what_was_never_captured_is_refused() =>
        Assert.Equal(ProblemKind.NotFound, Archive.Imports.KeepRevisit(new("https://nowhere.example/"), Noon).Problem?.Kind);

    [Fact]
    public void Receipts_stand_in_the_order_of_the_batch()
    {
        var batch = Enumerable.Range(0, 40).Select(i => Page($"https://ferry.example/{i}", $"Page {i}.")).ToArray();
        Assert.Equal(batch.Select(page => Capture.IdOf(page.Source, page.Digest)), Keep(batch).Select(r => r.Capture));
    }

    [Fact]
    public void An_empty_batch_is_kept_and_acknowledged() => Assert.Empty(Keep());

    [Fact]
    public void What_nobody_could_read_is_kept_with_the_reason()
    {
        var reason = new Problem(ProblemKind.UnsupportedFormat, "https://ferry.example/song.mp3", "it is sound", "Write down what is said.", "byte 0");
        var import = Captured("https://ferry.example/song.mp3", "\u0001\u0002", Noon) with { Unread = reason };
        var receipt = Keep(import)[0];

        Assert.Empty(receipt.Texts);
        Assert.Equal(reason, Archive.Library.UnreadReason(receipt.Capture));
        Assert.Empty(Archive.Library.DocumentsOf(receipt.Capture));
        Assert.Equal(import.Bytes.ToArray(), Archive.Library.Bytes(import.Digest).Value.ToArray());
    }

    [Fact]
    public void A_capture_comes_back_as_it_was()
    {
        var import = Page("https://ferry.example/a", "We stop.") with
        {
            CapturedAt = Noon.AddTicks(1_234_567),
            Exchange = new()
            {
                Status = 203,
                Headers = [new("Set-Cookie", "a"), new("Set-Cookie", "b"), new("X", "")],
                Redirects = [new("https://ferry.example/old", 301, "https://ferry.example/a")],
            },
        };
        var capture = Archive.Library.Find(Keep(import)[0].Capture)!;

        Assert.Equal(import.Source, capture.Source);
        Assert.Equal(import.CapturedAt, capture.CapturedAt);
        Assert.Equal(import.Digest, capture.Digest);
        Assert.Equal(import.Bytes.Length, capture.LengthBytes);
        Assert.Equal(203, capture.Exchange.Status);
        Assert.Equal(import.Exchange.Headers, capture.Exchange.Headers);
        Assert.Equal(import.Exchange.Redirects, capture.Exchange.Redirects);
        Assert.True(Archive.Imports.Has(capture.Id));
        Assert.Null(Archive.Library.UnreadReason(capture.Id));
    }

    [Fact]
    public void Empty_bytes_are_kept() => Assert.Equal(0, Archive.Library.Find(Keep(Captured("https://ferry.example/", "", Noon))[0].Capture)!.LengthBytes);

    [Fact]
    public void Bytes_that_are_not_those_of_their_digest_are_our_own_mistake() =>
        Assert.Throws<ArgumentException>(() => Keep(Page("https://a.example/", "a") with { Bytes = Encoding.UTF8.GetBytes("b") }));

    [Fact]
    public void A_batch_with_something_impossible_in_it_leaves_nothing()
    {
        var good = Page("https://ferry.example/good", "We stop.");
        var impossible = Page("https://ferry.example/bad", "Words.") with { Contents = [Content("Words.") with { Words = "W" }] };

        Assert.ThrowsAny<Exception>(() => Keep(good, impossible));
        Assert.False(Archive.Imports.Has(Capture.IdOf(good.Source, good.Digest)));
        Assert.Equal(0, Archive.Library.Counts().Texts);
        Assert.True(Keep(good)[0].IsNew);
    }
}
