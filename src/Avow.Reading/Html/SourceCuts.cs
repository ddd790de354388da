namespace Avow.Reading;

/// <summary>From places in a text with parts left out to places in the whole: where each kept run begins in both, ascending.</summary>
internal sealed class SourceCuts
{
    private readonly List<int> inKept = [0];
    private readonly List<int> inWhole = [0];

    public void Add(int kept, int whole)
    {
        if (inKept[^1] == kept) inWhole[^1] = whole;
        else
        {
            inKept.Add(kept);
            inWhole.Add(whole);
        }
    }

    public int PlaceOf(int kept)
    {
        var found = inKept.BinarySearch(kept);
        var run = found >= 0 ? found : ~found - 1;
        return inWhole[run] + kept - inKept[run];
    }
}
