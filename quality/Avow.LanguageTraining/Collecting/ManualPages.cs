using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Avow.LanguageTraining;

/// <summary>Reads translated manual pages: the running text between the requests of roff.</summary>
internal static partial class ManualPages
{
    public static IEnumerable<string> Lines(string file)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 30 && line[0] is not ('.' or '\'')) yield return Escape().Replace(line, string.Empty);
        }
    }

    [GeneratedRegex(@"\\f[A-Z]|\\-|\\\(..|\\[&%|]|\\\[[^\]]*\]", RegexOptions.NonBacktracking)]
    private static partial Regex Escape();
}
