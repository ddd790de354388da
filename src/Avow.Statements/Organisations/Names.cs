namespace Avow.Statements;

/// <summary>Which of the names of one thing is shown.</summary>
public static class Names
{
    /// <summary>The name in a language, else in English, else the first there is.</summary>
    /// <param name="names">By BCP 47 tag.</param>
    /// <param name="language">A tag; its primary subtag counts.</param>
    /// <param name="otherwise">For a thing without names.</param>
    public static string In(IReadOnlyDictionary<string, string> names, string language, string otherwise) =>
        names.TryGetValue(Languages.Primary(language), out var name) || names.TryGetValue("en", out name) ? name : names.Values.FirstOrDefault(otherwise);
}
