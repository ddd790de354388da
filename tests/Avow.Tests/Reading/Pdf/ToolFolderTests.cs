using Avow.Reading;

namespace Avow.Tests.Reading;

public sealed class ToolFolderTests
{
    [Fact]
    public void What_a_killed_program_left_is_removed_and_what_is_in_use_is_not()
    {
        var place = Directory.CreateTempSubdirectory("avow-tests-");
        try
        {
            var (left, inUse, bare) = (place.CreateSubdirectory("avow-read-left"), place.CreateSubdirectory("avow-read-used"), place.CreateSubdirectory("avow-read-bare"));
            File.WriteAllText(Path.Combine(left.FullName, "in-use"), "");
            File.WriteAllText(Path.Combine(left.FullName, "source.pdf"), "words");
            using var held = new FileStream(Path.Combine(inUse.FullName, "in-use"), FileMode.CreateNew, FileAccess.Write, FileShare.None);
            ToolFolder.Sweep(place.FullName);
            Assert.Equal((false, true, true), (Directory.Exists(left.FullName), Directory.Exists(inUse.FullName), Directory.Exists(bare.FullName)));
        }
        finally
        {
            place.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_folder_is_gone_when_its_reading_ends()
    {
        string path;
        using (var folder = new ToolFolder()) Assert.True(Directory.Exists(path = folder.Path));
        Assert.False(Directory.Exists(path));
    }
}
