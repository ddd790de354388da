using Avow.Archive;
using Avow.Console;
using Avow.Relating;
using Avow.Statements;

namespace Avow.Road;

/// <summary>
/// Learns from the translations of an archive which words of two languages stand for each other, so that it aligns better the more it holds. Only when somebody
/// asks for it: otherwise what is found would depend on when it was looked for. It learns from texts that were aligned without anything learned (<see cref="Unlearn"/>, then drawing), so what is learned is a
/// function of the texts, and learning twice comes to what learning once does.
/// </summary>
internal sealed class LearningWords(IArchive archive, Output output)
{
    // A dozen statements teach a few hundred words; fewer teach names.
    private const int LeastAlignments = 12;

    /// <summary>Before drawing what is to be learned from.</summary>
    public bool Unlearn() => output.Kept(archive.Translations.Unlearn(), out _);

    /// <returns>How many pairs of languages were learned anew; their texts are to be drawn again.</returns>
    public int Learn(CancellationToken cancel)
    {
        var learned = 0;
        foreach (var (a, b, alignments) in archive.Translations.AlignedLanguages())
        {
            if (cancel.IsCancellationRequested) break;
            if (a == b || a == Languages.Unknown || b == Languages.Unknown || alignments < LeastAlignments) continue;
            var lexicon = LearnedLexicon.Learn(archive.Translations.AlignmentsOf(a, b).Select(alignment => Example(alignment, a)), a, b, cancel);
            if (!output.Kept(archive.Translations.Keep(new StoredLexicon(a, b, alignments, string.Join('\n', lexicon.ToLines()))), out _)) break;
            learned++;
        }

        return learned;
    }

    // The language that comes first, first.
    private AlignedExample Example(StoredAlignment alignment, string language)
    {
        var (a, b) = (archive.Library.Find(alignment.A)!, archive.Library.Find(alignment.B)!);
        var (segmentsOfA, segmentsOfB) = (Segments(a.Words, alignment.SegmentsOfA), Segments(b.Words, alignment.SegmentsOfB));
        return Languages.Primary(a.Language) == language
            ? new(segmentsOfA, segmentsOfB, [.. alignment.Beads.Select(bead => new Bead(bead.A, bead.B, bead.Certainty))])
            : new(segmentsOfB, segmentsOfA, [.. alignment.Beads.Select(bead => new Bead(bead.B, bead.A, bead.Certainty))]);
    }

    private static List<string> Segments(string words, IReadOnlyList<TextRange> segments) => [.. segments.Select(segment => segment.Of(words))];
}
