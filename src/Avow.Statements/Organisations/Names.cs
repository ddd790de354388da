namespace Avow.Statements;

/// <summary>Which of the names of one thing is shown.</summary>
public static class Names
{
    /// <summary>For programs, which want the same name every time: the name in a language, else in English, else the first there is.</summary>
    /// <param name="names">By BCP 47 tag.</param>
    /// <param name="language">A tag; its primary subtag counts.</param>
    /// <param name="otherwise">For a thing without names.</param>
    public static string In(IReadOnlyDictionary<string, string> names, string language, string otherwise) =>
        names.TryGetValue(Languages.Primary(language), out var name) || names.TryGetValue("en", out name) ? name : names.Values.FirstOrDefault(otherwise);

    /// <summary>
    /// For a reader of a language: the name in it, that of a region or script before none; else the name that was given first, which is the thing's own, where
    /// these readers know its letters (<see cref="KnownLetters"/>): it is found in the sources and can be asked for; else the English one, which most can
    /// spell out; else the first in letters of its own: a strange name is better than a short one made for addresses, and nothing is ever made up.
    /// </summary>
    /// <param name="names">By BCP 47 tag, in the order in which they were given.</param>
    /// <param name="language">What is read; its primary subtag counts.</param>
    /// <returns>The name and its tag; null for a thing without names.</returns>
    public static (string Tag, string Name)? ForReadersOf(string language, IReadOnlyDictionary<string, string> names)
    {
        if (names.Count == 0) return null;
        var primary = Languages.Primary(language);
        if (names.TryGetValue(primary, out var exact)) return (primary, exact);
        foreach (var (tag, name) in names)
        {
            if (Languages.Primary(tag) == primary) return (tag, name);
        }

        var first = names.First();
        return !KnownLetters.AreReadBy(primary, first.Value) && names.TryGetValue("en", out var english) ? ("en", english) : (first.Key, first.Value);
    }
}
