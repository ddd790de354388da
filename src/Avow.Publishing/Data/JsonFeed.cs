using System.Text.Json.Serialization;

namespace Avow.Publishing;

/// <summary>
/// A feed as JSON Feed, version 1.1 (https://www.jsonfeed.org/version/1.1). The same archive gives the same bytes. Its own address identifies a feed ("Top-level", feed_url), so where nobody knows
/// where the archive stands it and the page's are left out; items are told apart by their ids, and their addresses lead on from where the feed was found (RFC 3986, section 5.1.3).
/// </summary>
/// <param name="Version">Which version of the format.</param>
/// <param name="Title">Of the feed.</param>
/// <param name="HomePageUrl">Of the page that shows the same; absolute, or left out.</param>
/// <param name="FeedUrl">Its own address; absolute, or left out.</param>
/// <param name="Items">Latest first.</param>
public sealed record JsonFeed(string Version, string Title, [property: JsonPropertyName("home_page_url")] string? HomePageUrl, [property: JsonPropertyName("feed_url")] string? FeedUrl, IReadOnlyList<JsonFeedItem> Items)
{
    internal static JsonFeed Of(Feed feed) => new("https://jsonfeed.org/version/1.1", feed.Title, feed.IsPlaced ? feed.Page : null, feed.IsPlaced ? feed.Self : null, [.. feed.Entries.Select(JsonFeedItem.Of)]);
}

/// <summary>One text in a feed.</summary>
/// <param name="Id">The same wherever the archive stands.</param>
/// <param name="Url">Of its page.</param>
/// <param name="Title">On one line.</param>
/// <param name="ContentText">Its first words.</param>
/// <param name="DatePublished">The beginning of its day, in UTC; left out when undated.</param>
/// <param name="DateModified">When it was captured.</param>
/// <param name="Authors">Who is named as speaking, else where it stands.</param>
/// <param name="Language">BCP 47.</param>
public sealed record JsonFeedItem(
    string Id, string Url, string Title, [property: JsonPropertyName("content_text")] string ContentText, [property: JsonPropertyName("date_published")] string? DatePublished,
    [property: JsonPropertyName("date_modified")] string DateModified, IReadOnlyList<JsonFeedAuthor> Authors, string Language)
{
    internal static JsonFeedItem Of(FeedEntry entry) => new(
        entry.Id, entry.Address, entry.Title, entry.Beginning, entry.Day is { } day ? Feed.Moment(day) : null, Feed.Moment(entry.UpdatedAt), [new(entry.Author)], entry.Language);
}

/// <summary>Whose word an item is.</summary>
/// <param name="Name">As programs are told it.</param>
public sealed record JsonFeedAuthor(string Name);
