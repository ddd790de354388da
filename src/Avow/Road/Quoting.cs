using System.Text;
using Avow.Archive;
using Avow.Relating;
using Avow.Statements;

namespace Avow.Road;

/// <summary>
/// Where words come from: finds the texts that have them, to the exact passage, also when some of the words were changed, dropped or misspelt. By the seeds
/// of the archive; words that are too few or too plain for that are searched for as a phrase.
/// </summary>
internal sealed class Quoting(IArchive archive)
{
    /// <summary>Some pages; who has more compares whole texts (avow add, avow compare).</summary>
    public const int MaxChars = 20_000;

    // Texts whose words are looked at; a sentence that more have is shown with the first.
    private const int MaxCandidates = 64;

    // Rows of words that are searched for when nothing else helps; each costs a search.
    private const int MaxFragments = 8;

    public static Outcome<string> Asked(string untrusted) => untrusted.Length > MaxChars
        ? new Problem(ProblemKind.TooLarge, "the words asked for", $"they have more than {MaxChars:N0} characters", "Ask for a sentence or some paragraphs; two whole texts are compared with avow compare.")
        : untrusted.EnumerateRunes().Any(Rune.IsLetterOrDigit)
            ? untrusted
            : new Problem(ProblemKind.Empty, "the words asked for", "there is no word among them", "Give a sentence, or - to read it from standard input.");

    /// <summary>Best first: by the share of the words that was found and how alike they are, then the earliest.</summary>
    public Quoted Find(string asked, int take)
    {
        var prepared = PreparedText.Of(asked);
        var found = Among(Whereabouts.Candidates(new ArchiveSeedIndex(archive.Relations.Seeds), asked, MaxCandidates), asked, prepared);
        if (found.Count == 0 && AsPhrase(asked, prepared, take) is { Texts: > 0 } phrase) return phrase;
        if (found.Count == 0) found = Among(ByFragments(asked), asked, prepared);
        return new(found.Count, [.. found.Take(take)], IsPhrase: found.Count == 0, Whereabouts.AreTelling(asked));
    }

    private List<FoundPassages> Among(IEnumerable<TextPlace> candidates, string asked, PreparedText prepared)
    {
        var found = candidates.AsParallel().AsOrdered().Select(place => Found(asked, prepared, place)).OfType<FoundPassages>().ToList();
        found.Sort((x, y) => x.Share != y.Share ? y.Share.CompareTo(x.Share) : x.Place.CompareTo(y.Place));
        return found;
    }

    private IEnumerable<TextPlace> ByFragments(string asked) => Whereabouts.Fragments(asked, MaxFragments)
        .SelectMany(fragment => archive.Search.Find(new() { Words = Phrase(fragment), Take = MaxCandidates / MaxFragments }).Hits)
        .Select(hit => hit.Text.Id).Distinct().Select(id => ArchiveSeedIndex.PlaceOf(archive.Relations.PlaceOf(id)!));

    private FoundPassages? Found(string asked, PreparedText prepared, TextPlace place) =>
        archive.Library.Find(place.Text) is { } text && Whereabouts.In(prepared, PreparedText.Of(text.Words)) is { Count: > 0 } passages
            ? new(place, text, ShareOf(asked, passages), passages)
            : null;

    private Quoted AsPhrase(string asked, PreparedText prepared, int take)
    {
        var result = archive.Search.Find(new() { Words = Phrase(asked), Take = take });
        var hits = result.Hits.Select(hit => (Text: archive.Library.Find(hit.Text.Id)!, Place: archive.Relations.PlaceOf(hit.Text.Id)!, hit.Passage))
            .Select(hit => new FoundPassages(
                ArchiveSeedIndex.PlaceOf(hit.Place),
                hit.Text,
                1,
                [new(TextRange.Whole(asked), Whereabouts.Exactly(prepared, PreparedText.Of(hit.Text.Words)) ?? hit.Passage, 1)]));
        return new(result.Statements, [.. hits], IsPhrase: true, Whereabouts.AreTelling(asked));
    }

    private static string Phrase(string words)
    {
        var plain = string.Concat(words.Select(c => char.IsWhiteSpace(c) || c is '"' or '“' or '”' or '„' ? ' ' : c)).Trim();
        return $"\"{plain[..Math.Min(plain.Length, SearchQuery.MaxChars - 2)]}\"";
    }

    // Of the characters asked for those that were found, the less alike the less.
    private static double ShareOf(string asked, IReadOnlyList<AlignedSpan> passages)
    {
        var best = new double[asked.Length];
        foreach (var passage in passages)
            for (var at = passage.From.StartInclusive; at < passage.From.EndExclusive; at++) best[at] = Math.Max(best[at], passage.Likeness);
        return Math.Round(best.Sum() / Math.Max(1, asked.AsSpan().Trim().Length), 4);
    }
}

/// <summary>What was found of words that somebody asked for.</summary>
/// <param name="Texts">How many texts have them, as far as they were looked at.</param>
/// <param name="Best">The best of these.</param>
/// <param name="IsPhrase">Whether they were searched for as a phrase, paragraph by paragraph.</param>
/// <param name="AreTelling">Whether the words are enough to be recognised by when some of them are changed.</param>
internal sealed record Quoted(int Texts, IReadOnlyList<FoundPassages> Best, bool IsPhrase, bool AreTelling);

/// <summary>One text that has words asked for.</summary>
/// <param name="Place">The text, and the day it is known to be of.</param>
/// <param name="Text">The same with its words.</param>
/// <param name="Share">How much of what was asked it has, 0 to 1; words that are only alike count less.</param>
/// <param name="Passages">From what was asked, to the text.</param>
internal sealed record FoundPassages(TextPlace Place, Text Text, double Share, IReadOnlyList<AlignedSpan> Passages);
