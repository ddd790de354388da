using Avow.Reading;
using Avow.Statements;

namespace Avow.Tests.Reading;

/// <summary>Short ways to what a PDF says.</summary>
internal static class PdfReading
{
    public static Content Of(byte[] bytes, ReadingOptions? options = null)
    {
        var content = Assert.Single(Readers.Read(bytes, options ?? ReadingOptions.Default).Value);
        ContentInvariants.Check(content);
        return content;
    }

    public static Content Of(PdfSheet sheet) => Of(sheet.Bytes());

    public static ProblemKind? ProblemOf(byte[] bytes, ReadingOptions? options = null) => Readers.Read(bytes, options ?? ReadingOptions.Default).Problem?.Kind;

    /// <summary>The words, one block a line, each with its kind.</summary>
    public static string[] Shown(Content content) => [.. content.Blocks.Select(b => $"{b.Kind}{(b.Level > 0 ? b.Level : "")}: {b.Range.Of(content.Words)}")];
}
