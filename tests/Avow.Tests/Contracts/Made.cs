using System.Text;
using Avow.Archive;
using Avow.Statements;

namespace Avow.Tests.Contracts;

/// <summary>Imports, contents and entries made by hand, for tests of archives.</summary>
internal static class Made
{
    public static readonly DateTimeOffset Noon = new(2026, 5, 14, 12, 0, 0, TimeSpan.Zero);

    /// <summary>An import whose bytes and words are these lines, one paragraph a line, one statement over all of them.</summary>
    public static Import Page(string address, string words, string language = "en", string? title = null, DateOnly? date = null, string? label = null, string? issuer = null, DateTimeOffset? at = null, string? about = null) =>
        Captured(address, words, at ?? Noon, Content(words, language, title, date, issuer)) with { Label = label, About = about };

    public static Import Captured(string address, string body, DateTimeOffset at, params Content[] contents)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        return new()
        {
            Source = new(address),
            CapturedAt = at,
            Bytes = bytes,
            Digest = Sha256Digest.Of(bytes),
            Exchange = new() { Status = 200, Headers = [new("Content-Type", "text/html")] },
            Contents = contents,
        };
    }

    public static Content Content(string words, string language = "en", string? title = null, DateOnly? date = null, string? issuer = null) => new()
    {
        Reader = "test/1",
        Words = words,
        Blocks = [.. Blocks(words, language)],
        Metadata = new()
        {
            Titles = title is null ? [] : [new(title, "<h1>", 1)],
            Dates = date is { } day ? [new(day, "dateline", 0.9)] : [],
            Issuers = issuer is null ? [] : [new(issuer, "signature", 0.8)],
            Languages = [new(language, "lang", 1)],
        },
        Witnesses = [new() { Role = WitnessRole.Statement, Range = TextRange.Whole(words), Cue = "whole" }],
    };

    /// <summary>A frame of one line above a statement of the other lines.</summary>
    public static Content Framed(string frame, string statement, string language = "en")
    {
        var words = $"{frame}\n{statement}";
        return Content(words, language) with
        {
            Witnesses =
            [
                new() { Role = WitnessRole.Frame, Range = new(0, frame.Length), Cue = "rule below" },
                new() { Role = WitnessRole.Statement, Range = new(frame.Length + 1, words.Length), Cue = "rule above" },
            ],
        };
    }

    public static Organisation Organisation(string slug, string name, params string[] addresses) => new()
    {
        Id = Avow.Statements.Organisation.IdOf(slug),
        Slug = slug,
        Names = new Dictionary<string, string>(StringComparer.Ordinal) { ["en"] = name },
        Kinds = ["union"],
        Addresses = addresses,
    };

    public static Relation Detected(Id<Text> from, Id<Text> to, RelationKind kind = RelationKind.Reprints, double score = 0.9) => new()
    {
        Id = Relation.IdOf(kind, from, to),
        Kind = kind,
        From = from,
        To = to,
        Origin = new RelationOrigin.Detected("reuse/1", score),
        Spans = [new(new(0, 3), new(0, 3), 1)],
    };

    public static Relation Asserted(Id<Text> from, Id<Text> to, RelationKind kind = RelationKind.Translates) =>
        Detected(from, to, kind) with { Origin = new RelationOrigin.Asserted("Mara", Noon), Spans = [] };

    private static IEnumerable<Block> Blocks(string words, string language)
    {
        for (var start = 0; start < words.Length;)
        {
            var end = words.IndexOf('\n', start);
            if (end < 0) end = words.Length;
            yield return new() { Kind = BlockKind.Paragraph, Range = new(start, end), Language = language };
            start = end + 1;
        }
    }
}
