using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// Reads a web page: bytes to characters, characters to elements, elements to blocks, and of those the ones that are its main
/// text. A pure function of bytes and options. Errors: <see cref="ProblemKind.Empty"/>, <see cref="ProblemKind.NotText"/>,
/// <see cref="ProblemKind.TooLarge"/>. Never throws.
/// </summary>
internal static class HtmlReader
{
    public const string Name = "html/3";

    public static Outcome<IReadOnlyList<Draft>> Read(ReadOnlyMemory<byte> bytes, ReadingOptions options)
    {
        if (bytes.Length > options.MaxBytes) return TooLarge($"{bytes.Length} bytes are more than {options.MaxBytes}", options);
        if (!TextDecoder.Decode(bytes, options.ContentType).TryGet(out var decoded, out var problem)) return problem;
        if (decoded.Text.Length > options.MaxCharacters) return Refusals.TooManyCharacters(decoded.Text.Length, options);
        var encoding = decoded.Finding;
        return ReadText(decoded.Text, options).Then(drafts => Good([.. drafts.Select(draft => DecodedText.Noted(draft, encoding))])); // the encoding alone: nothing here keeps the characters
    }

    private static Outcome<IReadOnlyList<Draft>> ReadText(string html, ReadingOptions options)
    {
        if (!PageSource.Of(html, options.MaxDepth).TryGet(out var source, out var problem)) return problem;
        var page = Page.Of(source, options);
        if (page.Blocks.Count >= options.MaxBlocks) return TooLarge($"it has more than {options.MaxBlocks} blocks", options);
        var text = MainText.Of(page);
        var articles = page.Blocks.Count == 0 ? [] : Articles.Of(page);
        // A thread is one conversation about one subject: its posts answer each other and are read together.
        if (articles.Count == 0) return Good([Written(page, text)]);
        return Articles.AreThread(page, articles, text.Headline)
            ? Good([Written(page, ThreadText.Of(page, text, articles))])
            : Good([.. articles.Select(article => Written(page, article, options))]);
    }

    private static Draft Written(Page page, ArticleOnPage article, ReadingOptions options)
    {
        var own = article.AsPage(page, options.MaxBlocks);
        return Written(own, MainText.Of(own));
    }

    private static Draft Written(Page page, MainText text) => new()
    {
        Reader = Name,
        Blocks = [.. text.Blocks.SelectMany(b => BrokenLines.Of(Captions.WithoutCredit(DraftWriting.Of(b, page, text.Blocks.Count)), CreditSentence.StartsIn(b)))],
        Metadata = PageMetadata.Of(page, text),
    };

    // An interface has no implicit conversion of its own; a list has none to an outcome of it.
    private static Outcome<IReadOnlyList<Draft>> Good(Draft[] drafts) => drafts;

    private static Problem TooLarge(string reason, ReadingOptions options) =>
        new(ProblemKind.TooLarge, options.Address ?? "the page", reason, "Save the part of the page that holds the text, and add that");
}
