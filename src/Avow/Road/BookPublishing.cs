using Avow.Archive;
using Avow.Console;
using Avow.Publishing;

namespace Avow.Road;

/// <summary>What a book is to hold, and how it speaks.</summary>
/// <param name="Wish">What it holds.</param>
/// <param name="Language">In which it speaks.</param>
/// <param name="Origin">Where the archive's pages stand; null where nobody said.</param>
/// <param name="IsLanguageChosen">Whether somebody chose the language.</param>
internal sealed record BookWishes(BookWish Wish, InterfaceLanguage Language, string? Origin, bool IsLanguageChosen = true);

/// <summary>Publishes texts as an e-book, and says what was written.</summary>
internal sealed class BookPublishing(IArchive archive, Output output)
{
    public void To(string untrustedFile, BookWishes wishes, CancellationToken cancel)
    {
        var writing = new BookWriting(Shelf.Of(archive), text => archive.Harvest.Find(text)?.ChangedAt, wishes.Language, new("/", wishes.Origin));
        if (!output.Good(writing.Select(wishes.Wish).Then(book => FileInPlace.Write(untrustedFile, into => writing.Write(book, into, cancel))), out var written)) return;
        output.Line($"Wrote {Counted.Of(written.Texts, "text")} as a book, “{written.Title}”, to {untrustedFile} ({new FileInfo(untrustedFile).Length:N0} bytes)");
    }
}
