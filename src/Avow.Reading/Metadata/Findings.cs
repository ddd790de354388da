using Avow.Statements;

namespace Avow.Reading;

/// <summary>Gathers findings of one kind: the same value from two kinds of place keeps the surer evidence and gains a little certainty.</summary>
internal sealed class Findings<T>(IEqualityComparer<T>? comparer = null)
    where T : notnull
{
    private const int MaxFindings = 32;
    private const double GainOfAgreement = 0.04;

    private readonly Dictionary<T, Found> found = new(comparer);

    public bool IsEmpty => found.Count == 0;

    /// <summary>How sure the surest evidence of a value is; 0 when it was not found.</summary>
    public double CertaintyOf(T value) => found.TryGetValue(value, out var known) ? known.Surest.Certainty : 0;

    /// <summary>A list that repeats a value does not make it surer: each kind of evidence counts once.</summary>
    public void Add(T value, string evidence, double certainty)
    {
        if (found.TryGetValue(value, out var known))
        {
            var surer = certainty > known.Surest.Certainty ? new(known.Surest.Value, evidence, certainty) : known.Surest;
            found[value] = known with { Surest = surer };
            known.Kinds.Add(evidence);
        }
        else if (found.Count < MaxFindings) found.Add(value, new(new(value, evidence, certainty), found.Count, [evidence]));
    }

    /// <summary>Surest first; of equal ones the first seen first.</summary>
    public IReadOnlyList<Finding<T>> SurestFirst() =>
        [.. found.Values.Select(f => (Finding: Agreed(f), f.Order)).OrderByDescending(f => f.Finding.Certainty).ThenBy(f => f.Order).Select(f => f.Finding)];

    private static Finding<T> Agreed(Found found) =>
        found.Surest with { Certainty = Math.Round(Math.Min(Math.Max(0.99, found.Surest.Certainty), found.Surest.Certainty + (GainOfAgreement * (found.Kinds.Count - 1))), 3) };

    private sealed record Found(Finding<T> Surest, int Order, HashSet<string> Kinds);
}
