using Avow.Statements;
using FsCheck;
using FsCheck.Fluent;

namespace Avow.Tests.Statements;

public sealed class CorrectionsTests
{
    private static readonly string[] Lines = ["Open the granary", "We publish the letter of the carters.", "There is grain for two winters.", "We shall come on Monday.", "Carters of the Hill", "The editors add a word."];

    private static readonly Content Found = ContentOf(Lines);

    private static readonly Gen<Correction> AnyCorrection =
        from field in Gen.Elements(Enum.GetValues<CorrectedField>())
        from value in Gen.Elements("Anna Bell", "Anna Bell; Rosa Ferrer", "1996-05-03", "de", "statement", "frame", "", "pt-BR", "not a date")
        from first in Gen.Choose(0, Lines.Length - 1)
        from last in Gen.Choose(first, Lines.Length - 1)
        from placed in Gen.Elements(true, false)
        select Correct(field, value, placed ? Quote(Lines[first]) : null, placed && last > first ? Quote(Lines[last]) : null);

    private static readonly Arbitrary<Correction[]> Any = Gen.ArrayOf(AnyCorrection).ToArbitrary();

    [Fact]
    public void The_editors_value_comes_first_and_the_found_ones_stay()
    {
        var titles = Found.Corrected([Correct(CorrectedField.Title, "The granary")]).Content.Metadata.Titles;
        Assert.Equal([new("The granary", "editor", 1), new("Open the granary", "<h1>", 0.9)], titles);
    }

    [Fact]
    public void The_last_correction_of_a_field_wins()
    {
        var content = Found.Corrected([Correct(CorrectedField.Date, "1996-05-03"), Correct(CorrectedField.Date, "1996-05-04")]).Content;
        Assert.Equal([new DateOnly(1996, 5, 4), new DateOnly(1996, 5, 1)], content.Metadata.Dates.Select(d => d.Value));
        Assert.Equal(new DateOnly(1996, 5, 4), content.Witnesses[0].Date);
    }

    [Fact]
    public void Several_authors_are_parted()
    {
        var metadata = Found.Corrected([Correct(CorrectedField.Author, "Anna Bell; Rosa Ferrer")]).Content.Metadata;
        Assert.Equal(["Anna Bell", "Rosa Ferrer"], metadata.Authors.Take(2).Select(a => a.Value));
        Assert.Equal("Anna Bell; Rosa Ferrer", metadata.Byline);
    }

    [Fact]
    public void An_editor_says_which_blocks_are_the_outlets()
    {
        var content = Found.Corrected([Correct(CorrectedField.WitnessRange, "frame", Quote(Lines[1])), Correct(CorrectedField.WitnessRange, "frame", Quote(Lines[5]))]).Content;
        Assert.Equal([WitnessRole.Statement, WitnessRole.Frame, WitnessRole.Statement, WitnessRole.Frame], content.Witnesses.Select(w => w.Role));
        Assert.Equal("There is grain for two winters.\nWe shall come on Monday.\nCarters of the Hill", content.Witnesses[2].Range.Of(content.Words));
    }

    [Fact]
    public void A_block_gets_its_language_and_others_keep_theirs()
    {
        var blocks = Found.Corrected([Correct(CorrectedField.BlockLanguage, "nl", Quote(Lines[2]))]).Content.Blocks;
        Assert.Equal(["en", "en", "nl", "en", "en", "en"], blocks.Select(b => b.Language));
    }

    [Fact]
    public void A_place_is_found_again_after_the_document_was_read_anew()
    {
        var correction = Correct(CorrectedField.WitnessRange, "frame", Quote(Lines[1]));
        var anew = ContentOf(["A new line at the head", .. Lines]).Corrected([correction]);
        Assert.Empty(anew.Refused);
        Assert.Contains(anew.Content.Witnesses, w => w.Role == WitnessRole.Frame && w.Range.Of(anew.Content.Words) == Lines[1]);
    }

    [Fact]
    public void What_is_gone_is_refused_and_changes_nothing()
    {
        var content = ContentOf(Lines[2..]);
        var corrected = content.Corrected([Correct(CorrectedField.WitnessRole, "frame", Quote(Lines[1]))]);
        Assert.Equal(ProblemKind.NotFound, Assert.Single(corrected.Refused).Kind);
        Assert.Same(content, corrected.Content);
    }

    [Theory]
    [InlineData(CorrectedField.Date, "3 May 1996")]
    [InlineData(CorrectedField.Language, "English, I think")]
    [InlineData(CorrectedField.Title, " ")]
    [InlineData(CorrectedField.WitnessRole, "1")]
    [InlineData(CorrectedField.WitnessRange, "statement")]
    public void A_value_that_is_none_is_refused(CorrectedField field, string value) => Assert.Single(Found.Corrected([Correct(field, value)]).Refused);

    [Fact]
    public void Correcting_twice_is_correcting_once() =>
        Prop.ForAll(Any, corrections =>
        {
            var once = Found.Corrected(corrections).Content;
            return Shown(once) == Shown(once.Corrected(corrections).Content);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void A_corrected_content_still_holds_together() =>
        Prop.ForAll(Any, corrections => !ContentCheck.Of(Found.Corrected(corrections).Content).Any()).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void What_no_correction_names_stays_as_it_was() =>
        Prop.ForAll(AnyCorrection.ToArbitrary(), correction =>
        {
            var corrected = Found.Corrected([correction]).Content;
            return corrected.Words == Found.Words
                && (correction.Field == CorrectedField.Outlet || corrected.Metadata.Outlets.SequenceEqual(Found.Metadata.Outlets))
                && (correction.Field == CorrectedField.Author || corrected.Metadata.Authors.SequenceEqual(Found.Metadata.Authors))
                && (correction.Field == CorrectedField.BlockLanguage || corrected.Blocks.SequenceEqual(Found.Blocks))
                && (correction.Field is CorrectedField.WitnessRange or CorrectedField.WitnessRole || corrected.Witnesses.Select(w => w.Range).SequenceEqual(Found.Witnesses.Select(w => w.Range)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    private static Correction Correct(CorrectedField field, string value, Passage? where = null, Passage? through = null) =>
        new() { Field = field, Value = value, Where = where, Through = through, By = "editor@mill.example", At = DateTimeOffset.UnixEpoch };

    private static Passage Quote(string line) =>
        Passage.Take(Id<Text>.FromKey("text", "t"), Found.Words, new(Found.Words.IndexOf(line, StringComparison.Ordinal), Found.Words.IndexOf(line, StringComparison.Ordinal) + line.Length)).Value;

    private static Content ContentOf(IReadOnlyList<string> lines)
    {
        var blocks = new List<Block>();
        var start = 0;
        foreach (var line in lines)
        {
            blocks.Add(new() { Kind = BlockKind.Paragraph, Range = new(start, start + line.Length), Language = "en" });
            start += line.Length + 1;
        }

        var words = string.Join('\n', lines);
        return new()
        {
            Reader = "test/1",
            Words = words,
            Blocks = blocks,
            Metadata = new() { Titles = [new("Open the granary", "<h1>", 0.9)], Dates = [new(new(1996, 5, 1), "the address", 0.6)], Outlets = [new("The Mill", "og:site_name", 0.9)], Authors = [new("Mill Press", "author", 0.6)] },
            Witnesses = [new() { Role = WitnessRole.Statement, Range = TextRange.Whole(words), Title = "Open the granary", Cue = "body of the document" }],
        };
    }

    private static string Shown(Content content) =>
        string.Join('\n', content.Witnesses.Select(w => w.ToString()).Concat(content.Blocks.Select(b => b.ToString())).Concat(content.Metadata.Titles.Select(t => t.ToString())).Concat(content.Metadata.Authors.Select(t => t.ToString()))
            .Concat(content.Metadata.Dates.Select(t => t.ToString())).Concat(content.Metadata.Languages.Select(t => t.ToString())).Concat(content.Metadata.Issuers.Select(t => t.ToString())).Concat(content.Metadata.Places.Select(t => t.ToString())));
}
