using System.Globalization;
using System.Text;
using System.Xml;
using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>The latest of a list of texts, as a reader of feeds is told of them, in whatever form.</summary>
/// <param name="Title">Of the feed.</param>
/// <param name="Self">Its own address.</param>
/// <param name="Page">The address of the page that shows the same.</param>
/// <param name="Entries">Latest first.</param>
/// <param name="IsPlaced">Whether it is known where the archive stands, and addresses are absolute.</param>
internal sealed record Feed(string Title, string Self, string Page, IReadOnlyList<FeedEntry> Entries, bool IsPlaced)
{
    /// <summary>Entries of one feed.</summary>
    public const int MaxEntries = 50;

    public string Id => IdOf("feed", Self);

    public DateTimeOffset Updated => Entries.Count > 0 ? Entries.Max(entry => entry.UpdatedAt) : DateTimeOffset.UnixEpoch;

    /// <param name="title">Of the feed.</param>
    /// <param name="page">The address of the page that shows the same.</param>
    /// <param name="form">In which form it will be written.</param>
    /// <param name="lines">Latest first.</param>
    /// <param name="library">For the beginnings of the texts.</param>
    /// <param name="addresses">Of the pages.</param>
    public static Feed Of(string title, string page, DataForm form, IEnumerable<TextLine> lines, ILibrary library, PageAddresses addresses) => new(
        Text(title), addresses.Canonical(addresses.Data(page, form)), addresses.Canonical(page), [.. lines.Take(MaxEntries).Select(line => FeedEntry.Of(line, library, addresses))], addresses.Origin is not null);

    /// <summary>In the one form that RFC 3339 and ISO 8601 share, in UTC.</summary>
    public static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>The beginning of a day, where a moment must be told and only the day is known.</summary>
    public static string Moment(DateOnly day) => day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);

    /// <summary>Foreign words without what XML 1.0 cannot (section 2.2), a lone surrogate among it.</summary>
    public static string Text(string foreign)
    {
        var words = Shown.Words(foreign);
        return words.All(XmlConvert.IsXmlChar) ? words : string.Concat(words.EnumerateRunes().Select(rune => rune.ToString()));
    }

    /// <summary>A name that does not depend on where the archive stands: RFC 9562, section 5.8, of a digest.</summary>
    public static string IdOf(string kind, string name)
    {
        var digest = Sha256Digest.Of(Encoding.UTF8.GetBytes($"avow {kind} {name}")).ToString();
        return $"urn:uuid:{digest[..8]}-{digest[8..12]}-8{digest[13..16]}-a{digest[17..20]}-{digest[20..32]}";
    }
}
