using System.Xml.Linq;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>Reads the parts around the main one. A document without them, or with one that cannot be read, is still read; one past its bounds is not.</summary>
internal static class DocxParts
{
    public static Outcome<DocxDocument> Of(ZipContainer package, string main, ReadingOptions options)
    {
        var relations = DocxRelations.Of(package, main, options);
        var settings = Tree(package, relations.Part("settings"), options);
        var document = new DocxDocument
        {
            Options = options,
            Styles = DocxStyles.Of(Tree(package, relations.Part("styles"), options)),
            Numbering = DocxNumbering.Of(Tree(package, relations.Part("numbering"), options)),
            Relations = relations,
        };
        if (!Notes(package, relations.Part("comments"), document).TryGet(out var comments, out var problem)) return problem;
        if (!Notes(package, relations.Part("footnotes"), document).TryGet(out var footnotes, out problem)) return problem;
        if (!Notes(package, relations.Part("endnotes"), document).TryGet(out var endnotes, out problem)) return problem;

        // Two kinds of notes must not bear the same labels: endnotes are roman unless they are alone and say otherwise.
        var endFormat = settings.First("endnotePr").First("numFmt").Said("val") ?? "lowerRoman";
        return document with
        {
            Comments = comments.ToDictionary(c => c.Key, c => Comment(c.Key, c.Value), StringComparer.Ordinal),
            Footnotes = new(Blocks(footnotes), settings.First("footnotePr").First("numFmt").Said("val") ?? "decimal", "footnote"),
            Endnotes = new(Blocks(endnotes), endFormat == "decimal" && footnotes.Count > 0 ? "lowerRoman" : endFormat, "endnote"),
        };
    }

    private static Outcome<Dictionary<string, DocxNote>> Notes(ZipContainer package, string? part, DocxDocument document)
    {
        if (part is null || !package.Holds(part)) return new Dictionary<string, DocxNote>();
        if (!package.Read(part).TryGet(out var xml, out var problem)) return problem;
        var text = new DocxText(document with { Relations = DocxRelations.Of(package, part, document.Options) });
        if (XmlWalk.Run(xml, part, DocxNames.All, text, document.Options) is { } broken) return broken;
        return text.IsFull ? Refusals.TooManyBlocks(document.Options) : text.Notes;
    }

    private static Dictionary<string, List<DraftBlock>> Blocks(Dictionary<string, DocxNote> notes) =>
        notes.Where(n => n.Value.Blocks.Count > 0).ToDictionary(n => n.Key, n => n.Value.Blocks, StringComparer.Ordinal);

    private static DraftComment Comment(string id, DocxNote note) => new(id, new MarginComment
    {
        Range = default,
        Words = string.Join(' ', note.Blocks.Select(b => b.Words)),
        Author = note.Author.Length > 0 ? note.Author : null,
        Date = note.Date,
    });

    private static XElement? Tree(ZipContainer package, string? part, ReadingOptions options) =>
        part is not null && package.Holds(part) && package.Read(part).TryGet(out var xml, out _) && XmlTree.Of(xml, part, options).TryGet(out var tree, out _) ? tree : null;
}
