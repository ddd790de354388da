using System.Globalization;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>
/// What stood in the way, in one language of the pages. The rooms raise problems in English, for the command line and for programs; what readers and
/// editors meet is found again by its English words, and the things, numbers and names in it are kept. Null is said for what nobody translated: it is
/// shown in English, and marked as English. Safe for many threads.
/// </summary>
public sealed class ProblemWords : AreaWords
{
    /// <summary>A thing inside a reason inside a remark; nothing of ours is deeper.</summary>
    private const int MaxDepth = 3;

    private static readonly EnglishSentences English = new(Catalogue.Read(typeof(ProblemWords).Assembly, "problems", InterfaceLanguage.English));

    private static readonly InEachLanguage<ProblemWords> Made = new(language => new(Catalogue.Of(typeof(ProblemWords).Assembly, "problems", language)));

    private readonly Catalogue catalogue;
    private readonly Func<string, string, string?>? called;

    internal ProblemWords(Catalogue catalogue, Func<string, string, string?>? called = null)
        : base(catalogue) => (this.catalogue, this.called) = (catalogue, called);

    public static ProblemWords In(InterfaceLanguage language) => Made[language];

    /// <summary>The same, where things are called by what they are called here, and not by their slugs and ids.</summary>
    /// <param name="called">The name of a thing by the message that names it ("Thing.Event") and the slug or id in it; null for what has none.</param>
    public ProblemWords Calling(Func<string, string, string?> called) => new(catalogue, called);

    /// <summary>What was looked at, or the place in it: "organisation “ferry-north”".</summary>
    public string? Thing(string english) => Again("Thing", english, 0);

    public string? Reason(string english) => Again("Reason", english, 0);

    public string? Repair(string english) => Again("Repair", english, 0);

    /// <summary>What a search says beside its answers.</summary>
    public string? Remark(string english) => Again("Remark", english, 0);

    /// <summary>One part of where a value was found: "byline".</summary>
    public string? Cue(string english) => Again("Cue", english, 0);

    /// <summary>A cue is a list, with commas or semicolons between its parts, but for those in what it quotes or puts in brackets.</summary>
    public static IEnumerable<string> PartsOf(string cue)
    {
        var (start, depth) = (0, 0);
        for (var at = 0; at < cue.Length; at++)
        {
            depth += cue[at] is '“' or '(' ? 1 : cue[at] is '”' or ')' && depth > 0 ? -1 : 0;
            if (depth > 0 || cue[at] is not (',' or ';') || at + 1 >= cue.Length || cue[at + 1] != ' ') continue;
            yield return cue[start..at];
            start = at + 2;
        }

        if (start < cue.Length) yield return cue[start..];
    }

    /// <summary>All of a problem on one line, each part in English where nobody translated it: for answers to scripts, which carry words alone.</summary>
    public string Line(Problem problem)
    {
        var thing = problem.Thing.Length == 0 ? "" : $"{Thing(problem.Thing) ?? OneLine.Of(problem.Thing)}{(problem.Place is { } place ? $", {Thing(place) ?? OneLine.Of(place)}" : "")}: ";
        return $"{thing}{Reason(problem.Reason) ?? OneLine.Of(problem.Reason)}. {Repair(problem.Repair) ?? OneLine.Of(problem.Repair)}";
    }

    private string? Again(string family, string english, int depth)
    {
        if (depth > MaxDepth || English.Find(family, english) is not var (key, values)) return null;
        return Said(key).With([.. values.Select(value => (value.Name, called?.Invoke(key, value.Value) is { } name ? Apart(Shown.Name(name, 400)) : Value(family, value.Name, value.Value, depth + 1)))]);
    }

    // FSI and PDI (Unicode Standard Annex 9): a name that runs against the sentence must not carry its neighbours away.
    private string Apart(string name) => Language.IsRightToLeft || name.Any(letter => letter is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFEFC')) ? $"\u2068{name}\u2069" : name;

    // "60" is counted in the language, a day on which something was done is written in it, "change 12" is called so in it, a reason within a reason is one too; anything else is a name and stays.
    private MessageValue Value(string family, string name, string said, int depth) =>
        name is "number" or "most" && long.TryParse(said, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number)
            ? number
            : name == "on" && IsoDay.TryRead(said, out var day)
            ? Wording.In(Language).ShortDay(day)
            : Again(name == "why" ? "Reason" : "Thing", said, depth) ?? (family == "Cue" ? string.Join("; ", said.Split("; ").Select(part => Again("Cue", part, depth) ?? part)) : Apart(Shown.Name(said, 400)));
}
