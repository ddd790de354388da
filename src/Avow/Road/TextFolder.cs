using System.Collections.Concurrent;
using System.Text;
using Avow.Capturing;
using Avow.Relating;
using Avow.Statements;

namespace Avow.Road;

/// <summary>
/// The text files of a folder and of the folders in it, as they are: their characters are counted as they stand in the file, a mark
/// of byte order and line ends included. UTF-8, or UTF-16 with its mark; what is neither becomes U+FFFD. Named by their path in the folder
/// without its ending, in the order of the names, whatever the order of the file system.
/// </summary>
internal sealed class TextFolder : IShelf
{
    // As much as one string may hold.
    private const long MaxBytes = 512L << 20;

    private const int MaxBytesKept = 64 << 10;

    [ThreadStatic]
    private static byte[]? room;

    private readonly string[] paths;
    private readonly ConcurrentDictionary<int, Problem> refused = new();

    private TextFolder(string[] paths, string[] names) => (this.paths, Names) = (paths, names);

    /// <summary>By number; no two are the same.</summary>
    public IReadOnlyList<string> Names { get; }

    public int Count => paths.Length;

    /// <summary>Files that could not be read, in order, as far as they were asked for.</summary>
    public IEnumerable<Problem> Refused => refused.OrderBy(entry => entry.Key).Select(entry => entry.Value);

    /// <param name="folder">Its path.</param>
    /// <param name="problems">What stood in the way of single files and folders.</param>
    public static Outcome<TextFolder> Open(string folder, Action<Problem> problems)
    {
        List<string> found = [];
        foreach (var file in FolderWalk.Files(folder))
        {
            if (file.TryGet(out var path, out var problem)) found.Add(path);
            else if (problem.Thing == folder) return problem;
            else problems(problem);
        }

        var stems = found.ConvertAll(path => Path.ChangeExtension(Path.GetRelativePath(folder, path), null).Replace('\\', '/'));
        var twice = stems.GroupBy(stem => stem, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key).ToHashSet(StringComparer.Ordinal);
        var named = found.Zip(stems, (path, stem) => (Path: path, Name: twice.Contains(stem) ? Path.GetRelativePath(folder, path).Replace('\\', '/') : stem))
            .OrderBy(file => file.Name, StringComparer.Ordinal).ToList();
        return new TextFolder([.. named.Select(file => file.Path)], [.. named.Select(file => file.Name)]);
    }

    public string Read(int text)
    {
        try
        {
            if (PlainFiles.WhatElse(paths[text]) is { } other) return Refuse(text, other);
            using var file = File.OpenHandle(paths[text]);
            var length = RandomAccess.GetLength(file);
            if (length > MaxBytes) return Refuse(text, new(ProblemKind.TooLarge, paths[text], $"it has more than {MaxBytes >> 20} MiB", "Cut it into several files."));
            var bytes = RoomFor((int)length);
            var count = 0;
            while (count < length && RandomAccess.Read(file, bytes.AsSpan(count, (int)length - count), count) is var read and > 0) count += read;
            return Decode(text, bytes.AsSpan(0, count));
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return Refuse(text, new(ProblemKind.NotPermitted, paths[text], $"it could not be read ({broken.Message.TrimEnd('.')})", "Look whether it is there and may be read."));
        }
    }

    // Most files are small, and each thread reads one at a time.
    private static byte[] RoomFor(int bytes) => bytes > MaxBytesKept ? new byte[bytes] : room ??= new byte[MaxBytesKept];

    private string Decode(int text, ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes),
        _ when bytes.Contains((byte)0) => Refuse(text, new(ProblemKind.NotText, paths[text], "it is no text, it has zero bytes", "Leave it out of the folder; avow read makes texts of PDF, EPUB, DOCX and web pages.")),
        _ => Encoding.UTF8.GetString(bytes),
    };

    private string Refuse(int text, Problem problem)
    {
        refused[text] = problem;
        return "";
    }
}
