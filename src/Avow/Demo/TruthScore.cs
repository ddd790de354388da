using Avow.Archive;
using Avow.Statements;

namespace Avow.Demo;

/// <summary>What was found, missed and wrong, against the truth; each in words.</summary>
internal sealed record TruthScore(IReadOnlyList<string> Found, IReadOnlyList<string> Missed, IReadOnlyList<string> Wrong, IReadOnlyList<string> NotLookedFor)
{
    /// <summary>The kinds that some room looks for today.</summary>
    private static readonly RelationKind[] LookedFor = [RelationKind.Reprints, RelationKind.Revises, RelationKind.Translates, RelationKind.Quotes, RelationKind.Introduces];

    public bool AllRight => Missed.Count == 0 && Wrong.Count == 0;

    public static TruthScore Of(IArchive archive, Truth truth)
    {
        var detected = archive.Relations.All().ToList();
        var names = NamesOf(archive.Library, detected);
        var lookedFor = truth.Relations.Where(r => LookedFor.Contains(KindOf(r))).ToList();
        List<string> found = [], missed = [];
        foreach (var wanted in lookedFor)
        {
            var match = detected.Find(r => Describe(r, names) == Describe(wanted) && r.DirectionKnown);
            if (match is null) missed.Add(Describe(wanted));
            else if (PassageCover.FirstGap(archive.Library, match, wanted) is { } gap) missed.Add($"{Describe(wanted)}: {gap}");
            else found.Add(Describe(wanted));
        }

        var wantedNames = lookedFor.Select(Describe).ToHashSet(StringComparer.Ordinal);
        var wrong = detected.Where(r => !r.DirectionKnown || !wantedNames.Contains(Describe(r, names))).Select(r => Describe(r, names) + (r.DirectionKnown ? "" : " (direction unknown)"));
        var phrases = PhraseTruth.Of(archive, truth);
        return new([.. found, .. phrases.Found], [.. missed, .. phrases.Missed], [.. wrong, .. phrases.Wrong], [.. truth.Relations.Where(r => !LookedFor.Contains(KindOf(r))).Select(Describe)]);
    }

    private static Dictionary<Id<Text>, string> NamesOf(ILibrary library, List<Relation> relations) => library
        .Summaries([.. relations.SelectMany(r => new[] { r.From, r.To }).Distinct()])
        .ToDictionary(s => s.Key, s => (s.Value.Label ?? s.Key.Value) + (s.Value.Role == WitnessRole.Frame ? "#frame" : ""));

    private static RelationKind KindOf(TrueRelation relation) => Enum.Parse<RelationKind>(relation.Kind, ignoreCase: true);

    private static string Describe(TrueRelation relation) => $"{relation.From} {KindOf(relation)} {relation.To}";

    private static string Describe(Relation relation, Dictionary<Id<Text>, string> names) => $"{names[relation.From]} {relation.Kind} {names[relation.To]}";
}
