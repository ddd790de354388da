using Avow.Archive;
using Avow.Capturing;
using Avow.Commands;
using Avow.Console;
using Avow.Statements;

namespace Avow.Road;

/// <summary>
/// Hands batches to the archive while the next one is being read, and acknowledges each source only after it is durable.
/// </summary>
internal sealed class Keeping(IArchive archive, Output output, TimeProvider time)
{
    private readonly ProgressBar progress = new(output, time, "Adding", "sources");
    private Task<bool> underWay = Task.FromResult(true);
    private TakenIn done = new(0, 0, 0, 0);

    /// <returns>False when the archive cannot go on: then nothing more should be asked for.</returns>
    public async Task<bool> Keep(IReadOnlyList<(Gathered Gathered, Import? Import)> batch)
    {
        if (!await underWay) return false;
        underWay = Task.Run(() => KeepNow(batch));
        return true;
    }

    public async Task<TakenIn> Finish()
    {
        await underWay;
        return done;
    }

    // False when the archive cannot go on (full disk, locked): then the rest is left for the next run, and the exit code says so.
    private bool KeepNow(IReadOnlyList<(Gathered Gathered, Import? Import)> batch)
    {
        foreach (var unchanged in batch.Select(item => item.Gathered).OfType<Gathered.Unchanged>())
        {
            if (!output.Kept(archive.Imports.KeepRevisit(unchanged.At, unchanged.SeenAt), out var seen)) return false;
            Acknowledge(unchanged.At, seen, null);
        }

        if (!KeepNow([.. batch.Where(item => item.Import is not null).Select(item => item.Import!)])) return false;
        if (!KeepNow([.. batch.Select(item => item.Gathered).OfType<Gathered.SeenAgain>().Select(again => again.Revisit)])) return false;
        output.Listener?.Acknowledged();
        return true;
    }

    private bool KeepNow(IReadOnlyList<Import> imports)
    {
        if (imports.Count == 0) return true;
        if (!output.Kept(archive.Imports.Keep(imports), out var receipts)) return false;
        foreach (var (import, receipt) in imports.Zip(receipts)) Acknowledge(import.Source, receipt, import.Unread);
        return true;
    }

    // After the captures of the same batch, for they may be what is meant.
    private bool KeepNow(IReadOnlyList<WarcRevisit> again)
    {
        List<(Source Source, Revisit Revisit)> known = [];
        foreach (var revisit in again)
        {
            if (!output.Good(SeenAgain.Meant(archive, revisit), out var meant)) continue;
            if (meant.Source.Address == revisit.Source.Address) known.Add((revisit.Source, new Revisit(meant.Id, revisit.SeenAt, revisit.Profile)));
            else if (output.Good(SeenAgain.AsCapture(archive, revisit, meant), out var import) && !KeepNow([import])) return false;
        }

        if (known.Count == 0) return true;
        if (!output.Kept(archive.Imports.KeepRevisits([.. known.Select(item => item.Revisit)]), out var receipts)) return false;
        foreach (var (item, receipt) in known.Zip(receipts)) Acknowledge(item.Source, receipt, null);
        return true;
    }

    private void Acknowledge(Source source, Receipt receipt, Problem? unread)
    {
        output.Json(new AddedLine(source.Address, receipt.Capture.Value, receipt.IsNew, [.. receipt.Texts.Select(text => text.Value)]), CommandJson.Lines.AddedLine);
        output.Listener?.Took(source, receipt, unread is not null);
        if (unread is not null) output.Problem(unread with { Repair = $"It is kept as capture {receipt.Capture} all the same. {unread.Repair}" }, receipt.Capture);
        done = new(done.New + (receipt.IsNew ? 1 : 0), done.Seen + (receipt.IsNew ? 0 : 1), done.Unread + (unread is null ? 0 : 1), done.Texts + (receipt.IsNew ? receipt.Texts.Count : 0));
        progress.Report(done.New + done.Seen);
    }
}
