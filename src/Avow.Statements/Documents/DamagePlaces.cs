namespace Avow.Statements;

/// <summary>
/// Which text a damage is shown with: the one it lies in, else the last before it, else the first. What was cut off at the end of a
/// page lies after its last text and is that text's.
/// </summary>
public static class DamagePlaces
{
    /// <returns>The witness, counted from 0; null in a content without witnesses.</returns>
    public static int? WitnessOf(this Content content, Damage damage)
    {
        var (low, high) = (0, content.Witnesses.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (content.Witnesses[middle].Range.StartInclusive <= damage.Range.StartInclusive) low = middle;
            else high = middle - 1;
        }

        return content.Witnesses.Count == 0 ? null : low;
    }

    /// <summary>The damage shown with one witness, in order.</summary>
    public static IEnumerable<Damage> DamageOf(this Content content, int witness) => content.Damage.Where(damage => content.WitnessOf(damage) == witness);
}
