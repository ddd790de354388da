using System.Text.RegularExpressions;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>The way in to this room: from the bytes of a capture to what they say.</summary>
public static class Readers
{
    /// <summary>
    /// Reads bytes as a PDF, Word, OpenDocument or EPUB document, which their own bytes say, or as HTML, Markdown or plain text, whichever
    /// their Content-Type, their address or they themselves say they are.
    /// Result: the contents in the order of the source, at least one. A pure function of its arguments: same bytes, same content.
    /// </summary>
    /// <remarks>
    /// Errors: <see cref="ProblemKind.Empty"/>, <see cref="ProblemKind.TooLarge"/>, <see cref="ProblemKind.TooDeep"/>,
    /// <see cref="ProblemKind.UnsupportedFormat"/> for formats we know and do not read, <see cref="ProblemKind.NotText"/> for bytes
    /// that are no text at all, <see cref="ProblemKind.Malformed"/> for a file that is broken, <see cref="ProblemKind.PasswordNeeded"/> and
    /// <see cref="ProblemKind.NotPermitted"/> for one that is locked. <see cref="ProblemKind.TooSlow"/> where the machine stood still. For PDF also
    /// <see cref="ProblemKind.ImageOnly"/> and, where poppler's tools are not installed, <see cref="ProblemKind.ToolMissing"/>. Thread-safe.
    /// Never throws on bad input; throws <see cref="OperationCanceledException"/> when cancelled, with no child process left.
    /// </remarks>
    public static Outcome<IReadOnlyList<Content>> Read(ReadOnlyMemory<byte> bytes, ReadingOptions options, CancellationToken cancellation = default)
    {
        try
        {
            return ReadAny(bytes, options, cancellation);
        }
        catch (RegexMatchTimeoutException)
        {
            // A machine so busy that a line took seconds; nothing is known of the source.
            return Refusals.TooSlow(options);
        }
    }

    private static Outcome<IReadOnlyList<Content>> ReadAny(ReadOnlyMemory<byte> bytes, ReadingOptions options, CancellationToken cancellation)
    {
        if (bytes.IsEmpty) return Refusals.NoWords(options);
        var isContainer = ZipContainer.IsOne(bytes.Span);
        if (bytes.Length > (isContainer ? options.MaxContainerBytes : options.MaxBytes)) return Refusals.TooManyBytes(bytes.Length, options);
        if (isContainer) return ZipContainer.Open(bytes, options).Then(container => ReadContainer(container, options));
        if (CompoundFile.Refusal(bytes.Span, options) is { } refusal) return refusal;
        if (PdfSignature.IsOn(bytes.Span, options)) return PdfReader.Read(bytes, options, cancellation).Then(draft => Finish([draft], options));
        if (ForeignFormat.NameOf(bytes.Span, options) is { } foreign) return Refusals.Unsupported(foreign, options);
        return FormatChoice.Of(bytes.Span, options) == SourceFormat.Html
            ? ReadHtml(bytes, options)
            : TextDecoder.Decode(bytes, options.ContentType).Then(text => ReadText(text, options));
    }

    private static Outcome<IReadOnlyList<Content>> ReadContainer(ZipContainer container, ReadingOptions options)
    {
        var format = ContainerFormat.Of(container);
        return format.Kind switch
        {
            ContainerKind.Docx => DocxReader.Read(container, options).Then(draft => Finish([draft], options)),
            ContainerKind.Odt => OdtReader.Read(container, options).Then(draft => Finish([draft], options)),
            ContainerKind.Epub => EpubReader.Read(container, options).Then(draft => Finish([draft], options)),
            _ => Refusals.Unsupported(format.Name, options),
        };
    }

    private static Outcome<IReadOnlyList<Content>> ReadText(DecodedText decoded, ReadingOptions options) =>
        decoded.Text.Length > options.MaxCharacters ? Refusals.TooManyCharacters(decoded.Text.Length, options)
        : (FormatChoice.OfText(decoded.Text, options) == SourceFormat.Markdown ? MarkdownReader.Read(decoded.Text, options) : PlainTextReader.Read(decoded.Text, options))
            .Then(draft => Finish([decoded.Noted(draft)], options));

    private static Outcome<IReadOnlyList<Content>> ReadHtml(ReadOnlyMemory<byte> bytes, ReadingOptions options) =>
        HtmlReader.Read(bytes, options).Then(drafts => Finish(drafts, options));

    // A page may hold several articles; those without a word are none.
    private static Outcome<IReadOnlyList<Content>> Finish(IReadOnlyList<Draft> drafts, ReadingOptions options)
    {
        if (drafts.Sum(d => d.Blocks.Count) > options.MaxBlocks) return Refusals.TooManyBlocks(options);
        if (drafts.Sum(d => d.Blocks.Sum(b => (long)b.Words.Length)) is var characters && characters > options.MaxCharacters) return Refusals.TooManyCharacters(characters, options);
        Content[] contents = [.. drafts.Where(d => d.Blocks.Count > 0).Select(d => Finishing.Finish(d, options))];
        return contents.Length == 0 ? Refusals.NoWords(options) : contents;
    }
}
