using Avow.Statements;

namespace Avow.Publishing;

/// <summary>What a publication knows of the one before: which page was made of what, so that only what changed is made anew. Safe to read for many threads.</summary>
internal sealed record SiteMemory
{
    /// <summary>Which program wrote the site, and how it was wished for: from others nothing is taken.</summary>
    public required string Maker { get; init; }

    /// <summary>What the archive told, by names of sums and by questions.</summary>
    public required IReadOnlyDictionary<string, UInt128> Told { get; init; }

    /// <summary>By their lines.</summary>
    public required IReadOnlyDictionary<string, RememberedPage> Pages { get; init; }

    public required IReadOnlyList<RememberedSegment> Segments { get; init; }
}

/// <summary>One page: its files, what it was told, and to which pages it leads.</summary>
internal sealed record RememberedPage(IReadOnlyList<string> Files, IReadOnlyList<string> Told, IReadOnlyList<string> Linked);

/// <summary>One segment of the index: its texts with their sums, its files, and what the index says of it.</summary>
internal sealed record RememberedSegment(IReadOnlyList<(Id<Text> Text, UInt128 Sum)> Texts, IReadOnlyList<string> Files, string Said);
