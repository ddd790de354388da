using System.Globalization;

namespace Avow.Road;

/// <summary>Says of a long file how much of it has been read.</summary>
internal sealed class ShareRead(string path, Action<string?> announce, string? name = null) : IProgress<long>
{
    private readonly long total = new FileInfo(path) is { Exists: true } file ? file.Length : 0;

    public void Report(long value)
    {
        if (total > 0) announce(string.Create(CultureInfo.InvariantCulture, $"{name ?? Path.GetFileName(path)} {Math.Min(100, 100 * value / total)} %"));
    }
}
