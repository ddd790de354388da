using System.Diagnostics.CodeAnalysis;
using Avow.Statements;

namespace Avow.Road;

/// <summary>The lines of one share of a work that was done in parts, up to the <see cref="PartEnd"/> by which one sees that nothing is missing or changed.</summary>
/// <param name="path">What it is called.</param>
/// <param name="command">What writes such parts.</param>
/// <param name="open">Gives its text.</param>
internal abstract class PartLines(string path, string command, Func<TextReader> open)
{
    /// <returns>False for a line that is none of this kind.</returns>
    protected delegate bool TryParse<T>(string line, [MaybeNullWhen(false)] out T value);

    public string Path => path;

    /// <summary>Of the last line; null until that was read.</summary>
    public PartEnd? End { get; private set; }

    public Problem? Problem { get; private set; }

    /// <summary>What its lines say, up to the end or to the first line that is none.</summary>
    protected IEnumerable<T> Read<T>(TryParse<T> parse)
    {
        using var sum = new LineSum();
        using var reader = Open();
        while (reader?.ReadLine() is { } line)
        {
            if (PartEnd.Of(line) is { } end)
            {
                if (sum.IsOf(end) && reader.Peek() < 0) End = end;
                break;
            }

            if (!parse(line, out var value)) break;
            sum.Add(line);
            yield return value;
        }

        if (End is null) Problem ??= new(ProblemKind.Damaged, path, $"it is not a whole part as {command} --part writes it", "Make it again.", $"line {sum.Lines + 1}");
    }

    private TextReader? Open()
    {
        try
        {
            return open();
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            Problem = new(ProblemKind.NotFound, path, $"it could not be opened ({broken.Message.TrimEnd('.')})", $"Name the files that {command} --part wrote.");
            return null;
        }
    }
}
