namespace Avow.Web;

/// <summary>
/// What was asked for lately, in a few bytes each: the doorkeeper of a cache (Einziger, Friedman and Manes, TinyLFU, 2017, section 3.4.2). Each
/// new thing takes the place of an older one, so nothing has to be cleared. Two that look alike may be taken for one. Safe for many threads.
/// </summary>
internal sealed class AskedLately<T>
    where T : notnull
{
    private const int Places = 1 << 14;

    private readonly int[] marks = new int[Places];

    /// <summary>Whether it was asked for lately; from now on it was.</summary>
    public bool Again(T what)
    {
        var mark = what.GetHashCode();
        ref var place = ref marks[(uint)mark % Places];
        if (place == mark) return true;
        place = mark;
        return false;
    }
}
