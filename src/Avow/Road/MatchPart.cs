using System.Diagnostics.CodeAnalysis;
using Avow.Archive;

namespace Avow.Road;

/// <summary>One part of the matching of an archive, as <c>avow relate --part</c> writes it: a <see cref="MatchLine"/> for each pair.</summary>
internal sealed class MatchPart(string path, Func<TextReader> open) : PartLines(path, "avow relate", open)
{
    public static MatchPart OfFile(string path) => new(path, () => new StreamReader(path));

    public IEnumerable<StoredMatch> Pairs() => Read<StoredMatch>(Parse);

    private static bool Parse(string line, [MaybeNullWhen(false)] out StoredMatch pair) => (pair = MatchLine.Parse(line)) is not null;
}
