using System.Xml.Linq;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// Reads EPUB books, versions 2 and 3, in the order of their spine. One book is one document, because notes stand in one file of it
/// and their marks in another, and because where a chapter begins a new file is the habit of a program and not an act of the author.
/// </summary>
/// <remarks>
/// Chapters that are missing or broken are reported as damage at their place. Errors: those of <see cref="ZipContainer"/>,
/// <see cref="ProblemKind.NotPermitted"/> when text is locked, <see cref="ProblemKind.Malformed"/> without a package or a chapter.
/// </remarks>
internal static class EpubReader
{
    public const string Name = "epub/2";
    public const string ContainerPart = "META-INF/container.xml";

    public static Outcome<Draft> Read(ZipContainer container, ReadingOptions options)
    {
        if (!PackageOf(container, options).TryGet(out var package, out var problem)) return problem;
        if (EpubLock.On(container, package, options) is { } locked) return locked;
        if (!EpubChapters.Of(container, package, options).TryGet(out var chapters, out problem)) return problem;

        var (blocks, gaps) = EpubNotes.Joined(chapters);
        if (blocks.Count > 0) return new Draft { Reader = Name, Blocks = blocks, Metadata = EpubMetadata.Of(package), Gaps = gaps };
        return gaps.Count == 0 ? Refusals.NoWords(options)
            : new Problem(ProblemKind.Malformed, container.Thing, $"none of the {package.Spine.Count} parts that it says it is made of can be read", "Get the file again, or open it in a reader for books and save the text", package.Part);
    }

    private static Outcome<EpubPackage> PackageOf(ZipContainer container, ReadingOptions options)
    {
        if (!PartOf(container, options).TryGet(out var part, out var problem)) return problem;
        if (!container.Read(part).TryGet(out var xml, out problem)) return problem;
        return XmlTree.Of(xml, part, options).TryGet(out var tree, out problem) ? EpubPackage.Of(tree, part) : problem;
    }

    // The first package listed is the book as it is meant to be read (OCF, EPUB 3.3, section 4.2.6.3.1).
    private static Outcome<string> PartOf(ZipContainer container, ReadingOptions options)
    {
        if (container.Holds(ContainerPart) && container.Read(ContainerPart).TryGet(out var xml, out _) && XmlTree.Of(xml, ContainerPart, options).TryGet(out var tree, out _))
        {
            var listed = tree.First("rootfiles").All("rootfile").Where(r => r.Said("media-type") is null or "application/oebps-package+xml")
                .Select((XElement r) => ZipNames.Resolve("", r.Said("full-path") ?? "")).FirstOrDefault(p => p is not null && container.Holds(p));
            if (listed is not null) return listed;
        }

        return container.Names.Where(n => n.EndsWith(".opf", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).FirstOrDefault() is { } found
            ? found : ZipRefusals.Broken("it is an EPUB book without a package that says what it is made of", container.Thing);
    }
}
