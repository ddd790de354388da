using Avow.Statements;

namespace Avow.Road;

/// <summary>A file of text that is read line by line: UTF-8, or UTF-16 with its mark.</summary>
internal static class LineFile
{
    /// <param name="path">Its path; "-" for standard input.</param>
    public static Outcome<TextReader> Open(string path)
    {
        if (path == "-") return new StreamReader(System.Console.OpenStandardInput());
        try
        {
            if (Directory.Exists(path)) return new Problem(ProblemKind.UnsupportedFormat, path, "it is a folder", "Name a file with one passage a line.");
            return new StreamReader(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return new Problem(ProblemKind.NotFound, path, "it is not there", "Look at the name.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new Problem(ProblemKind.NotPermitted, path, $"it cannot be opened ({e.Message.TrimEnd('.')})", "Look at its rights.");
        }
    }
}
