using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// Reads Word documents (ECMA-376 and ISO/IEC 29500, transitional and strict) as they stand when every tracked change is accepted:
/// paragraphs, headings, lists, rows, notes. Changes and comments are listed beside the text. Headers, footers, hidden words, field
/// codes and tables of contents are no text.
/// </summary>
/// <remarks>Errors: those of <see cref="ZipContainer"/> and <see cref="XmlWalk"/>, <see cref="ProblemKind.TooLarge"/> past the bound on blocks, <see cref="ProblemKind.Empty"/>.</remarks>
internal static class DocxReader
{
    public const string Name = "docx/2";

    public static Outcome<Draft> Read(ZipContainer package, ReadingOptions options)
    {
        var root = DocxRelations.Of(package, "", options);
        var main = root.Part("officeDocument") ?? "word/document.xml";
        if (!package.Read(main).TryGet(out var xml, out var problem)) return problem;
        if (!DocxParts.Of(package, main, options).TryGet(out var document, out problem)) return problem;

        var text = new DocxText(document);
        if (XmlWalk.Run(xml, main, DocxNames.All, text, options) is { } broken) return broken;
        if (text.IsFull) return Refusals.TooManyBlocks(options);
        IReadOnlyList<DraftBlock> body = BoldHeadings.Raise(text.Finish());
        DraftBlock[] blocks = [.. body, .. document.Footnotes.Blocks(), .. document.Endnotes.Blocks()];
        return blocks.Length == 0
            ? Refusals.NoWords(options)
            : new Draft { Reader = Name, Blocks = blocks, Metadata = DocxMetadata.Of(package, root, text.Title, document.Styles.Default.Language, blocks, options) };
    }
}
