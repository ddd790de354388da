using Avow.Archive;
using Avow.Statements;
using FsCheck;
using FsCheck.Fluent;
using static Avow.Tests.Contracts.Made;

namespace Avow.Tests.Contracts;

public abstract partial class ArchiveContract
{
    [Fact]
    public void Corrections_are_in_the_record_and_undone_by_appending_their_taking_back()
    {
        var text = KeepText(Page("https://ferry.example/a", "We stop.", title: "Ferry News"));
        var document = Archive.Library.Find(text)!.Document;
        Correct(text, Correction(CorrectedField.Title, "Stop", "We stop."));
        var edited = Archive.Changes.Make([new DocumentEdit(document, [Correction(CorrectedField.Title, "We stop", "We stop."), Correction(CorrectedField.Place, "Kestrel Bay", "We stop.")])], Jonas with { Why = "the paper says so" }).Value;
        Assert.Equal(("We stop", "Jonas", "the paper says so"), (Archive.Library.Find(text)!.Title, Archive.Library.CorrectionsOf(text)[^1].By, Archive.Library.CorrectionsOf(text)[^1].Why));
        Assert.Equal([ChangeKind.Document, ChangeKind.Document], Archive.Changes.Latest(9).SelectMany(set => set.Changes).Select(change => change.Kind));

        var undone = Undo(edited.Number);
        Assert.Equal("Stop", Archive.Library.Find(text)!.Title);
        Assert.Equal("Mara", Assert.Single(Archive.Library.CorrectionsOf(text)).By);
        Assert.Equal(6, Archive.Readings.CorrectionsOf(document).Count);
        Undo(1);
        Assert.Equal("Ferry News", Archive.Library.Find(text)!.Title);
        Assert.Equal(ProblemKind.Changed, Archive.Changes.Undo(undone.Number, Mara).Problem!.Kind);
        Sound();
    }

    [Fact]
    public void A_correction_that_says_what_holds_already_changes_nothing_and_one_that_cannot_be_applied_is_refused_with_all()
    {
        var text = KeepText(Page("https://ferry.example/a", "We stop.", title: "Ferry News"));
        var document = Archive.Library.Find(text)!.Document;
        var title = Correction(CorrectedField.Title, "Stop", "We stop.");
        Make(new DocumentEdit(document, [title]));

        Assert.Equal(0, Archive.Changes.Make([new DocumentEdit(document, [title])], Jonas).Value.Number);
        Assert.Equal(ProblemKind.NotFound, Problem(new DocumentEdit(document, [Correction(CorrectedField.Place, "Kestrel Bay", "We stop."), Correction(CorrectedField.Title, "Go", "We go.")])));
        Assert.Equal(ProblemKind.NotFound, Problem(new DocumentEdit(Id<Document>.FromKey("nothing"), [title])));
        Assert.Single(Archive.Library.CorrectionsOf(text));
    }

    [Fact]
    public void A_bead_is_in_the_record_and_undone()
    {
        var t = KeepTexts(2);
        Quote Words(Id<Text> text, int start, int end) => Quote.Take(Archive.Library.Find(text)!.Words, new(start, end)).Value;
        Say(t[0], t[1], Words(t[0], 0, 5), Words(t[1], 0, 5));
        var first = Archive.Translations.BeadsOf(t[0], t[1]);
        Say(t[0], t[1], Words(t[0], 0, 9), null);

        Undo(2);
        Assert.Equal(first, Archive.Translations.BeadsOf(t[0], t[1]));
        Undo(1);
        Assert.Empty(Archive.Translations.BeadsOf(t[0], t[1]));
        Undo(4);
        Assert.Equal(first, Archive.Translations.BeadsOf(t[0], t[1]));
        Sound();
    }

    [Fact]
    public void Thousands_of_edits_are_one_set()
    {
        var captures = Keep([.. Enumerable.Range(0, 500).Select(i => Page($"https://ferry.example/{i}", $"We stop on day {i}."))]).Select(receipt => receipt.Capture).ToList();
        Enter(new() { Events = [StraitClosing()] });
        Edit[] edits =
        [
            .. captures.Select(capture => new LookedOver(capture, true)),
            .. captures.Select(capture => new AboutEdit(capture, "strait-closing")),
            .. Enumerable.Range(0, 4_000).Select(i => new OrganisationEdit($"o-{i}", Named($"Organisation {i}") with { BelongsTo = i == 0 ? [] : [new("o-0", "section")] })),
        ];
        var started = TimeProvider.System.GetTimestamp();

        var made = Make(edits);
        Assert.Equal(5_000, made.Size);
        Undo(made.Number);

        Assert.InRange(TimeProvider.System.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromSeconds(60));
        Assert.Empty(Archive.Registry.Organisations());
        Assert.Equal(500, Archive.Queues.Counts().Captures);
    }

    // Whatever editors do: undoing it all, the last first, leaves what stood at the beginning.
    [Fact]
    public void Undoing_everything_from_the_last_on_leaves_what_was_there()
    {
        var receipts = Keep([.. Enumerable.Range(0, 3).Select(i => Page($"https://ferry.example/{i}", $"The ferries stop on day {i}.", title: "Ferry"))]);
        var document = Archive.Library.Find(receipts[0].Texts[0])!.Document;
        Enter(new() { Organisations = [Ferry, North, FerryTwin], Events = [StraitClosing()], WatchLists = [new(StraitClosing().Id, [Ferry.Id, FerryTwin.Id])] });
        var before = StateOf(document);
        Prop.ForAll(Gen.ArrayOf(Gen.Choose(0, 999), 10).ToArbitrary(), choices =>
        {
            var last = Archive.Changes.Latest(1)[0].Number;
            foreach (var choice in choices) Archive.Changes.Make([.. EditsOf(choice, receipts, document)], new("Mara", Noon.AddMinutes(choice)));
            foreach (var set in Archive.Changes.Latest(99).Where(set => set.Number > last).ToList()) Undo(set.Number);

            Assert.Equal(before, StateOf(document));
            Sound();
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(25));
    }

    private static IEnumerable<Edit> EditsOf(int choice, IReadOnlyList<Receipt> receipts, Id<Document> document)
    {
        string[] slugs = ["ferry", "ferry-north", "ferry-union"];
        var (one, other) = (slugs[choice % 3], slugs[(choice / 3) % 3]);
        var capture = receipts[choice % 3].Capture;
        yield return (choice % 11) switch
        {
            0 => new OrganisationEdit(one, null),
            1 => new OrganisationEdit(one, Named($"Name {choice}") with { Addresses = ["https://ferry.example/"] }),
            2 => new OrganisationEdit(one, Named("Member") with { BelongsTo = [new(other, "section")] }),
            3 => new OrganisationMerge(one, other),
            4 => new EventEdit("strait-closing", choice % 2 == 0 ? null : new() { Names = StraitClosing().Names, Awaits = [one, other] }),
            5 => new AboutEdit(capture, choice % 2 == 0 ? null : "strait-closing"),
            6 => new LookedOver(capture, choice % 2 == 0),
            7 => new DocumentEdit(document, [Correction(CorrectedField.Title, choice % 4 == 0 ? null : $"Title {choice % 5}", "The ferries")]),
            8 => new DocumentEdit(document, [Correction(CorrectedField.Date, $"2026-05-{10 + (choice % 9)}", "The ferries")]),
            _ => new DistinctOrganisations(one, other, choice % 2 == 0),
        };
        if (choice % 2 == 0) yield return new LookedOver(receipts[1].Capture, choice % 4 == 0);
    }

    private string StateOf(Id<Document> document) => string.Join('\n',
    [
        .. Archive.Registry.Organisations().Select(o => $"{o.Slug} {string.Join(',', o.Names)} {string.Join(',', o.Addresses)} {string.Join(',', Archive.Registry.MembershipsOf(o.Id))}"),
        .. Archive.Registry.Events().Select(e => $"{e.Slug} {e.From:o} {string.Join(',', Archive.Registry.WatchList(e.Id)?.Awaits ?? [])}"),
        .. Archive.Library.AllCaptures().Select(capture => $"{capture.Id}"),
        .. Archive.Queues.Captures(9).Select(waiting => $"{waiting.Capture.Id} {waiting.About}"),
        .. Archive.Queues.Duplicates(9).Select(pair => $"{pair.A.Slug} {pair.B.Slug}"),
        .. Archive.Library.TextsIn(document).Select(text => $"{text.Title} {text.Date:o} {text.Outlet}"),
    ]);
}
