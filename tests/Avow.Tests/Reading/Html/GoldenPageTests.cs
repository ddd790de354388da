using System.Text;
using Avow.Reading;

namespace Avow.Tests.Reading;

/// <summary>
/// Golden/html/*.md: a page under "## Input", what is read from it under "## Reading". AVOW_ACCEPT=1 writes the readings anew.
/// </summary>
public sealed class GoldenPageTests
{
    public static TheoryData<string> Cases => new(Directory.GetFiles(Folder(), "*.md").Select(Path.GetFileName).Order(StringComparer.Ordinal)!);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_page_is_read_as_its_case_says(string name)
    {
        var path = Path.Combine(Folder(), name);
        var text = File.ReadAllText(path);
        var input = Fenced(text, "## Input");
        var options = ReadingOptions.Default with { Address = $"https://example.org/{Path.GetFileNameWithoutExtension(name)}" };
        var read = string.Join("\n\n====\n\n", HtmlReader.Read(Encoding.UTF8.GetBytes(input), options).Value.Select(ReadingOf.Draft));
        if (Environment.GetEnvironmentVariable("AVOW_ACCEPT") == "1")
        {
            var head = text[..(text.IndexOf("## Reading", StringComparison.Ordinal))];
            File.WriteAllText(path, $"{head}## Reading\n\n~~~text\n{read}\n~~~\n");
            return;
        }

        Assert.Equal(Fenced(text, "## Reading").TrimEnd(), read);
    }

    private static string Fenced(string text, string heading)
    {
        var start = text.IndexOf("~~~", text.IndexOf(heading, StringComparison.Ordinal), StringComparison.Ordinal);
        var from = text.IndexOf('\n', start) + 1;
        return text[from..text.IndexOf("\n~~~", from, StringComparison.Ordinal)];
    }

    private static string Folder() => Path.Combine(Repository.Root, "tests", "Avow.Tests", "Golden", "html");
}
