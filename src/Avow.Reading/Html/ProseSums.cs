namespace Avow.Reading;

/// <summary>Sums of prose over any element in constant time.</summary>
internal sealed class ProseSums
{
    private readonly double[] good;
    private readonly double[] all;

    private ProseSums(double[] good, double[] all) => (this.good, this.all) = (good, all);

    public static ProseSums Of(Page page)
    {
        var good = new double[page.Blocks.Count + 1];
        var all = new double[page.Blocks.Count + 1];
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var prose = page.Blocks[i].IsDropped ? 0 : page.Blocks[i].Prose;
            good[i + 1] = good[i] + Math.Max(prose, 0);
            all[i + 1] = all[i] + prose;
        }

        return new(good, all);
    }

    /// <summary>Prose alone.</summary>
    public double Good(PageNode node) => good[node.EndBlock] - good[node.FirstBlock];

    /// <summary>Prose less what counts against it.</summary>
    public double Net(PageNode node) => all[node.EndBlock] - all[node.FirstBlock];
}
