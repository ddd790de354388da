namespace Avow.Reading;

/// <summary>What sizes of type a document uses, and which of them its running text has.</summary>
internal sealed record TypeSizes(double Body, bool BodyIsBold)
{
    /// <summary>Type this much larger than the text is a heading's (ratio). 12 on 11 points is not, 12 on 10 is.</summary>
    private const double Heading = 1.14;

    /// <summary>Type this much smaller than the text is a note's (ratio): 9 on 10 points, 10 on 12.</summary>
    private const double Note = 0.925;

    public static TypeSizes Of(IEnumerable<Region> regions)
    {
        var chars = new Dictionary<double, (int All, int Bold)>();
        foreach (var line in regions.SelectMany(r => r.Lines))
        {
            var (all, bold) = chars.GetValueOrDefault(Rounded(line.Size));
            chars[Rounded(line.Size)] = (all + line.Chars, bold + (line.IsBold ? line.Chars : 0));
        }

        if (chars.Count == 0) return new(10, false);
        var body = chars.OrderByDescending(c => c.Value.All).ThenBy(c => c.Key).First();
        return new(body.Key, body.Value.Bold * 2 > body.Value.All);
    }

    public bool IsLarger(double size) => Rounded(size) >= Body * Heading;

    public bool IsSmaller(double size) => Rounded(size) <= Body * Note;

    private static double Rounded(double size) => Math.Round(size * 2, MidpointRounding.AwayFromZero) / 2;
}
