using System.Diagnostics;
using System.Globalization;
using System.Text;
using Avow.Relating;

namespace Avow.Commands;

/// <summary>What each stage of a search took, as a table.</summary>
internal static class StageTable
{
    public static string Of(ReuseSummary summary) => Of(summary.Times, string.Create(
        CultureInfo.InvariantCulture,
        $"texts {summary.Texts}, words {summary.Words}, seeds {summary.Seeds}, hits {summary.Hits}, pairs {summary.Pairs}, matches {summary.Matches}"));

    public static string Of(StageTimes times, string counts)
    {
        var stages = Enum.GetValues<Stage>();
        var all = stages.Sum(stage => times.Of(stage).TotalSeconds);
        var table = new StringBuilder();
        table.AppendLine("stage       seconds  share   (all threads together)");
        foreach (var stage in stages)
        {
            var seconds = times.Of(stage).TotalSeconds;
            table.AppendLine(CultureInfo.InvariantCulture, $"{stage.ToString().ToLowerInvariant(),-10} {seconds,8:0.00}  {(all > 0 ? seconds / all : 0),5:0%}");
        }

        using var process = Process.GetCurrentProcess();
        table.AppendLine(CultureInfo.InvariantCulture, $"{"together",-10} {all,8:0.00}   processor {Environment.CpuUsage.TotalTime.TotalSeconds:0.00} s, peak memory {process.PeakWorkingSet64 >> 20} MiB");
        table.Append(counts);
        return table.ToString();
    }
}
