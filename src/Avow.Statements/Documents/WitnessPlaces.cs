namespace Avow.Statements;

/// <summary>
/// Which text a place belongs to: the one it lies in, else the last before it, else the first. What was cut off at the end of a page
/// lies after its last text and is that text's, and so is the link that says where its words are from.
/// </summary>
public static class WitnessPlaces
{
    /// <returns>The witness that a damage is shown with, counted from 0; null in a content without witnesses.</returns>
    public static int? WitnessOf(this Content content, Damage damage) => content.WitnessAt(damage.Range.StartInclusive);

    /// <param name="content">What was read.</param>
    /// <param name="offset">A place in its words.</param>
    /// <returns>The witness, counted from 0; null in a content without witnesses.</returns>
    public static int? WitnessAt(this Content content, int offset)
    {
        var (low, high) = (0, content.Witnesses.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (content.Witnesses[middle].Range.StartInclusive <= offset) low = middle;
            else high = middle - 1;
        }

        return content.Witnesses.Count == 0 ? null : low;
    }

    /// <summary>The damage shown with one witness, in order.</summary>
    public static IEnumerable<Damage> DamageOf(this Content content, int witness) => content.Damage.Where(damage => content.WitnessOf(damage) == witness);
}
