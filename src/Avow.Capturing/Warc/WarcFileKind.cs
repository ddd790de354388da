using System.IO.Compression;

namespace Avow.Capturing;

/// <summary>What a file is to this folder: by its first bytes, and where those say nothing by its name.</summary>
internal enum WarcFileKind
{
    None,
    Warc,
    Wacz,
}

/// <summary>Tells web archive files from others.</summary>
internal static class WarcFileKinds
{
    /// <param name="path">Where it lies.</param>
    /// <param name="name">What it is called, where its path does not say it.</param>
    public static WarcFileKind Of(string path, string? name = null)
    {
        var kind = Named(name ?? path);
        if (kind == WarcFileKind.Wacz || FileKinds.Of(path) is not (FileKind.Plain or FileKind.Unknown)) return kind;
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            var start = new byte[4 << 10];
            var read = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
            return BeginsWithRecord(start.AsSpan(0, read)) ? WarcFileKind.Warc : kind;
        }
        catch (Exception e) when (FileProblem.Of(e, path) is not null)
        {
            return kind; // whoever reads it will say why it cannot be read
        }
    }

    private static WarcFileKind Named(string path) =>
        path.EndsWith(".wacz", StringComparison.OrdinalIgnoreCase) ? WarcFileKind.Wacz
        : path.EndsWith(".warc", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".warc.gz", StringComparison.OrdinalIgnoreCase) ? WarcFileKind.Warc
        : WarcFileKind.None;

    private static bool BeginsWithRecord(ReadOnlySpan<byte> start)
    {
        if (Resuming.IsRecordStart(start)) return true;
        if (GzipHeader.Length(start) is not { } header) return false;
        try
        {
            using var plain = new DeflateStream(new MemoryStream(start[header..].ToArray()), CompressionMode.Decompress);
            Span<byte> sign = stackalloc byte[Resuming.SignBytes];
            return Resuming.IsRecordStart(sign[..plain.ReadAtLeast(sign, sign.Length, throwOnEndOfStream: false)]);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
