using Avow.Archive;
using Avow.Statements;

namespace Avow.Demo;

/// <summary>The house phrases of the samples held against the truth, both ways.</summary>
internal static class PhraseTruth
{
    public static (IReadOnlyList<string> Found, IReadOnlyList<string> Missed, IReadOnlyList<string> Wrong) Of(IArchive archive, Truth truth)
    {
        var wanted = truth.Phrases.Select(phrase => Describe(phrase.Kind, phrase.Words, phrase.Pages)).ToList();
        var found = archive.Relations.Phrases().Select(phrase => Describe(archive.Library, phrase)).ToList();
        return ([.. wanted.Intersect(found, StringComparer.Ordinal)], [.. wanted.Except(found, StringComparer.Ordinal)], [.. found.Except(wanted, StringComparer.Ordinal)]);
    }

    private static string Describe(ILibrary library, HousePhrase phrase) => Describe(
        phrase.Kind.ToString(), phrase.Words, library.Summaries([.. phrase.Places.Select(place => place.Text)]).Values.Select(text => text.Label ?? text.Id.Value));

    // White space folded, as the truth is written.
    private static string Describe(string kind, string words, IEnumerable<string> pages) =>
        $"phrase {kind.ToUpperInvariant()} “{string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}” {string.Join(' ', pages.Order(StringComparer.Ordinal))}";
}
