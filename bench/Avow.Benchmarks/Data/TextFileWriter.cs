using System.Globalization;

namespace Avow.Benchmarks;

/// <summary>Writes a corpus as text files, a paragraph a line, a thousand files a folder.</summary>
internal static class TextFileWriter
{
    public const int WordsPerText = 300;

    private const int FilesPerFolder = 1_000;

    public static void Write(Corpus corpus, int texts, string folder)
    {
        for (var first = 0; first < texts; first += FilesPerFolder) Directory.CreateDirectory(Path.Combine(folder, FolderOf(first)));
        Parallel.For(0, texts, number => File.WriteAllLines(
            Path.Combine(folder, FolderOf(number), string.Create(CultureInfo.InvariantCulture, $"{number:0000000}.txt")), corpus.Page(number).Body));
    }

    private static string FolderOf(int number) => (number / FilesPerFolder).ToString("0000", CultureInfo.InvariantCulture);
}
