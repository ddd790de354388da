using Avow.Archive;
using Avow.Console;

namespace Avow.Road;

/// <summary>Puts what editors withhold, or withhold no more, to all that was kept before, part by part; whatever is published is published after it.</summary>
internal sealed class Settling(IArchive archive, Output output, TimeProvider time)
{
    public const string Doing = "Withholding";

    /// <summary>Of an archive in which nothing is due, one look.</summary>
    /// <param name="cancel">Stops between two parts; what is done stays done.</param>
    /// <returns>Whether what is told is what the rules say. If not, that is said.</returns>
    public bool Finish(CancellationToken cancel)
    {
        var due = archive.Withholding.Due();
        if (due == 0) return true;
        var progress = new ProgressBar(output, time, Doing, "captures", due);
        progress.Report(0);
        while (!cancel.IsCancellationRequested)
        {
            if (!output.Kept(archive.Withholding.Settle(), out var left)) return false;
            progress.Report(Math.Max(0, due - left));
            if (left == 0 && archive.Withholding.Settle() is { IsGood: true, Value: 0 }) return true;
        }

        output.Remark($"avow: {Counted.Of(archive.Withholding.Due(), "capture")} not yet looked through for what is withheld; the next avow relate, publish, export or undo goes on with it.");
        return false;
    }

    /// <summary>The same before something is published, which is not when it cannot be.</summary>
    public static bool IsDone(IArchive archive, Output output, CancellationToken cancel) => new Settling(archive, output, TimeProvider.System).Finish(cancel);
}
