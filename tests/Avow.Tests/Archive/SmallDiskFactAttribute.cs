namespace Avow.Tests.Archive;

/// <summary>A fact about a disk of a few megabytes: skipped, visibly, where none may be mounted.</summary>
internal sealed class SmallDiskFactAttribute : FactAttribute
{
    public SmallDiskFactAttribute()
    {
        if (!SmallDisk.MayBeMounted) Skip = "needs the right to mount a small tmpfs (root)";
    }
}
