using System.Globalization;
using System.Text.RegularExpressions;

namespace Avow.Road;

/// <summary>The last line of a part: which it is, of which collection, and how many lines come before.</summary>
internal sealed partial record PartEnd(int Part, int Parts, ulong Collection, long Lines)
{
    public static PartEnd? Of(string line) => Form().Match(line) is { Success: true } match
        && int.TryParse(match.Groups["part"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var part)
        && int.TryParse(match.Groups["parts"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var parts)
        && long.TryParse(match.Groups["lines"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var lines)
        ? new(part, parts, ulong.Parse(match.Groups["collection"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture), lines)
        : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"part {Part}/{Parts} of {Collection:x16}, {Lines} lines");

    [GeneratedRegex("^part (?<part>[0-9]+)/(?<parts>[0-9]+) of (?<collection>[0-9a-f]{16}), (?<lines>[0-9]+) lines$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Form();
}
