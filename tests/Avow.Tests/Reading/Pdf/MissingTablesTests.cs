using Avow.Reading;
using Avow.Statements;

namespace Avow.Tests.Reading;

/// <summary>Words of East Asian fonts whose tables poppler does not find are asked for, not taken for an empty page.</summary>
public sealed class MissingTablesTests
{
    private static readonly byte[] Sheet = new PdfSheet().Page().Lines(60, 100, "The crews of the river boats").Bytes();

    [PdfFact]
    public void A_page_without_its_words_names_the_package_that_brings_them()
    {
        using var fake = Poppler("Syntax Error: Missing language pack for 'Adobe-Japan1' mapping");
        var problem = Readers.Read(Sheet, new ReadingOptions { ToolPath = fake.ToolPath }).Problem;
        Assert.Equal(ProblemKind.ToolMissing, problem?.Kind);
        Assert.Contains("poppler-data", problem!.Repair, StringComparison.Ordinal);
    }

    [PdfFact]
    public void A_page_that_is_only_empty_is_said_to_be_empty()
    {
        using var fake = Poppler("Syntax Error (34656): Illegal character");
        Assert.Equal(ProblemKind.Empty, Readers.Read(Sheet, new ReadingOptions { ToolPath = fake.ToolPath }).Problem?.Kind);
    }

    // Says what it lacks as the real one does: only when it is not told to be quiet.
    private static FakeTools Poppler(string complaint)
    {
        var fake = new FakeTools();
        fake.Add("pdftotext", $"""[ "$1" = -q ] || echo "{complaint}" >&2; echo '<doc>'; echo '  <page width="595.000000" height="842.000000">'; echo '  </page>'; echo '</doc>'""");
        return fake;
    }
}
