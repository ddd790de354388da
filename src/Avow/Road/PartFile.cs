using System.Globalization;
using Avow.Relating;
using Avow.Statements;

namespace Avow.Road;

/// <summary>
/// One part of a search for shared passages, written by <c>avow reuse --part</c>: a seed shared by two texts a line, six numbers
/// with spaces between (the texts, its first word in each, its length, its spread), and a last line
/// <c>part 3/16 of 0123456789abcdef, 42 lines, sum …</c> by which one sees that nothing is missing or changed.
/// </summary>
internal sealed class PartFile(string path)
{
    private const int Numbers = 6;

    public string Path => path;

    /// <summary>Of the last line; null until that was read.</summary>
    public PartEnd? End { get; private set; }

    public Problem? Problem { get; private set; }

    public static string Line(PairHit hit) => string.Create(CultureInfo.InvariantCulture, $"{hit.A} {hit.B} {hit.WordA} {hit.WordB} {hit.Words} {hit.Spread}");

    /// <summary>The hits up to the end, or to the first line that is none.</summary>
    public IEnumerable<PairHit> Hits(int texts)
    {
        var lines = 0L;
        using var sum = new LineSum();
        using var reader = Open();
        while (reader?.ReadLine() is { } line)
        {
            if (PartEnd.Of(line) is { } end)
            {
                if (end.Lines == lines && end.Sum == sum.Value && reader.Peek() < 0) End = end;
                break;
            }

            if (Parse(line, texts) is not { } hit) break;
            lines++;
            sum.Add(line);
            yield return hit;
        }

        if (End is null) Problem ??= new(ProblemKind.Damaged, path, "it is not a whole part as avow reuse --part writes it", "Make it again.", $"line {lines + 1}");
    }

    /// <summary>Why files that were read to their ends are not all parts of one search of a collection; null when they are.</summary>
    public static Problem? WhatIsWrong(IReadOnlyList<PartFile> files, ulong collection)
    {
        if (files.FirstOrDefault(file => file.Problem is not null)?.Problem is { } problem) return problem;
        return PartEnd.WhatIsWrong([.. files.Select(file => (file.Path, file.End!))], collection, "folder");
    }

    private static PairHit? Parse(string line, int texts)
    {
        Span<Range> fields = stackalloc Range[Numbers + 1];
        if (line.AsSpan().Split(fields, ' ') != Numbers) return null;
        Span<int> numbers = stackalloc int[Numbers];
        for (var i = 0; i < Numbers; i++)
            if (!int.TryParse(line.AsSpan(fields[i]), NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i])) return null;
        var hit = new PairHit(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
        return hit.IsPossible(texts) ? hit : null;
    }

    private StreamReader? Open()
    {
        try
        {
            return new(path);
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            Problem = new(ProblemKind.NotFound, path, $"it could not be opened ({broken.Message.TrimEnd('.')})", "Name the files that avow reuse --part wrote.");
            return null;
        }
    }
}
