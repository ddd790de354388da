using Avow.Statements;

namespace Avow.Publishing;

/// <summary>A site in a folder, on a stick for example. Follows no links out of it.</summary>
/// <param name="folder">Its whole path.</param>
public sealed class SiteInFolder(string folder) : ISiteSource
{
    private const int BufferBytes = 1 << 16;

    public string Name => folder;

    public int AtOnce => 2;

    public async Task<Outcome<long>> CopyAsync(string path, Stream to, long maxBytes, CancellationToken cancel)
    {
        try
        {
            if (IsLink(path)) return new Problem(ProblemKind.NotPermitted, path, "it is a link to somewhere else", "Copy the file itself to its place.");
            var file = new FileStream(Path.Combine(folder, path), FileMode.Open, FileAccess.Read, FileShare.Read, BufferBytes, FileOptions.Asynchronous | FileOptions.SequentialScan);
            await using (file.ConfigureAwait(false))
            {
                if (file.Length > maxBytes) return new Problem(ProblemKind.TooLarge, path, "it is longer than the manifest says", "Ask whoever gave you the copy for a whole one.");
                await file.CopyToAsync(to, BufferBytes, cancel).ConfigureAwait(false);
                return file.Length;
            }
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return new Problem(ProblemKind.NotFound, path, "it is not there", "Ask whoever gave you the copy for a whole one.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new Problem(ProblemKind.Interrupted, path, failure.Message.TrimEnd('.'), "Try again.");
        }
    }

    private bool IsLink(string path)
    {
        var at = folder;
        foreach (var segment in path.Split('/'))
        {
            at = Path.Combine(at, segment);
            if (new FileInfo(at) is { LinkTarget: not null }) return true;
        }

        return false;
    }
}
