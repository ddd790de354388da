namespace Avow.Publishing;

/// <summary>Gives headings levels 2 to 6 under the page's title without leaving one out on the way down, whatever the source did.</summary>
internal sealed class HeadingLevels
{
    private readonly Stack<(int Source, int Shown)> open = new();

    public int Next(int sourceLevel)
    {
        while (open.TryPeek(out var above) && above.Source >= sourceLevel) open.Pop();
        var shown = Math.Min(6, (open.TryPeek(out var parent) ? parent.Shown : 1) + 1);
        open.Push((sourceLevel, shown));
        return shown;
    }
}
