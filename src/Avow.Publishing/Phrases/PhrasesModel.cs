using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>The page of house phrases, slogans and addresses.</summary>
public sealed record PhrasesModel
{
    /// <summary>Phrases on the page, the most printed first.</summary>
    private const int MaxPhrases = 200;

    public required IReadOnlyList<PhraseLine> Phrases { get; init; }

    public long More { get; init; }

    public static PhrasesModel From(ILibrary library)
    {
        var printed = library.Printed(MaxPhrases);
        return new() { Phrases = [.. printed.Phrases.Select(phrase => PhraseLine.Of(library, phrase))], More = printed.Count - printed.Phrases.Count };
    }
}

/// <summary>One phrase, and who prints it how often.</summary>
public sealed record PhraseLine
{
    /// <summary>Printers that are named; a slogan of a movement has hundreds.</summary>
    private const int MaxPrinters = 8;

    /// <summary>A phrase is shorter; what a broken archive holds is cut.</summary>
    private const int MaxChars = 600;

    public required HousePhraseKind Kind { get; init; }

    public required string Words { get; init; }

    /// <summary>That of the first text that is named.</summary>
    public required string Language { get; init; }

    public required long Texts { get; init; }

    /// <summary>Most texts first.</summary>
    public required IReadOnlyList<PhrasePrinter> Printers { get; init; }

    public int MorePrinters { get; init; }

    internal static PhraseLine Of(ILibrary library, PrintedPhrase phrase)
    {
        var named = phrase.Printers.Take(MaxPrinters).ToList();
        var summaries = library.Summaries([.. named.Select(printer => printer.Earliest.Text)]);
        return new()
        {
            Kind = phrase.Kind,
            Words = Shown.Name(phrase.Words, MaxChars),
            Language = named.Select(printer => summaries.GetValueOrDefault(printer.Earliest.Text)?.Language).FirstOrDefault(language => language is not null) ?? Languages.Unknown,
            Texts = phrase.Texts,
            Printers = [.. named.Where(printer => summaries.ContainsKey(printer.Earliest.Text)).Select(printer => new PhrasePrinter(TextLine.Of(summaries[printer.Earliest.Text]).Outlet, printer.Earliest.Text, AnchorOf(library, printer.Earliest), printer.Texts))],
            MorePrinters = phrase.Printers.Count - named.Count,
        };
    }

    private static PassagePlace? AnchorOf(ILibrary library, PhrasePlace place) => RelatedText.Open(library, place.Text)?.PlaceAt(place.Range.EndExclusive - 1);
}

/// <summary>Who prints a phrase, with the earliest text that has it.</summary>
public sealed record PhrasePrinter(Naming Name, Id<Text> Text, PassagePlace? Anchor, long Texts);
