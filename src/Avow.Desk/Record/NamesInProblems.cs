using Avow.Publishing;

namespace Avow.Desk;

/// <summary>What a problem names by a slug or an id, by what it is called: for editors, who know a thing by its name.</summary>
internal static class NamesInProblems
{
    /// <summary>The words of problems in a language, with the names of this archive.</summary>
    public static ProblemWords Of(RecordNames names, InterfaceLanguage language) => ProblemWords.In(language).Calling((message, value) => NameOf(names, language, message, value));

    private static string? NameOf(RecordNames names, InterfaceLanguage language, string message, string value) => message switch
    {
        "Thing.Organisation" or "Thing.OrganisationBySlug" or "Thing.MergedInto" or "Thing.BecameOf" => names.Organisation(value)?.For(language.Tag).Name,
        "Thing.Event" or "Thing.EventBySlug" or "Thing.WatchList" => names.Event(value)?.For(language.Tag).Name,
        "Thing.Distinct" => All(value, one => names.Organisation(one)?.For(language.Tag).Name),
        "Thing.Text" or "Thing.EndorsementOf" => Title(names.Text(value), language),
        "Thing.Beads" => All(value, one => Title(names.Text(one), language)),
        "Thing.Document" or "Thing.DamageOf" => Title(names.Document(value.Split(' ')[0]), language),
        "Thing.Capture" or "Thing.CaptureAbout" or "Thing.AboutOf" or "Thing.LookedOver" => names.Capture(value),
        "Thing.Relation" or "Thing.WordOn" => names.Relation(value) is var (taker, source) && Title(taker, language) is { } one && Title(source, language) is { } other ? $"{one} · {other}" : null,
        _ => null,
    };

    private static string? Title(TextLine? line, InterfaceLanguage language) => line is null ? null : $"“{Wording.In(language).TitleOf(line)}”";

    private static string? All(string values, Func<string, string?> name) => values.Split(' ').Select(name).ToList() is var all && all.Contains(null) ? null : string.Join(" · ", all);
}
