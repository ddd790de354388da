using Avow.Reading;

namespace Avow.Tests.Reading;

/// <summary>Every file under Golden/docx, Golden/odt and Golden/epub, built into a document from its parts. AVOW_ACCEPT=1 accepts.</summary>
public sealed class OfficeGoldenTests
{
    public static TheoryData<string> Cases
    {
        get
        {
            var cases = new TheoryData<string>();
            foreach (var folder in new[] { "docx", "odt", "epub" })
            {
                foreach (var file in Directory.EnumerateFiles(Path.Combine(GoldenCase.Root, folder), "*.md").Order(StringComparer.Ordinal))
                    cases.Add($"{folder}/{Path.GetFileName(file)}");
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_document_is_read_as_its_golden_case_says(string name)
    {
        var golden = GoldenCase.Load(Path.Combine(GoldenCase.Root, name));
        var outcome = Readers.Read(Built(golden), ReadingOptions.Default);
        if (outcome.IsGood) Assert.All(outcome.Value, ContentInvariants.Check);
        var reading = ShownReading.Of(outcome);
        if (Environment.GetEnvironmentVariable("AVOW_ACCEPT") == "1") golden.Accept(reading);
        else Assert.Equal(golden.Expected, reading);
    }

    private static byte[] Built(GoldenCase golden) => golden.ContentType switch
    {
        "docx" => Docx.Of(Parts.Of(golden.Input)),
        "docx strict" => Docx.Of(Parts.Of(golden.Input), strict: true),
        "odt" => Odt.Of(Parts.Of(golden.Input)),
        _ => Epub.Of(Parts.Of(golden.Input)),
    };
}
