using Avow.Archive;
using Avow.Console;
using Avow.Relating;

namespace Avow.Road;

/// <summary>
/// Finds what new texts share with all others, and keeps it: one by one when they are few, all texts at once when they are many. Both come to the
/// same matches, for these are a function of the set of texts (decision 9).
/// </summary>
internal sealed class Matching(IArchive archive, Output output, TimeProvider time, MatchingManner? manner = null)
{
    // One by one a text costs about as much as ten do at once (10,000 texts of 300 words), and what is cut off in the middle is kept.
    private const int OneByOneCosts = 10;

    // So few are never worth reading everything for.
    private const long FewTexts = 64;

    /// <returns>Null when the archive could not go on; the reason was said.</returns>
    public MatchingSummary? MatchNewTexts(CancellationToken cancel)
    {
        var wanted = manner ?? new();
        var state = archive.Relations.Matching();
        if (wanted.Part is not null || wanted.Merge.Count > 0 || wanted.IsAnew || IsMuch(state)) return new MatchingAtOnce(archive, output, time, wanted).Match(cancel);
        return new MatchingOneByOne(archive, output, time).Match(cancel);
    }

    private static bool IsMuch(MatchingState state) =>
        state.Unrelated + state.Former is var changed && changed > FewTexts && changed * OneByOneCosts > state.Related;
}

/// <summary>With which means texts are matched. None of them but learning changes what is found.</summary>
internal sealed record MatchingManner
{
    /// <summary>All texts at once, and nothing that is known is believed.</summary>
    public bool IsAnew { get; init; }

    /// <summary>Words are learned from the translations there are, and their texts aligned anew with these. The one thing that changes what is found.</summary>
    public bool Learns { get; init; }

    public ReuseOptions Options { get; init; } = new() { Scratch = Scratch.Open };

    /// <summary>Only this share of the work, written to <see cref="Results"/>; the archive is only read.</summary>
    public (int Number, int Of)? Part { get; init; }

    public TextWriter Results { get; init; } = TextWriter.Null;

    /// <summary>Files of all shares, to be put together.</summary>
    public IReadOnlyList<string> Merge { get; init; } = [];
}

/// <summary>What matching came to.</summary>
/// <param name="Texts">New texts that were matched.</param>
/// <param name="Pairs">Pairs of texts whose words were compared.</param>
/// <param name="Matches">Pairs of them that share a passage.</param>
internal sealed record MatchingSummary(long Texts, long Pairs, long Matches)
{
    /// <summary>What each stage took; null when few texts were matched one by one.</summary>
    public StageTimes? Times { get; init; }
}
