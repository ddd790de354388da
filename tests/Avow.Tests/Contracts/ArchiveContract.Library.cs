using Avow.Statements;
using FsCheck;
using FsCheck.Fluent;
using static Avow.Tests.Contracts.Made;

namespace Avow.Tests.Contracts;

public abstract partial class ArchiveContract
{
    [Fact]
    public void A_text_is_named_by_its_id_by_its_label_and_by_the_beginning_of_its_id()
    {
        var text = KeepText(Page("https://ferry.example/a", "We stop.", label: "ferry-stop"));

        Assert.Equal(text, Archive.Library.Resolve(text.Value).Value);
        Assert.Equal(text, Archive.Library.Resolve(text.Value.ToUpperInvariant()).Value);
        Assert.Equal(text, Archive.Library.Resolve("ferry-stop").Value);
        Assert.Equal(text, Archive.Library.Resolve(text.Value[..6]).Value);
    }

    [Fact]
    public void What_is_read_in_one_state_does_not_see_what_is_kept_meanwhile()
    {
        Keep(Page("https://ferry.example/a", "We stop."));
        var (generations, seen) = Archive.Library.InOneState(() =>
        {
            var (before, listed) = (Archive.Library.Generation, Archive.Library.Latest(10).Count);
            var kept = KeepText(Page("https://ferry.example/b", "We sail again."));
            return ((before, Archive.Library.Generation), (listed, Archive.Library.Latest(10).Count, Archive.Library.Find(kept)));
        });

        Assert.Equal(generations.before, generations.Generation);
        Assert.Equal((1, 1, null), seen);
        Assert.Equal(2, Archive.Library.Latest(10).Count);
        Assert.True(Archive.Library.Generation > generations.before);
    }

    [Fact]
    public void A_failure_ends_the_one_state()
    {
        Assert.Throws<InvalidOperationException>(() => Archive.Library.InOneState<int>(() => Archive.Library.Generation >= 0 ? throw new InvalidOperationException() : 0));
        KeepText(Page("https://ferry.example/b", "We sail again."));
        Assert.Single(Archive.Library.Latest(10));
    }

    [Fact]
    public void Look_alike_characters_of_an_id_are_folded_in_its_beginning_too()
    {
        var texts = KeepTexts(60);
        var text = texts.First(id => id.Value[..6].Contains('1', StringComparison.Ordinal) || id.Value[..6].Contains('0', StringComparison.Ordinal));
        var typed = text.Value[..8].Replace('1', 'l').Replace('0', 'O');
        Assert.Equal(text, Archive.Library.Resolve(typed).Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("no-such-label")]
    [InlineData("#frame")]
    [InlineData("0000")]
    [InlineData("%' OR 1=1 --")]
    [InlineData("\0")]
    [InlineData("\ud800")]
    public void What_names_nothing_is_not_found(string name)
    {
        Keep(Page("https://ferry.example/a", "We stop.", label: "ferry-stop"));
        Assert.Equal(ProblemKind.NotFound, Archive.Library.Resolve(name).Problem?.Kind);
    }

    [Fact]
    public void The_beginning_of_two_ids_is_ambiguous()
    {
        // 4 characters are 20 bits: among 2,000 texts two begin alike, as good as surely, and ids do not change.
        var ids = Keep([.. Enumerable.Range(0, 2000).Select(i => Page($"https://ferry.example/{i}", "We stop."))]).Select(r => r.Texts[0].Value).ToList();
        var shared = ids.GroupBy(id => id[..4], StringComparer.Ordinal).First(group => group.Count() > 1).Key;
        Assert.Equal(ProblemKind.Ambiguous, Archive.Library.Resolve(shared).Problem?.Kind);
    }

    [Fact]
    public void A_label_names_the_statement_and_with_frame_behind_it_the_frame()
    {
        var receipt = Keep(Captured("https://paper.example/a", "x", Noon, Framed("We print this.", "We stop the ferries.")) with { Label = "reprint" })[0];
        Assert.Equal(receipt.Texts[1], Archive.Library.Resolve("reprint").Value);
        Assert.Equal(receipt.Texts[0], Archive.Library.Resolve("reprint#frame").Value);
    }

    [Fact]
    public void A_label_names_its_first_capture_for_good()
    {
        var first = KeepText(Page("https://ferry.example/a", "We stop.", label: "stop"));
        var second = KeepText(Page("https://ferry.example/b", "We stop too.", label: "stop"));

        Assert.Equal(first, Archive.Library.Resolve("stop").Value);
        Assert.Null(Archive.Library.Summaries([second])[second].Label);
    }

    [Fact]
    public void A_label_cannot_take_the_name_of_another_text()
    {
        var first = KeepText(Page("https://ferry.example/a", "We stop."));
        KeepText(Page("https://ferry.example/b", "We stop too.", label: first.Value));
        Assert.Equal(first, Archive.Library.Resolve(first.Value).Value);
    }

    [Fact]
    public void A_text_says_what_its_document_says_where_it_does_not_speak_for_itself()
    {
        var import = Page("https://ferry.example/a", "We stop.", "es", "Paramos", new DateOnly(2026, 5, 13), issuer: "Marea");
        var id = KeepText(import);
        var (text, summary) = (Archive.Library.Find(id)!, Archive.Library.Summaries([id])[id]);

        Assert.Equal(("Paramos", "We stop.", "es", new DateOnly(2026, 5, 13)), (text.Title, text.Words, text.Language, text.Date));
        Assert.Equal(("Paramos", "Marea", import.Source, "We stop.".Length), (summary.Title, summary.Issuer, summary.Source, summary.Length));
        Assert.Equal(Statement.IdOf(id), summary.Statement);
    }

    [Fact]
    public void Unknown_ids_are_nothing()
    {
        var nothing = Id<Text>.FromKey("nothing");
        Assert.Null(Archive.Library.Find(nothing));
        Assert.Null(Archive.Library.Find(Statement.IdOf(nothing)));
        Assert.Empty(Archive.Library.TextsOf(Statement.IdOf(nothing)));
        Assert.Empty(Archive.Library.Summaries([nothing]));
        Assert.Empty(Archive.Library.RelationsOf(nothing));
        Assert.Equal(ProblemKind.Damaged, Archive.Library.Bytes(Sha256Digest.Of([1])).Problem?.Kind);
    }

    [Fact]
    public void The_latest_statements_stand_first_and_undated_ones_last()
    {
        Keep(
            Page("https://a.example/1", "One.", date: new(2026, 1, 1)),
            Page("https://a.example/2", "Two."),
            Page("https://a.example/3", "Three.", date: new(2026, 3, 1)));

        Assert.Equal([new(2026, 3, 1), new(2026, 1, 1), null], Archive.Library.Latest(10).Select(s => s.Date));
        Assert.Equal([new DateOnly(2026, 1, 1)], Archive.Library.Latest(1, skip: 1).Select(s => s.Date!.Value));
    }

    [Fact]
    public void Counts_count()
    {
        Keep(
            Page("https://a.example/1", "Uno.", "es-MX"),
            Captured("https://a.example/2", "x", Noon, Framed("We print this.", "We stop.")),
            Captured("https://a.example/3", "y", Noon));
        var counts = Archive.Library.Counts();

        Assert.Equal((3, 2, 2, 3), (counts.Captures, counts.Documents, counts.Statements, counts.Texts));
        Assert.Equal([new("en", 2), new("es", 1)], counts.Languages);
    }

    [Fact]
    public void Any_content_comes_back_exactly() => Prop.ForAll(Contents.Any, Gen.Choose(0, int.MaxValue).ToArbitrary(), (content, n) =>
    {
        var import = Captured($"https://any.example/{n}", $"{n}", Noon, content, content);
        var documents = Archive.Library.DocumentsOf(Keep(import)[0].Capture);
        Assert.Equal([0, 1], documents.Select(d => d.Ordinal));
        foreach (var document in documents)
        {
            Contents.AssertSame(content, document.Content);
            var texts = Archive.Library.TextsIn(document.Id);
            Assert.Equal(content.Witnesses.Select(w => (w.Role, w.Range.Of(Contents.Kept(content.Words)))), texts.Select(t => (t.Role, t.Words)));
            Assert.All(texts, text => Assert.Equal(text, Archive.Library.Find(text.Id)));
            Assert.All(texts, text =>
            {
                var found = Archive.Library.FindInDocument(text.Id)!;
                Assert.Equal((text, document.Id, document.Capture, document.Ordinal), (found.Text, found.Document.Id, found.Document.Capture, found.Document.Ordinal));
                Contents.AssertSame(content, found.Document.Content);
            });
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    // SQLite's own library cuts strings from some hundred letters on at the first U+0000.
    [Theory]
    [InlineData(3)]
    [InlineData(300)]
    [InlineData(400)]
    [InlineData(20_000)]
    public void Nothing_behind_a_null_is_lost(int chars)
    {
        var words = $"{new string('a', chars / 2)}\0{new string('é', chars / 2)}";
        var document = Assert.Single(Archive.Library.DocumentsOf(Keep(Page("https://null.example/", words))[0].Capture));
        Assert.Equal(words.Replace('\0', '\uFFFD'), document.Content.Words);
        Assert.Empty(Archive.Upkeep.Check());
    }
}
