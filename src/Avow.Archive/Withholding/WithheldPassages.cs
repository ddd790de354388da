using Avow.Statements;

namespace Avow.Archive;

/// <summary>From words that an editor types to a quotation of the document as it was read, which finds them again in later readings.</summary>
public static class WithheldPassages
{
    /// <returns>NotFound or Ambiguous for words that do not stand in one place of the document; NotFound for a text that is not read.</returns>
    public static Outcome<Quote> Quote(IArchive archive, Id<Text> text, string words)
    {
        if (archive.Library.Find(text) is not { } found || archive.Library.Find(found.Document) is not { } document)
            return new Problem(ProblemKind.NotFound, $"text {text}", "the archive has none of this name", "Look it up with: avow search WORDS");
        var read = archive.Readings.AsRead(document.Id) ?? document.Content;
        if (words.Trim().Length == 0) return new Problem(ProblemKind.Empty, "a passage to withhold", "it has no words", "Quote them as they stand.");
        return WordsOnce.In(read.Words, words.Trim().ReplaceLineEndings("\n"), ("the page", "the page"), "Copy them as they stand.").TryGet(out var quote, out var problem)
            ? quote
            : problem with { Reason = problem.Kind == ProblemKind.Ambiguous ? "these words stand in more than one place of the page" : "these words are not in the page as it was read" };
    }
}
