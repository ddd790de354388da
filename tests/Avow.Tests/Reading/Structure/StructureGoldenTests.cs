using System.Text;
using Avow.Reading;

namespace Avow.Tests.Reading;

/// <summary>Every file under Golden/text, Golden/markdown and Golden/structure. AVOW_ACCEPT=1 writes what is read as what is expected.</summary>
public sealed class StructureGoldenTests
{
    public static TheoryData<string> Cases
    {
        get
        {
            var cases = new TheoryData<string>();
            foreach (var folder in new[] { "text", "markdown", "structure" })
            {
                foreach (var file in Directory.EnumerateFiles(Path.Combine(GoldenCase.Root, folder), "*.md").Order(StringComparer.Ordinal))
                    cases.Add($"{folder}/{Path.GetFileName(file)}");
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_source_is_read_as_its_golden_case_says(string name)
    {
        var golden = GoldenCase.Load(Path.Combine(GoldenCase.Root, name));
        var reading = ShownReading.Of(Readers.Read(Encoding.UTF8.GetBytes(golden.Input), new ReadingOptions { ContentType = golden.ContentType }));
        if (Environment.GetEnvironmentVariable("AVOW_ACCEPT") == "1") golden.Accept(reading);
        else Assert.Equal(golden.Expected, reading);
    }
}
