using Avow.Publishing;
using Avow.Tests.Archive;
using Avow.Tests.Scripts;

namespace Avow.Tests.Parcels;

/// <summary>A kill or a full disk leaves what stood there, and the same command ends the work.</summary>
public sealed class ParcelInterruptedTests(EditedArchive edited) : IClassFixture<EditedArchive>
{
    [Fact]
    public async Task An_import_that_is_killed_leaves_nothing_or_what_the_same_command_finishes()
    {
        using var folder = new Folder();
        for (var round = 0; round < 5; round++)
        {
            using var importing = new Started(["import", edited.Parcel, "--archive", folder.At("again")]);
            await Task.Delay(250 + (round * 120));
            importing.Kill();
            await importing.End();
        }

        await Typed.Well("import", edited.Parcel, "--archive", folder.At("again"));
        await Typed.Well("check", "--archive", folder.At("again"));
        Assert.Contains("All of it was there already", (await Typed.Well("import", edited.Parcel, "--archive", folder.At("again"))).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_export_that_is_killed_leaves_the_parcel_that_stood_there_whole()
    {
        using var folder = new Folder();
        await Typed.Well("export", "--parcel", folder.At("parcel"), "--archive", edited.Archive);
        var before = SiteCheck.Of(folder.At("parcel"), default).Value;
        for (var round = 0; round < 4; round++)
        {
            using var exporting = new Started(["export", "--parcel", folder.At("parcel"), "--archive", edited.Archive]);
            await Task.Delay(300 + (round * 150));
            exporting.Kill();
            await exporting.End();
            var after = SiteCheck.Of(folder.At("parcel"), default).Value;
            Assert.True(after.IsWhole);
            Assert.Equal(before.Manifest, after.Manifest);
        }

        await Typed.Well("export", "--parcel", folder.At("parcel"), "--archive", edited.Archive);
        Assert.Equal(["parcel"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }

    [SmallDiskFact]
    public async Task A_full_disk_is_said_and_leaves_nothing_half_written()
    {
        using var disk = new SmallDisk(1);
        var export = await Typed.Avow("export", "--parcel", Path.Combine(disk.Path, "parcel"), "--archive", edited.Archive);
        Assert.Equal(1, export.Exit);
        Assert.Contains("Free some space", export.Err, StringComparison.Ordinal);
        var import = await Typed.Avow("import", edited.Parcel, "--archive", Path.Combine(disk.Path, "archive"));
        Assert.NotEqual(0, import.Exit);
        Assert.DoesNotContain("mistake of ours", import.Err, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(disk.Path));
    }
}
