using Avow.Statements;

namespace Avow.Reading;

/// <summary>Gathers findings of one kind: the same value twice keeps the surer evidence and gains a little certainty.</summary>
internal sealed class Findings<T>(IEqualityComparer<T>? comparer = null)
    where T : notnull
{
    private const int MaxFindings = 32;
    private const double GainOfAgreement = 0.04;

    private readonly Dictionary<T, (Finding<T> Finding, int Order)> found = new(comparer);

    public bool IsEmpty => found.Count == 0;

    public void Add(T value, string evidence, double certainty)
    {
        if (found.TryGetValue(value, out var known))
        {
            var surer = certainty > known.Finding.Certainty ? new(known.Finding.Value, evidence, certainty) : known.Finding;
            found[value] = (surer with { Certainty = Math.Min(0.99, surer.Certainty + GainOfAgreement) }, known.Order);
        }
        else if (found.Count < MaxFindings) found.Add(value, (new(value, evidence, certainty), found.Count));
    }

    /// <summary>Surest first; of equal ones the first seen first.</summary>
    public IReadOnlyList<Finding<T>> SurestFirst() =>
        [.. found.Values.OrderByDescending(f => f.Finding.Certainty).ThenBy(f => f.Order).Select(f => f.Finding)];
}
