using System.Globalization;
using System.Text.RegularExpressions;
using Avow.Statements;

namespace Avow.Road;

/// <summary>The last line of a part: which it is, of which collection, how many lines come before, and their <see cref="LineSum"/>.</summary>
internal sealed partial record PartEnd(int Part, int Parts, ulong Collection, long Lines, ulong Sum)
{
    public static PartEnd? Of(string line) => Form().Match(line) is { Success: true } match
        && int.TryParse(match.Groups["part"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var part)
        && int.TryParse(match.Groups["parts"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var parts)
        && long.TryParse(match.Groups["lines"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var lines)
        ? new(part, parts, ulong.Parse(match.Groups["collection"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture), lines, ulong.Parse(match.Groups["sum"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture))
        : null;

    /// <summary>Why these are not all parts of one piece of work over a collection; null when they are.</summary>
    public static Problem? WhatIsWrong(IReadOnlyList<PartLines> files, ulong collection, string of)
    {
        if (files.FirstOrDefault(file => file.Problem is not null)?.Problem is { } problem) return problem;
        if (files.FirstOrDefault(file => file.End!.Collection != collection)?.Path is { } stranger)
            return new(ProblemKind.Changed, stranger, $"it was made from other texts than those of the {of} now, or something was read or related since", "Make all parts again.");
        var parts = files[0].End!.Parts;
        return files.Any(file => file.End!.Parts != parts) || !files.Select(file => file.End!.Part).Order().SequenceEqual(Enumerable.Range(1, parts))
            ? new(ProblemKind.Malformed, files[0].Path, $"with the others it is not each of {parts} parts once", "Name every part of one search, and each once.")
            : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"part {Part}/{Parts} of {Collection:x16}, {Lines} lines, sum {Sum:x16}");

    [GeneratedRegex("^part (?<part>[0-9]+)/(?<parts>[0-9]+) of (?<collection>[0-9a-f]{16}), (?<lines>[0-9]+) lines, sum (?<sum>[0-9a-f]{16})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Form();
}
