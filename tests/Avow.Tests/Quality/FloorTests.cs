using Avow.Quality;

namespace Avow.Tests.Quality;

/// <summary>No change makes the readers worse than they were.</summary>
public sealed class FloorTests
{
    [EvaluationDataTheory]
    [InlineData("extract")]
    [InlineData("formats")]
    [InlineData("reuse")]
    [InlineData("align")]
    [InlineData("detect")]
    public void No_figure_lies_under_its_floor(string set)
    {
        var figures = Evaluation.Sets[set](EvaluationData.Folder(Repository.Root)!).ToList();
        Assert.NotEmpty(figures);
        Assert.All(figures, figure => Assert.True(figure.Holds, figure.Row()));
    }

    [Theory]
    [InlineData(0.90, 0.94, false, false)]
    [InlineData(0.95, 0.94, false, true)]
    [InlineData(2.5, 2.0, true, false)]
    [InlineData(1.5, 2.0, true, true)]
    public void A_figure_under_its_floor_is_noticed(double measured, double floor, bool lessIsBetter, bool holds) =>
        Assert.Equal(holds, new Figure("something", measured, floor, LessIsBetter: lessIsBetter).Holds);

    [Fact]
    public void What_cannot_be_measured_is_said()
    {
        var remarks = new StringWriter();
        Assert.Equal(2, Evaluation.Run(["handwriting"], TextWriter.Null, remarks));
        Assert.StartsWith("quality: ", remarks.ToString(), StringComparison.Ordinal);
    }
}
