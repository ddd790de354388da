using System.Text.Json;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>A document, its content as it lies in the column (words apart, for they have their own), and its texts.</summary>
internal sealed record PreparedDocument(int Ordinal, Content Content, string Json, string? AsRead, Sha256Digest Digest, IReadOnlyList<PreparedText> Texts)
{
    /// <summary>The words as the reader gave them, where something is withheld; else null.</summary>
    public string? AsReadWords { get; init; }

    /// <summary>The same without what is withheld.</summary>
    public PreparedDocument Without(WithheldOfDocument withheld)
    {
        var content = Content.Without(withheld.Rules);
        if (ReferenceEquals(content, Content)) return this;
        var less = From(content, Ordinal);
        var before = AsRead ?? Json;
        return less with
        {
            AsRead = before,
            AsReadWords = Content.Words,
            Digest = DigestOf(less.Content.Words, less.Json, before, Content.Words),
            Texts = [.. less.Texts.Select(text => text with { Withheld = withheld.Of(text) })],
        };
    }

    public static PreparedDocument From(Content content, int ordinal) => From(content, null, ordinal);

    /// <param name="content">As it is shown.</param>
    /// <param name="asRead">As the reader gave it, where an editor corrected it; of the same words.</param>
    /// <param name="ordinal">Its place in the capture.</param>
    public static PreparedDocument From(Content content, Content? asRead, int ordinal)
    {
        (content, asRead) = (WithoutNull(content), asRead is null ? null : WithoutNull(asRead));
        if (ContentCheck.Of(content).FirstOrDefault() is { } wrong) throw new ArgumentException($"In a content of {content.Reader}, {wrong} is not where the words are.", nameof(content));
        var json = JsonOf(content);
        var before = asRead is null ? null : JsonOf(asRead);
        return new(ordinal, content, json, before, DigestOf(content.Words, json, before), [.. content.Witnesses.Select((witness, place) => PreparedText.From(content, witness, place))]);
    }

    // U+0000 ends a longer string on its way into SQLite (https://sqlite.org/nulinstr.html); like a half of a surrogate pair it is no character of
    // any text, and becomes what HTML makes of it (HTML Standard, section 13.2.3.5). Every range stays where it is.
    private static Content WithoutNull(Content content) => content.Words.Contains('\0', StringComparison.Ordinal) ? content with { Words = content.Words.Replace('\0', '\uFFFD') } : content;

    public static Sha256Digest DigestOf(string words, string json, string? asRead, string? asReadWords = null) =>
        asRead is null ? Sha256Digest.OfParts(words, json) : asReadWords is null ? Sha256Digest.OfParts(words, json, asRead) : Sha256Digest.OfParts(words, json, asRead, asReadWords);

    public static string JsonOf(Content content) => JsonSerializer.Serialize(content with { Words = "" }, ArchiveJson.Default.Content);
}
