using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Avow.Capturing;

/// <summary>
/// Asks for the kind of a file without opening it, for opening a pipe waits and opening a device may do anything.
/// .NET does not tell pipes from files, so on Linux the kernel is asked: statx(2), whose record is the same on every processor.
/// </summary>
internal static class FileKinds
{
    private const int CurrentFolder = -100; // AT_FDCWD
    private const uint TypeOnly = 1; // STATX_TYPE
    private const int RecordBytes = 256;
    private const int ModeOffset = 28; // stx_mode, two bytes
    private const int KindMask = 0xF000; // S_IFMT

    public static FileKind Of(string path)
    {
        if (Directory.Exists(path)) return FileKind.Folder;
        return OperatingSystem.IsLinux() ? OfLinux(path) : FileKind.Unknown;
    }

    private static FileKind OfLinux(string path)
    {
        var record = new byte[RecordBytes];
        try
        {
            if (Statx(CurrentFolder, Encoding.UTF8.GetBytes(path + '\0'), flags: 0, TypeOnly, record) != 0) return FileKind.Unknown;
        }
        catch (EntryPointNotFoundException)
        {
            return FileKind.Unknown; // a C library older than 2018
        }

        var mode = BitConverter.IsLittleEndian
            ? BinaryPrimitives.ReadUInt16LittleEndian(record.AsSpan(ModeOffset))
            : BinaryPrimitives.ReadUInt16BigEndian(record.AsSpan(ModeOffset));
        return (mode & KindMask) switch
        {
            0x8000 => FileKind.Plain,
            0x4000 => FileKind.Folder,
            0x1000 => FileKind.Pipe,
            0xC000 => FileKind.Socket,
            0x2000 or 0x6000 => FileKind.Device,
            _ => FileKind.Unknown,
        };
    }

    [DllImport("libc", EntryPoint = "statx", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Statx(int folder, byte[] path, int flags, uint mask, [Out] byte[] record);
}
