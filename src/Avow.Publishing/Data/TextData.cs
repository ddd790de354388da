using Avow.Statements;

namespace Avow.Publishing;

/// <summary>A text as data: its words, where each stands, where they came from, and what they have to do with other texts.</summary>
public sealed record TextData
{
    public required string Id { get; init; }

    public required string Statement { get; init; }

    /// <summary>"statement" or "frame".</summary>
    public required string Role { get; init; }

    /// <summary>On one line; empty for a text without one.</summary>
    public required string Title { get; init; }

    /// <summary>BCP 47; "und" when not known.</summary>
    public required string Language { get; init; }

    public DateOnly? Date { get; init; }

    public required IReadOnlyList<PartyData> Issuers { get; init; }

    public required PartyData Outlet { get; init; }

    /// <summary>Slug of the event that it is on.</summary>
    public string? Event { get; init; }

    public required SourceData Source { get; init; }

    /// <summary>All offsets count in here, in UTF-16 code units.</summary>
    public required string Words { get; init; }

    public required IReadOnlyList<BlockData> Blocks { get; init; }

    public required IReadOnlyList<RelationData> Relations { get; init; }

    /// <summary>All texts of the statement, this one among them, the lead first.</summary>
    public required IReadOnlyList<LineData> Wordings { get; init; }

    /// <summary>Relations given; the strongest.</summary>
    private const int MaxRelations = 1_000;

    internal static Outcome<TextData> From(Shelf shelf, Id<Text> id, PageAddresses addresses)
    {
        var library = shelf.Library;
        if (library.FindInDocument(id) is not var (text, document) || library.Find(document.Capture) is not { } capture
            || !library.Summaries([id]).TryGetValue(id, out var summary))
            return MissingText.Of(library, id);
        var statement = library.Find(summary.Statement);
        var layout = TextLayout.Of(text, document);
        return new TextData
        {
            Id = id.Value,
            Statement = summary.Statement.Value,
            Role = LineData.RoleOf(text.Role),
            Title = Shown.Name(text.Title, 2_000),
            Language = text.Language,
            Date = text.Date,
            Issuers = [.. IssuerLine.Of(statement, summary, shelf.Registry).Select(issuer => new PartyData(issuer.Slug, issuer.Name.ForPrograms(summary.Language)))],
            Outlet = new(summary.Outlet?.Slug, Naming.Of(summary.Outlet, summary.Source).ForPrograms()),
            Event = statement?.Event is { } about ? shelf.Registry.Event(about)?.Slug : null,
            Source = SourceData.Of(capture, addresses),
            Words = text.Words,
            Blocks = [.. layout.Blocks.Select(block => new BlockData(block.Anchor, block.Block.Kind.ToString(), block.Range.StartInclusive, block.Range.EndExclusive, block.Block.Language))],
            Relations = [.. library.RelationsOf(id).Take(MaxRelations).Select(relation => RelationData.Of(relation, id))],
            Wordings = [.. library.TextsOf(summary.Statement).Select(wording => LineData.Of(TextLine.Of(wording), addresses))],
        };
    }
}
