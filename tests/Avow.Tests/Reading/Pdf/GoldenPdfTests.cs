using Avow.Reading;

namespace Avow.Tests.Reading;

/// <summary>
/// Golden/pdf/*.pdf, printed by Chromium from the page of the same name, and what is read from each. AVOW_ACCEPT=1 writes the readings anew.
/// </summary>
public sealed class GoldenPdfTests
{
    private static string Folder => Path.Combine(GoldenCase.Root, "pdf");

    [PdfTheory]
    [InlineData("arabic")]
    [InlineData("russian")]
    [InlineData("chinese")]
    public void A_printed_page_is_read_as_its_case_says(string name)
    {
        var outcome = Readers.Read(File.ReadAllBytes(Path.Combine(Folder, name + ".pdf")), ReadingOptions.Default);
        var (path, reading) = (Path.Combine(Folder, name + ".txt"), ShownReading.Of(outcome) + "\n");
        ContentInvariants.Check(Assert.Single(outcome.Value));
        if (Environment.GetEnvironmentVariable("AVOW_ACCEPT") == "1") File.WriteAllText(path, reading);
        else Assert.Equal(File.ReadAllText(path), reading);
    }

    [PdfFact]
    public void The_same_bytes_give_the_same_reading()
    {
        var bytes = File.ReadAllBytes(Path.Combine(Folder, "russian.pdf"));
        Assert.Equal(ShownReading.Of(Readers.Read(bytes, ReadingOptions.Default)), ShownReading.Of(Readers.Read(bytes, ReadingOptions.Default)));
    }
}
