using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>
/// What one page was told by the archive while it was made: by names of sums and by questions, each with its sum. As long as they stay so, the page does (a verifying trace:
/// A. Mokhov, N. Mitchell, S. Peyton Jones, Build Systems à la Carte, 2018, section 4.2.2). Used by one thread at a time.
/// </summary>
internal sealed class PageTrace(StateSums sums)
{
    private readonly Dictionary<string, UInt128> told = new(StringComparer.Ordinal);
    private readonly HashSet<PageRequest> linked = [];

    /// <summary>By names; what is not there has the sum 0.</summary>
    public IReadOnlyDictionary<string, UInt128> Told => told;

    public IReadOnlyCollection<PageRequest> Linked => linked;

    /// <summary>Whether it can be told later that the page is still right.</summary>
    public bool IsKnown { get; private set; } = true;

    public void Meet(PageRequest request) => linked.Add(request);

    /// <summary>It was told something that nobody can compare later.</summary>
    public void Forget() => IsKnown = false;

    public void Of(Id<Text> text) => Of(StateSums.NameOfText(text));

    public void OfTies(Id<Text> text) => Of(StateSums.NameOfTies(text));

    /// <summary>It was told what has a sum in the archive.</summary>
    public void Of(string name) => told.TryAdd(name, Now(sums, name));

    /// <summary>It asked a question; asked twice it must get the same answer.</summary>
    public T Answer<T>(string question, T answer)
    {
        Note(question, AnswerSum.Of(answer));
        return answer;
    }

    /// <summary>It asked for a part of a list of texts, and was told nothing of them but what has a sum.</summary>
    public void Listed(string question, IEnumerable<ListedStatement> part, long count) => Note(question, AnswerSum.OfList(sums, part, count));

    private void Note(string question, UInt128 sum)
    {
        if (!told.TryAdd(question, sum) && told[question] != sum) Forget();
    }

    /// <summary>What a name of a sum stands for in a state.</summary>
    public static UInt128 Now(StateSums sums, string name) => name switch
    {
        Learned => sums.Learned,
        _ => sums.Of(name) ?? 0,
    };

    public const string Learned = "learned";
}
