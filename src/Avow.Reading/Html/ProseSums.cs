namespace Avow.Reading;

/// <summary>Sums of prose over any element in constant time.</summary>
internal sealed class ProseSums
{
    private readonly double[] good;
    private readonly double[] all;

    private ProseSums(double[] good, double[] all) => (this.good, this.all) = (good, all);

    public static ProseSums Of(Page page)
    {
        var count = page.Blocks.Count;
        var sums = new ProseSums(new double[count + 1], new double[count + 1]);
        for (var i = 0; i < count; i++)
        {
            var prose = page.Blocks[i].IsDropped ? 0 : page.Blocks[i].Prose;
            sums.good[i + 1] = sums.good[i] + Math.Max(prose, 0);
            sums.all[i + 1] = sums.all[i] + prose;
        }

        return sums;
    }

    /// <summary>Prose alone.</summary>
    public double Good(PageNode node) => good[node.EndBlock] - good[node.FirstBlock];

    /// <summary>Prose less what counts against it.</summary>
    public double Net(PageNode node) => all[node.EndBlock] - all[node.FirstBlock];
}
