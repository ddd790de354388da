using Avow.Archive;
using Avow.Statements;
using static Avow.Tests.Contracts.Made;

namespace Avow.Tests.Contracts;

public abstract partial class ArchiveContract
{
    private static readonly Damage Lost = new(DamageKind.NoteMissing, new(7, 10), "[3]");

    [Fact]
    public void A_resolved_damage_stays_told_and_waits_no_more()
    {
        var document = KeepDamaged("We stop[3]. All of us[3].", Lost, Lost with { Range = new(21, 24) });
        var elsewhere = KeepText(Page("https://paper.example/whole", "The note: since Monday."));
        var found = new DamageResolution { Found = "Since Monday.", InText = elsewhere, Why = "the paper printed it whole" };

        Make(new DamageEdit(document, 1, found));

        Assert.Equal(new ResolvedDamage(found, "Mara", Noon), Assert.Single(Archive.Library.ResolutionsOf(document)).Value);
        Assert.Equal([1], Archive.Library.ResolutionsOf(document).Keys);
        Assert.Equal([new(document, 0)], Archive.Queues.Damage(null, 9));
        Assert.Equal([new(document, 0), new(document, 1)], Archive.Library.DamagePlaces(null, 9));
        Assert.Equal([new(document, 1)], Archive.Library.DamagePlaces(DamageKind.NoteMissing, 9, isResolved: true));
        Assert.Equal([new(document, 0)], Archive.Library.DamagePlaces(null, 9, isResolved: false));
        Assert.Equal(new DamageCount(DamageKind.NoteMissing, 2) { Resolved = 1 }, Assert.Single(Archive.Library.DamageCounts()));
        Assert.Equal(0, Archive.Changes.Make([new DamageEdit(document, 1, found)], Jonas).Value.Number);
        Sound();

        Undo(1);
        Assert.Empty(Archive.Library.ResolutionsOf(document));
        Assert.Equal(2, Archive.Queues.Counts().Damage);
    }

    [Fact]
    public void A_resolution_is_found_again_by_the_words_and_named_while_it_is_not()
    {
        var document = KeepDamaged("We stop[3]. All of us.", Lost);
        var capture = Archive.Library.Find(document)!.Capture;
        Make(new DamageEdit(document, 0, new() { Why = "so in the paper itself" }));

        Reread(capture, Content("Headline.\nWe stop[3]. All of us.") with { Damage = [new(DamageKind.ParagraphBroken, new(0, 9), "Headline."), new(DamageKind.NoteMissing, new(17, 20), "[3]")] });
        Assert.Equal([1], Archive.Library.ResolutionsOf(document).Keys);
        Make(new DamageEdit(document, 1, new() { Why = "so in the paper, twice looked" }));
        Assert.Equal("so in the paper, twice looked", Archive.Library.ResolutionsOf(document)[1].Resolution.Why);
        Assert.Empty(Archive.Upkeep.Notes());

        Reread(capture, Content("We stop. All of us."));
        Assert.Empty(Archive.Library.ResolutionsOf(document));
        var note = Assert.Single(Archive.Upkeep.Notes());
        Assert.Contains($"damage of document {document} (NoteMissing, resolved by Mara)", note.Thing, StringComparison.Ordinal);
        Sound();

        Reread(capture, Content("We stop[3]. All of us.") with { Damage = [Lost] });
        Assert.Equal([0], Archive.Library.ResolutionsOf(document).Keys);
        Undo(2);
        Assert.Equal("so in the paper itself", Archive.Library.ResolutionsOf(document)[0].Resolution.Why);
        Undo(1);
        Assert.Empty(Archive.Library.ResolutionsOf(document));
    }

    [Fact]
    public void What_was_found_names_where_and_what_is_so_in_the_source_nothing()
    {
        var document = KeepDamaged("We stop[3].", Lost);
        var text = Archive.Library.TextsIn(document)[0].Id;
        DamageResolution[] wrong =
        [
            new() { Why = " " },
            new() { Found = " ", InText = text, Why = "x" },
            new() { Found = "Since Monday.", Why = "x" },
            new() { InText = text, Why = "x" },
            new() { Found = new('x', 20_001), InText = text, Why = "x" },
        ];

        Assert.All(wrong, resolution => Assert.Equal(ProblemKind.Malformed, Problem(new DamageEdit(document, 0, resolution))));
        Assert.Equal(ProblemKind.NotFound, Problem(new DamageEdit(document, 1, new() { Why = "x" })));
        Assert.Equal(ProblemKind.NotFound, Problem(new DamageEdit(Id<Document>.FromKey("nothing"), 0, new() { Why = "x" })));
        Assert.Equal(ProblemKind.NotFound, Problem(new DamageEdit(document, 0, new() { Found = "Since Monday.", InText = Id<Text>.FromKey("nothing"), Why = "x" })));
        Assert.Equal(ProblemKind.NotFound, Problem(new DamageEdit(document, 0, new() { Found = "Since Monday.", InCapture = Id<Capture>.FromKey("nothing"), Why = "x" })));
    }

    private Id<Document> KeepDamaged(string words, params Damage[] damage) =>
        Archive.Library.Find(KeepText(Captured("https://ferry.example/damaged", words, Noon, Content(words) with { Damage = damage })))!.Document;
}
