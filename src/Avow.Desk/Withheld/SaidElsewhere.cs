using Avow.Archive;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Desk;

/// <summary>Which texts still say a passage that is withheld of one source: reprints of it, and who quotes the words as they stood.</summary>
internal sealed class SaidElsewhere(IArchive archive)
{
    private const int Most = 10;

    /// <summary>Texts of one statement that are opened.</summary>
    private const int MostOpened = 200;

    /// <summary>Passages that are looked for, the latest rules first; every one is a search.</summary>
    private const int MostRules = 50;

    /// <summary>Words of a passage that are searched as a phrase.</summary>
    private const int MostSearched = 60;

    private int looked;

    /// <returns>At most ten, those of the same statement first; none for a rule of another kind.</returns>
    public IReadOnlyList<TextLine> Of(WithheldRule rule)
    {
        if (rule is not WithheldRule.OfPassage(var text, var words, _) || ++looked > MostRules || !archive.Library.Summaries([text]).TryGetValue(text, out var own)) return [];
        var passage = new WithheldPassage(words, IsNoted: false);
        return [.. Reprints(own).Where(IsSaidBy).Concat(Quoting(words.Exact).Where(IsSaidBy)).DistinctBy(other => other.Id).Take(Most).Select(TextLine.Of)];

        bool IsSaidBy(TextSummary other) => other.Source != own.Source && (passage.IsRepeatedBy(other.Title) || (archive.Library.Find(other.Id) is { } found && passage.IsRepeatedBy(found.Words)));
    }

    private IEnumerable<TextSummary> Reprints(TextSummary own) => archive.Library.TextsOf(own.Statement).Take(MostOpened);

    // A text of which something is withheld belongs to no statement but its own until the archive is related again.
    private IEnumerable<TextSummary> Quoting(string words) =>
        archive.Search.Find(new() { Words = $"\"{string.Join(' ', words.Replace('"', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(MostSearched))}\"", Take = Most + 1 }).Hits.Select(hit => hit.Text);
}
