using System.Globalization;
using Avow.Relating;
using Avow.Road;
using Avow.Statements;

namespace Avow.Commands;

/// <summary>What <c>avow reuse</c> was asked for.</summary>
internal sealed record ReuseWishes(ReuseOptions Options, int? Part, int Parts, IReadOnlyList<string> Merge)
{
    private static readonly (string Ending, int Shift)[] Units = [("GiB", 30), ("MiB", 20), ("KiB", 10), ("G", 30), ("M", 20), ("K", 10), ("B", 0), ("", 0)];

    public static Outcome<ReuseWishes> Of(string? memory, int threads, string? part, IReadOnlyList<string> merge)
    {
        if (threads is < 1 or > 512) return new Problem(ProblemKind.Malformed, "--threads", "it is not a number from 1 to 512", "Leave it out to use all cores.");
        if (part is not null && merge.Count > 0) return new Problem(ProblemKind.Malformed, "--part", "it cannot be done together with --merge", "Do the parts first, then merge them.");
        var options = new ReuseOptions { Threads = threads };
        if (memory is not null)
        {
            if (BytesOf(memory) is not { } bytes || bytes < ReuseOptions.MinMemoryBytes) return new Problem(ProblemKind.Malformed, "--memory", $"“{memory}” is not a size of {ReuseOptions.MinMemoryBytes >> 20} MiB or more", "Give it as 512MiB or 1GiB.");
            options = options with { MemoryBytes = bytes, Scratch = Scratch.Open };
        }

        if (part is null) return new ReuseWishes(options, null, 1, merge);
        return PartOf(part) is var (number, parts)
            ? new ReuseWishes(options, number, parts, merge)
            : new Problem(ProblemKind.Malformed, "--part", $"“{part}” is not a part as 3/16, of {Reuse.MaxParts} at most", "Count the parts from 1.");
    }

    private static long? BytesOf(string size)
    {
        var (ending, shift) = Array.Find(Units, unit => size.EndsWith(unit.Ending, StringComparison.OrdinalIgnoreCase));
        return long.TryParse(size.AsSpan(0, size.Length - ending.Length).TrimEnd(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= long.MaxValue >> shift
            ? number << shift
            : null;
    }

    private static (int Part, int Parts)? PartOf(string part) =>
        part.Split('/') is [var number, var all]
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var i)
        && int.TryParse(all, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
        && i >= 1 && i <= n && n <= Reuse.MaxParts ? (i, n) : null;
}
