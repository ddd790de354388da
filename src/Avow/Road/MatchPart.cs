using Avow.Archive;
using Avow.Statements;

namespace Avow.Road;

/// <summary>
/// One part of the matching of an archive, as <c>avow relate --part</c> writes it: a <see cref="MatchLine"/> for each pair, and a last line
/// <c>part 3/16 of 0123456789abcdef, 42 lines, sum …</c> by which one sees that nothing is missing or changed.
/// </summary>
internal sealed class MatchPart(string path, Func<TextReader> open)
{
    public string Path => path;

    /// <summary>Of the last line; null until that was read.</summary>
    public PartEnd? End { get; private set; }

    public Problem? Problem { get; private set; }

    public static MatchPart OfFile(string path) => new(path, () => new StreamReader(path));

    /// <summary>The pairs up to the end, or to the first line that is none.</summary>
    public IEnumerable<StoredMatch> Pairs()
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

            if (MatchLine.Parse(line) is not { } pair) break;
            lines++;
            sum.Add(line);
            yield return pair;
        }

        if (End is null) Problem ??= new(ProblemKind.Damaged, path, "it is not a whole part as avow relate --part writes it", "Make it again.", $"line {lines + 1}");
    }

    private TextReader? Open()
    {
        try
        {
            return open();
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            Problem = new(ProblemKind.NotFound, path, $"it could not be opened ({broken.Message.TrimEnd('.')})", "Name the files that avow relate --part wrote.");
            return null;
        }
    }
}
