using Avow.Archive;
using Avow.Console;
using Avow.Publishing;

namespace Avow.Road;

/// <summary>What a book is to hold, and how it speaks.</summary>
internal sealed record BookWishes(BookWish Wish, InterfaceLanguage Language, string? Origin);

/// <summary>Publishes texts as an e-book, and says what was written.</summary>
internal sealed class BookPublishing(IArchive archive, Output output)
{
    public void To(string untrustedFile, BookWishes wishes, CancellationToken cancel)
    {
        var writing = new BookWriting(Shelf.Of(archive), text => archive.Harvest.Find(text)?.ChangedAt, wishes.Language, wishes.Origin);
        if (!output.Good(writing.Select(wishes.Wish).Then(book => FileInPlace.Write(untrustedFile, into => writing.Write(book, into, cancel))), out var written)) return;
        output.Line($"Wrote {Counted.Of(written.Texts, "text")} as a book, “{written.Title}”, to {untrustedFile} ({new FileInfo(untrustedFile).Length:N0} bytes)");
    }
}
