using Avow.Statements;

namespace Avow.Publishing;

/// <summary>What a publication knows of the one before: which page was made of what, so that only what changed is made anew.</summary>
internal sealed record SiteMemory
{
    /// <summary>Which program wrote the site, and how it was wished for: from others nothing is taken.</summary>
    public required string Maker { get; init; }

    /// <summary>Names of sums, and questions.</summary>
    public required NumberedNames Names { get; init; }

    /// <summary>What the archive told, by the numbers of the names.</summary>
    public required IReadOnlyDictionary<int, UInt128> Told { get; init; }

    /// <summary>The lines of pages.</summary>
    public required NumberedNames Lines { get; init; }

    /// <summary>By the numbers of their lines.</summary>
    public required IReadOnlyDictionary<int, RememberedPage> Pages { get; init; }

    public required IReadOnlyList<RememberedSegment> Segments { get; init; }
}

/// <summary>One page: its files, what it was told, and to which pages it leads.</summary>
/// <param name="Files">Their paths.</param>
/// <param name="Told">Numbers of names.</param>
/// <param name="Linked">Numbers of lines.</param>
internal sealed record RememberedPage(string[] Files, int[] Told, int[] Linked);

/// <summary>One segment of the index: its texts with their sums, its files, and what the index says of it.</summary>
internal sealed record RememberedSegment(IReadOnlyList<(Id<Text> Text, UInt128 Sum)> Texts, IReadOnlyList<string> Files, string Said);
