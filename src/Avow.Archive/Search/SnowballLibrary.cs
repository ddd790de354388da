using System.Runtime.InteropServices;

namespace Avow.Archive;

/// <summary>The calls of libstemmer.h that we use.</summary>
internal static partial class SnowballLibrary
{
    private const string Name = "libstemmer.so.0d";

    public static bool IsThere { get; } = NativeLibrary.TryLoad(Name, typeof(SnowballLibrary).Assembly, DllImportSearchPath.SafeDirectories, out _);

    [LibraryImport(Name, EntryPoint = "sb_stemmer_new", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    internal static partial nint New(string algorithm, string encoding);

    [LibraryImport(Name, EntryPoint = "sb_stemmer_stem")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    internal static partial nint Stem(nint stemmer, ReadOnlySpan<byte> word, int size);

    [LibraryImport(Name, EntryPoint = "sb_stemmer_length")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    internal static partial int Length(nint stemmer);
}
