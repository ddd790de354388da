using Avow.Statements;

namespace Avow.Reading;

/// <summary>The main language of a document, from the words of its blocks and from what it declares.</summary>
internal static class DocumentLanguages
{
    /// <summary>What is read off the words says so.</summary>
    private const string OfWords = "words of the text";

    /// <summary>Certainty from which the words overrule a declared language of another kind: templates declare "en" for anything.</summary>
    private const double OverrulesOthers = 0.5;

    /// <summary>The same against a near relative, of which the author knows better.</summary>
    private const double OverrulesKin = 0.9;

    public static IReadOnlyList<Finding<string>> Of(IReadOnlyList<Block> blocks, LanguageGuess[] guesses, IReadOnlyList<Finding<string>> declared)
    {
        var weights = new SortedDictionary<string, double>(StringComparer.Ordinal);
        var letters = 0.0;
        for (var i = 0; i < guesses.Length; i++)
        {
            if (!guesses[i].IsKnown) continue;
            letters += blocks[i].Range.Length;
            weights[guesses[i].Tag] = weights.GetValueOrDefault(guesses[i].Tag) + (blocks[i].Range.Length * guesses[i].Certainty);
        }

        if (weights.Count == 0) return [.. declared];
        var best = weights.MaxBy(w => w.Value);
        var certainty = Math.Round(Math.Clamp(best.Value / letters, 0.05, 0.99), 2);
        return Merged(new Finding<string>(best.Key, OfWords, certainty), declared);
    }

    private static double Overrules(string declared, string read) => SameLanguage.IsNear(declared, read) ? OverrulesKin : OverrulesOthers;

    // A declaration that agrees is the more exact tag ("pt-BR"); one that disagrees is kept behind, for the page may lie or quote.
    private static List<Finding<string>> Merged(Finding<string> read, IReadOnlyList<Finding<string>> declared)
    {
        var agreeing = declared.FirstOrDefault(d => SameLanguage.IsSame(d.Value, read.Value));
        if (agreeing is not null)
            return [agreeing with { Certainty = Math.Max(agreeing.Certainty, read.Certainty), Evidence = $"{agreeing.Evidence}, {read.Evidence}" }, .. declared.Where(d => d != agreeing)];
        if (declared.Count > 0 && read.Certainty < Overrules(declared[0].Value, read.Value)) return [.. declared, read];
        return [read, .. declared.Select(d => d with { Certainty = Math.Min(d.Certainty, Math.Round(read.Certainty / 2, 2)) })];
    }
}
