using Avow.Archive;
using Avow.Console;
using Avow.Road;

namespace Avow.Tests.Archive;

/// <summary>Steps of the road that say nothing, and leave nothing undone.</summary>
internal static class Quietly
{
    public static Output Silent() => new(TextWriter.Null, TextWriter.Null, json: false);

    public static void Match(SqliteArchive archive, MatchingManner? manner = null) =>
        Assert.NotNull(new Matching(archive, Silent(), TimeProvider.System, manner).MatchNewTexts(CancellationToken.None));

    public static void Relate(SqliteArchive archive, MatchingManner? manner = null)
    {
        var output = Silent();
        new Journey(archive, output, TimeProvider.System).Relate(manner);
        Assert.Equal((0, 0L, 0), (output.Problems, archive.Relations.Matching().Unrelated, archive.Relations.Undrawn(1).Count));
    }
}
