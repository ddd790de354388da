namespace Avow.Desk;

/// <summary>A value before and after, in the words that they begin and end with alike and those that differ between: only these are marked.</summary>
/// <param name="Head">Common to both; ends with a space where words follow.</param>
/// <param name="Gone">Only before.</param>
/// <param name="Come">Only after.</param>
/// <param name="Tail">Common to both.</param>
public sealed record WordsApart(string Head, string Gone, string Come, string Tail)
{
    public static WordsApart Of(string before, string after)
    {
        var (a, b) = (before.Split(' '), after.Split(' '));
        var head = 0;
        while (head < a.Length && head < b.Length && a[head] == b[head]) head++;
        var tail = 0;
        while (tail < a.Length - head && tail < b.Length - head && a[^(tail + 1)] == b[^(tail + 1)]) tail++;
        var (gone, come) = (string.Join(' ', a[head..^tail]), string.Join(' ', b[head..^tail]));
        return new(
            head == 0 ? "" : string.Join(' ', a[..head]) + (gone.Length + come.Length + tail > 0 ? " " : ""),
            gone,
            come,
            tail == 0 ? "" : (gone.Length + come.Length > 0 ? " " : "") + string.Join(' ', a[^tail..]));
    }
}
