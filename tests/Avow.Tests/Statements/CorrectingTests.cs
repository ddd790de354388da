using Avow.Statements;
using Avow.Tests.Contracts;

namespace Avow.Tests.Statements;

public sealed class CorrectingTests
{
    private static readonly Content Framed = Made.Framed("We print this.", "We stop the ferries.\nМы стоим.\nDonate to us.");

    [Theory]
    [InlineData(CorrectedField.Title, "Stop")]
    [InlineData(CorrectedField.Issuer, "Marea")]
    [InlineData(CorrectedField.Author, "M. Marea")]
    [InlineData(CorrectedField.Outlet, "The Paper")]
    [InlineData(CorrectedField.Date, "2026-05-13")]
    [InlineData(CorrectedField.Language, "pt")]
    [InlineData(CorrectedField.WitnessRole, "frame")]
    [InlineData(CorrectedField.BlockLanguage, "ru")]
    public void Every_field_is_corrected_without_touching_the_words(CorrectedField field, string value)
    {
        var corrected = Framed.Corrected([Of(field, value, field == CorrectedField.BlockLanguage ? "Мы стоим." : "We stop the ferries.")]);

        Assert.Empty(corrected.Refused);
        Assert.Equal((field, 1), (Assert.Single(corrected.Applied).Correction.Field, corrected.Applied[0].Witness));
        Assert.Empty(ContentCheck.Of(corrected.Content));
        Assert.Equal(Framed.Words, corrected.Content.Words);
        Assert.Equal(value, ValueOf(corrected.Content, field));
    }

    [Fact]
    public void What_is_said_of_a_frame_is_not_said_of_the_statement()
    {
        var corrected = Framed.Corrected([Of(CorrectedField.Title, "Note", "We print this."), Of(CorrectedField.Date, "2026-05-20", "We print this.")]).Content;
        Assert.Equal(("Note", null), (corrected.Witnesses[0].Title, corrected.Witnesses[1].Title));
        Assert.Equal((new DateOnly(2026, 5, 20), (DateOnly?)null, (DateOnly?)null), (corrected.Witnesses[0].CorrectedDate, corrected.Witnesses[1].CorrectedDate, corrected.Metadata.Date));
    }

    [Fact]
    public void The_last_word_on_a_field_holds_until_it_is_taken_back()
    {
        Correction[] all = [Of(CorrectedField.Title, "One", "We stop the ferries."), Of(CorrectedField.Title, "Two", "We stop the ferries."), Of(CorrectedField.Title, null, "We stop the ferries.")];
        Assert.Equal("One", Framed.Corrected(all[..1]).Content.Metadata.Title);
        Assert.Equal("Two", Framed.Corrected(all[..2]).Content.Metadata.Title);
        Assert.Equal(Framed, Framed.Corrected(all).Content);
    }

    [Theory]
    [InlineData("We stop", "ferries", "We stop the ferries.")]
    [InlineData("Мы", "Donate", "Мы стоим.\nDonate to us.")]
    [InlineData(null, "Мы", "We stop the ferries.\nМы стоим.")]
    public void A_text_begins_and_ends_with_the_paragraphs_that_were_named(string? begins, string? ends, string words)
    {
        var corrected = Framed.Corrected([Range(begins, ends)]);
        Assert.Empty(corrected.Refused);
        Assert.Equal(words, corrected.Content.Witnesses[1].Range.Of(corrected.Content.Words));
        Assert.Equal(Framed.Witnesses[0], corrected.Content.Witnesses[0]);
    }

    [Theory]
    [InlineData("Donate", "We stop")]
    [InlineData("We print", null)]
    [InlineData("nowhere to be found", null)]
    public void Bounds_that_leave_nothing_or_are_not_there_are_refused(string? begins, string? ends)
    {
        var corrected = Framed.Corrected([Range(begins, ends)]);
        Assert.StartsWith("correction of the beginning and end by Mara", Assert.Single(corrected.Refused).Thing, StringComparison.Ordinal);
        Assert.Equal(Framed.Witnesses, corrected.Content.Witnesses);
    }

    [Theory]
    [InlineData(CorrectedField.Date, "2026-13-01", "We stop the ferries.", ProblemKind.Malformed)]
    [InlineData(CorrectedField.WitnessRole, "7", "We stop the ferries.", ProblemKind.Malformed)]
    [InlineData(CorrectedField.Title, "x", "nothing like it", ProblemKind.NotFound)]
    [InlineData(CorrectedField.Title, "x", "", ProblemKind.Empty)]
    [InlineData(CorrectedField.Title, "x", "We print this.\nWe stop", ProblemKind.NotFound)]
    public void What_cannot_be_applied_is_refused_and_changes_nothing(CorrectedField field, string value, string about, ProblemKind kind)
    {
        var corrected = Framed.Corrected([Of(field, value, about)]);
        Assert.Equal(kind, Assert.Single(corrected.Refused).Kind);
        Assert.Equal(Framed, corrected.Content);
    }

    private static string? ValueOf(Content content, CorrectedField field) => field switch
    {
        CorrectedField.Title => content.Metadata.Title,
        CorrectedField.Issuer => content.Witnesses[1].Issuer,
        CorrectedField.Author => content.Metadata.Authors[0].Value,
        CorrectedField.Outlet => content.Metadata.Outlets[0].Value,
        CorrectedField.Date => content.Metadata.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        CorrectedField.Language => content.Blocks[1].Language,
        CorrectedField.WitnessRole => content.Witnesses[1].Role.ToString().ToLowerInvariant(),
        _ => content.Blocks[2].Language,
    };

    private static Correction Range(string? begins, string? ends) => Of(CorrectedField.WitnessRange, "bounds", "We stop the ferries.") with { Begins = QuoteOf(begins), Ends = QuoteOf(ends) };

    private static Quote? QuoteOf(string? words) => words is null ? null : new(new(0, words.Length), words, "", "");

    private static Correction Of(CorrectedField field, string? value, string about) =>
        new() { Field = field, Value = value, About = QuoteOf(about)!, By = "Mara", At = Made.Noon, Why = "so it stands in print" };
}
