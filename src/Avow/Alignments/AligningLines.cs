using Avow.Console;
using Avow.Relating;
using Avow.Road;
using Avow.Statements;

namespace Avow.Alignments;

/// <summary><c>avow align --lines A B</c>: the lines of two files as segments.</summary>
internal static class AligningLines
{
    // Of each file. A novel has ten thousand sentences, the Bible thirty thousand verses.
    private const int MostLines = 1_000_000;

    public static int Run(string pathA, string pathB, AlignmentWish wish, Output output, CancellationToken cancel)
    {
        if (!output.Good(Read(pathA), out var a) || !output.Good(Read(pathB), out var b)) return output.ExitCode;
        var options = new AlignmentOptions { LanguageOfA = wish.From ?? LanguageOf.Lines(a), LanguageOfB = wish.To ?? LanguageOf.Lines(b) };
        options = options with { Words = Installed(wish.Dictionaries, options, output, cancel) };
        foreach (var bead in SegmentAlignment.Align(a, b, options, cancel)) output.Line(AlignmentListing.Of(bead));
        return output.ExitCode;
    }

    private static List<BilingualWords> Installed(string folder, AlignmentOptions options, Output output, CancellationToken cancel)
    {
        var found = folder == "none" ? [] : InstalledDictionaries.For(folder, options.LanguageOfA, options.LanguageOfB, cancel);
        foreach (var (name, words) in found) output.Remark($"used: {name}, {words.Count} pairs of words");
        return [.. found.Select(dictionary => dictionary.Words)];
    }

    private static Outcome<List<string>> Read(string path)
    {
        if (!LineFile.Open(path).TryGet(out var text, out var problem)) return problem;
        using (text)
        {
            List<string> lines = [.. TextLines.Of(text).Take(MostLines + 1)];
            if (lines.Exists(line => line.Contains('\0', StringComparison.Ordinal))) return new Problem(ProblemKind.NotText, path, "it is no text, it has zero bytes", "Save it as UTF-8, one segment a line.");
            return lines.Count <= MostLines ? lines : new Problem(ProblemKind.TooLarge, path, $"it has more than {MostLines} lines", "Cut it at a chapter that both texts have.");
        }
    }
}
