using System.Collections.Concurrent;
using Avow.Archive;
using Avow.Relating;
using Avow.Statements;

namespace Avow.Road;

/// <summary>How texts of an archive lie against their translations: as it is kept, or found out now and kept later. For one thread.</summary>
internal sealed class Alignments(IArchive archive)
{
    // At some kilobytes each, tens of megabytes; half a minute on two processors.
    private const int MostAhead = 4_096;

    private readonly Dictionary<(Id<Text>, Id<Text>), AlignedPair> found = [];
    private readonly List<StoredAlignment> fresh = [];
    private readonly LearnedWords learned = new(archive);
    private readonly Dictionary<(Id<Text>, Id<Text>), AlignedPair> ahead = [];

    /// <summary>
    /// Finds out, on all processors, what will likely be asked for: the first of it, so that memory stays bounded however large a component is. Kept is only
    /// what is asked for.
    /// </summary>
    public void Prepare(IEnumerable<(Id<Text> One, Id<Text> Other)> pairs, CancellationToken cancel)
    {
        ahead.Clear();
        var unknown = pairs.Select(pair => Id<Text>.InOrder(pair.One, pair.Other)).Distinct()
            .Where(pair => !found.ContainsKey(pair) && archive.Translations.Alignment(pair.Smaller, pair.Greater, Translations.Method) is null).Take(MostAhead).ToList();
        foreach (var pair in Partitioner.Create(unknown, loadBalance: true).AsParallel().WithCancellation(cancel).Select(pair => AlignedPair.Align(archive, learned, pair.Smaller, pair.Greater))) ahead[(pair.A, pair.B)] = pair;
    }

    /// <returns>A span for each bead, in order of the smaller id's text; the first text's side in <see cref="AlignedSpan.From"/>, and an empty side where something is missing.</returns>
    public IReadOnlyList<AlignedSpan> Between(Id<Text> one, Id<Text> other, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var pair = Of(one, other);
        return one < other ? pair.Spans : [.. pair.Spans.Select(span => span.Turned())];
    }

    /// <summary>Keeps what was found out since the last time.</summary>
    public Outcome<bool> KeepNew() => KeepAsked([], (_, _) => true);

    /// <summary>The same, but for what nobody asks for any more, and forgets that: which alignments there are is a function of the texts too, not of what was once held for somebody's source.</summary>
    /// <param name="drawn">Of whom nothing else is kept.</param>
    /// <param name="isAsked">Whether one of two is drawn by how they lie against each other.</param>
    public Outcome<bool> KeepAsked(IReadOnlyCollection<Id<Text>> drawn, Func<Id<Text>, Id<Text>, bool> isAsked)
    {
        found.Clear();
        List<StoredAlignment> asked = [.. fresh.Where(alignment => isAsked(alignment.A, alignment.B))];
        List<(Id<Text>, Id<Text>)> unasked = [.. archive.Translations.Aligned(drawn).Where(pair => !isAsked(pair.A, pair.B))];
        fresh.Clear();
        return asked.Count + unasked.Count == 0 ? true : archive.Translations.Keep(asked, unasked);
    }

    private AlignedPair Of(Id<Text> one, Id<Text> other)
    {
        var (a, b) = Id<Text>.InOrder(one, other);
        if (found.TryGetValue((a, b), out var pair)) return pair;
        if (archive.Translations.Alignment(a, b, Translations.Method) is { } stored) pair = AlignedPair.Of(stored);
        else
        {
            pair = ahead.TryGetValue((a, b), out var made) ? made : AlignedPair.Align(archive, learned, a, b);
            fresh.Add(pair.ToStored(Translations.Method));
        }

        return found[(a, b)] = pair;
    }
}
