namespace Avow.Capturing;

/// <summary>What a path leads to.</summary>
internal enum FileKind
{
    /// <summary>This system was not asked, or did not say.</summary>
    Unknown,
    Plain,
    Folder,
    Pipe,
    Socket,
    Device,
}
