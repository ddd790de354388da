namespace Avow.Tests.Reading;

/// <summary>One golden case: a Markdown file with two fenced blocks, the input (its info string is the Content-Type) and the reading expected.</summary>
internal sealed record GoldenCase(string Path, string Before, string ContentType, string Input, string Expected)
{
    private const string Fence = "~~~~";

    public static string Root { get; } = System.IO.Path.Combine(Repository.Root, "tests", "Avow.Tests", "Golden");

    public static GoldenCase Load(string path)
    {
        var parts = File.ReadAllText(path).Split("\n" + Fence);
        Assert.True(parts.Length >= 3, $"{path}: a golden case has an input between lines of {Fence}");
        var lineEnd = parts[1].IndexOf('\n', StringComparison.Ordinal);
        var expected = parts.Length > 3 ? parts[3][(parts[3].IndexOf('\n', StringComparison.Ordinal) + 1)..] : "";
        return new(path, parts[0], parts[1][..lineEnd].Trim(), parts[1][(lineEnd + 1)..], expected);
    }

    public void Accept(string reading) =>
        File.WriteAllText(Path, $"{Before}\n{Fence} {ContentType}\n{Input}\n{Fence}\n\n## Reading\n\n{Fence} text\n{reading}\n{Fence}\n");
}
