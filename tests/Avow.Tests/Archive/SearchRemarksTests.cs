using static Avow.Tests.Contracts.Made;

namespace Avow.Tests.Archive;

/// <summary>Nothing found is an answer only where there was something to look in.</summary>
public sealed class SearchRemarksTests : SearchedArchive
{
    public SearchRemarksTests() => Keep(Page("https://a.example/1", "They want to close the strait.", "en"));

    [Theory]
    [InlineData("nobody", null, "organisation")]
    [InlineData("nowhere.example", null, "host")]
    [InlineData(null, "Russian", "language")]
    [InlineData(null, "ru", "language")]
    public void A_filter_that_names_nothing_is_said(string? organisation, string? language, string named) =>
        Assert.Contains(Remarks("strait", organisation, language), remark => remark.Contains(named, StringComparison.Ordinal));

    [Theory]
    [InlineData("strait", "a.example", "en")]
    [InlineData("nothing", "A.example", "EN-gb")]
    [InlineData("strait", null, null)]
    public void A_filter_that_names_something_is_not(string words, string? organisation, string? language) =>
        Assert.DoesNotContain(Remarks(words, organisation, language), remark => remark.StartsWith("The archive", StringComparison.Ordinal));

    private IReadOnlyList<string> Remarks(string words, string? organisation, string? language) =>
        Archive.Search.Find(new() { Words = words, Organisation = organisation, Language = language }).Remarks;
}
