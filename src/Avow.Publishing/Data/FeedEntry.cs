using Avow.Archive;

namespace Avow.Publishing;

/// <summary>One text in a feed; every string fit for XML.</summary>
/// <param name="Id">The same wherever the archive stands.</param>
/// <param name="Address">Of its page.</param>
/// <param name="Title">That of the text, else its beginning.</param>
/// <param name="Language">BCP 47.</param>
/// <param name="UpdatedAt">When it was captured.</param>
/// <param name="Day">Null when undated.</param>
/// <param name="Author">Who is named as speaking, else where it stands.</param>
/// <param name="Beginning">Its first words.</param>
internal sealed record FeedEntry(string Id, string Address, string Title, string Language, DateTimeOffset UpdatedAt, DateOnly? Day, string Author, string Beginning)
{
    private const int MaxBeginningChars = 400;

    private const int MaxTitleChars = 90;

    public static FeedEntry Of(TextLine line, ILibrary library, PageAddresses addresses)
    {
        var beginning = library.Find(line.Text) is { } text ? Shown.Name(text.Words[..Math.Min(text.Words.Length, MaxBeginningChars * 2)], MaxBeginningChars) : "";
        return new(
            Feed.IdOf("text", line.Text.Value),
            addresses.Canonical(addresses.Text(line.Text)),
            Feed.Text(line.Title.Length > 0 ? line.Title : Shown.Name(beginning, MaxTitleChars)),
            line.Language,
            line.CapturedAt,
            line.Date,
            Feed.Text(line.Issuer ?? line.Outlet.ForPrograms()),
            Feed.Text(beginning));
    }
}
