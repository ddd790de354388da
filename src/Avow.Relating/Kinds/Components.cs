using Avow.Statements;

namespace Avow.Relating;

/// <summary>
/// Cuts an archive into parts that can be related one without the other. Why the order of arrival does not matter:
/// seeds and matches are functions of one text and of two, so the same archive has the same matches however it grew;
/// components are a function of the matches; and <see cref="Relations"/> sees one whole component at a time.
/// It is enough, then, to relate anew the components that a new text or match touches, in place of all their relations before.
/// </summary>
public static class Components
{
    /// <returns>Ordered by their least id; a text without matches is a component of its own.</returns>
    public static IReadOnlyList<Component> Of(IReadOnlyList<TextFacts> texts, IReadOnlyList<TextMatch> matches)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(matches);
        var roots = texts.ToDictionary(text => text.Id, text => text.Id);
        foreach (var document in texts.GroupBy(text => text.Document))
            foreach (var text in document) Join(roots, document.First().Id, text.Id);
        List<TextMatch> between = [.. matches.Where(match => roots.ContainsKey(match.A) && roots.ContainsKey(match.B))];
        foreach (var match in between) Join(roots, match.A, match.B);
        var matchesOf = between.ToLookup(match => RootOf(roots, match.A));
        return
        [
            .. from text in texts.OrderBy(text => text.Id)
               group text by RootOf(roots, text.Id) into part
               select new Component([.. part], [.. matchesOf[part.Key].OrderBy(match => match.A).ThenBy(match => match.B)]),
        ];
    }

    /// <summary>The ids of all texts of the components that some texts lie in, read step by step from a store.</summary>
    /// <param name="touched">Where to begin.</param>
    /// <param name="neighbours">The texts a text is matched with, and those of its document.</param>
    /// <returns>Ordered; contains what was touched.</returns>
    public static IReadOnlyList<Id<Text>> Around(IEnumerable<Id<Text>> touched, Func<Id<Text>, IEnumerable<Id<Text>>> neighbours)
    {
        ArgumentNullException.ThrowIfNull(touched);
        ArgumentNullException.ThrowIfNull(neighbours);
        HashSet<Id<Text>> found = [.. touched];
        Queue<Id<Text>> open = new(found);
        while (open.TryDequeue(out var text))
            foreach (var next in neighbours(text))
                if (found.Add(next)) open.Enqueue(next);
        return [.. found.Order()];
    }

    // Union-find with path halving (Tarjan and van Leeuwen 1984); the lesser id is the root, so no order of joining shows.
    private static Id<Text> RootOf(Dictionary<Id<Text>, Id<Text>> roots, Id<Text> text)
    {
        while (roots[text] != text) text = roots[text] = roots[roots[text]];
        return text;
    }

    private static void Join(Dictionary<Id<Text>, Id<Text>> roots, Id<Text> x, Id<Text> y)
    {
        var (rootX, rootY) = (RootOf(roots, x), RootOf(roots, y));
        if (rootX < rootY) roots[rootY] = rootX;
        else roots[rootX] = rootY;
    }
}
