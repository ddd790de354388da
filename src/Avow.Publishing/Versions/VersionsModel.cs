using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>All wordings of a statement in one language: the witnesses, their lineage, and the table of variants.</summary>
public sealed record VersionsModel
{
    /// <summary>Places shown; a table of more is better asked of the command line.</summary>
    private const int MaxPlaces = 400;

    public required Id<Statement> Statement { get; init; }

    /// <summary>The base: the earliest known.</summary>
    public required TextLine Base { get; init; }

    /// <summary>BCP 47 primary subtags of the languages in which the statement has texts, that of its lead first.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    public required string Language { get; init; }

    public required IReadOnlyList<WordingLine> Wordings { get; init; }

    public required IReadOnlyList<VersionPlace> Places { get; init; }

    /// <summary>Places where only the type differs.</summary>
    public required IReadOnlyList<VersionPlace> TypePlaces { get; init; }

    public int MorePlaces { get; init; }

    public required LineageModel Lineage { get; init; }

    public int NotCollated { get; init; }

    public int Witnesses => Wordings.Sum(wording => wording.Lines.Count + wording.More);

    /// <returns>The model; NotFound for a statement that is not there or has no text in the language.</returns>
    public static Outcome<VersionsModel> From(ILibrary library, Id<Statement> id, string? untrustedLanguage, Func<IReadOnlyList<Id<Text>>, FoundVersions> find)
    {
        if (library.Find(id) is not { } statement) return MissingText.Of(library, id);
        var texts = library.TextsOf(statement.Id).Where(text => text.Role == WitnessRole.Statement).ToList();
        var languages = texts.Select(text => Statements.Languages.Primary(text.Language)).Distinct(StringComparer.Ordinal).ToList();
        var language = untrustedLanguage is null ? languages.FirstOrDefault() : Statements.Languages.Primary(untrustedLanguage);
        var those = texts.Where(text => Statements.Languages.Primary(text.Language) == language).ToList();
        if (language is null || those.Count == 0) return new Problem(ProblemKind.NotFound, $"statement {id}", "it has no text in that language", "Look at its other languages.");

        var found = find([.. those.Select(text => text.Id)]);
        if (found.Witnesses.Count == 0) return new Problem(ProblemKind.TooLarge, $"statement {id}", "its texts are too long to be laid beside each other", "Compare two of them.");
        var shelf = new VersionShelf(library, found, those);
        var places = found.Places.Select((place, at) => (place, at)).ToLookup(place => place.place.Kind == FoundKind.Typographic);
        return new VersionsModel
        {
            Statement = statement.Id,
            Base = shelf.LineOf(0),
            Languages = languages,
            Language = language,
            Wordings = [.. found.Wordings.Select((wording, number) => WordingLine.Of(shelf, wording, number))],
            Places = [.. places[false].Take(MaxPlaces).Select(place => VersionPlace.Of(shelf, place.place, place.at))],
            TypePlaces = [.. places[true].Take(MaxPlaces).Select(place => VersionPlace.Of(shelf, place.place, place.at))],
            MorePlaces = Math.Max(0, places[false].Count() - MaxPlaces) + Math.Max(0, places[true].Count() - MaxPlaces),
            Lineage = LineageModel.Of(shelf, found.Lineage),
            NotCollated = found.NotCollated.Count,
        };
    }
}
