namespace Avow.Benchmarks;

/// <summary><c>avow export --parcel</c> of an archive and <c>avow import</c> of the parcel, beside tar and gzip packing the same archive's folder.</summary>
internal sealed class ParcelFigures(Workshop workshop)
{
    private const string Tar = "/usr/bin/tar";

    public async Task<int> Measure(CancellationToken cancel)
    {
        var archive = await workshop.RelatedArchive(cancel);
        var (parcel, again) = (workshop.Place("parcel"), workshop.Place("again"));
        var packed = await Child.Run(Tar, ["-czf", workshop.Place("archive.tar.gz"), "-C", archive, "."], cancel);
        var export = await workshop.Avow(cancel, "export", "--parcel", parcel, "--archive", archive);
        var import = await workshop.Avow(cancel, "import", parcel, "--archive", again);
        foreach (var (what, ours) in new[] { ("export", export), ("import", import) })
        {
            Table.Row($"parcel, {what}: s", $"{ours.Wall.TotalSeconds:0.0}", $"{packed.Wall.TotalSeconds:0.0} (tar)", ours.Wall / packed.Wall);
            Table.Row($"parcel, {what}: processor, s", $"{ours.Processor.TotalSeconds:0.0}", $"{packed.Processor.TotalSeconds:0.0} (tar)", ours.Processor / packed.Processor);
            Table.Row($"parcel, {what}: peak memory, MiB", $"{ours.PeakKiB / 1024.0:0}");
        }

        return 0;
    }
}
