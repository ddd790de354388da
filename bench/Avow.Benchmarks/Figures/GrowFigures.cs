namespace Avow.Benchmarks;

/// <summary>
/// <c>avow relate</c> over texts of 300 words in six languages, beside counting their words; then, in the archive that is there, with one text more of each
/// kind, beside the start of the program: what that costs should not grow with the archive.
/// </summary>
internal sealed class GrowFigures(Workshop workshop)
{
    public async Task<int> Measure(CancellationToken cancel)
    {
        var archive = await workshop.ArchiveOfShortTexts(cancel);
        var counted = await Child.Run("wc", ["-w", workshop.Words(archive)], cancel);
        var related = await workshop.Avow(cancel, "relate", "--archive", archive);
        var texts = workshop.Options.Pages;
        Table.Row("grow: processor, ms a text", $"{related.Processor.TotalMilliseconds / texts:0.00}", $"{counted.Processor.TotalMilliseconds / texts:0.000} (wc -w)", related.Processor / counted.Processor);
        Table.Row("grow: texts a second; peak memory", $"{texts / related.Wall.TotalSeconds:0}; {related.PeakKiB / 1024.0:0} MiB");
        var tongues = workshop.ManyTongues();
        var start = await workshop.Avow(cancel, "relate", "--archive", archive);
        await More("a text of its own", tongues.New(texts));
        await More("a near copy of 300 others", tongues.Copy(texts + 1));
        await More("a translation", tongues.Translation(texts + 2, of: 7));
        return 0;

        async Task More(string kind, ShortText text)
        {
            var folder = workshop.Place("more");
            ShortTextWriter.Write([text], folder);
            await workshop.Avow(cancel, "add", "--archive", archive, "--manifest", Path.Combine(folder, PageWriter.Manifest));
            var more = await workshop.Avow(cancel, "relate", "--archive", archive);
            Table.Row($"grow: one text more, {kind}: processor, ms", $"{more.Processor.TotalMilliseconds:0}", $"{start.Processor.TotalMilliseconds:0} (nothing new)", more.Processor / start.Processor);
        }
    }
}
