using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>The page of house phrases, slogans and addresses.</summary>
public sealed record PhrasesModel
{
    /// <summary>Phrases on the page, the most printed first.</summary>
    private const int MaxPhrases = 200;

    public required IReadOnlyList<PhraseLine> Phrases { get; init; }

    public int More { get; init; }

    /// <summary>Whether the archive is too large for a page to look through it.</summary>
    public bool IsTooLarge { get; init; }

    public static PhrasesModel From(ILibrary library, IReadOnlyList<FoundPhrase>? found) => new()
    {
        Phrases = [.. (found ?? []).Take(MaxPhrases).Select(phrase => PhraseLine.Of(library, phrase))],
        More = Math.Max(0, (found?.Count ?? 0) - MaxPhrases),
        IsTooLarge = found is null,
    };
}

/// <summary>One phrase, and who prints it how often.</summary>
public sealed record PhraseLine
{
    /// <summary>Printers that are named; a slogan of a movement has hundreds.</summary>
    private const int MaxPrinters = 8;

    /// <summary>A phrase is shorter; what a broken archive holds is cut.</summary>
    private const int MaxChars = 600;

    public required FoundPhraseKind Kind { get; init; }

    public required string Words { get; init; }

    /// <summary>That of the earliest text that has it.</summary>
    public required string Language { get; init; }

    public required int Texts { get; init; }

    /// <summary>Most texts first.</summary>
    public required IReadOnlyList<PhrasePrinter> Printers { get; init; }

    public int MorePrinters { get; init; }

    internal static PhraseLine Of(ILibrary library, FoundPhrase phrase)
    {
        var summaries = library.Summaries([.. phrase.Places.Select(place => place.Text)]);
        var lines = phrase.Places.Where(place => summaries.ContainsKey(place.Text)).Select(place => (Line: TextLine.Of(summaries[place.Text]), place.Range)).ToList();
        var printers = lines.GroupBy(line => line.Line.Outlet)
            .Select(texts => new PhrasePrinter(texts.Key, texts.First().Line.Text, AnchorOf(library, texts.First().Line.Text, texts.First().Range), texts.Count()))
            .OrderByDescending(printer => printer.Texts).ThenBy(printer => printer.Name.ForPrograms(), StringComparer.Ordinal).ToList();
        return new()
        {
            Kind = phrase.Kind,
            Words = Shown.Name(phrase.Words, MaxChars),
            Language = lines.Count > 0 ? lines[0].Line.Language : Languages.Unknown,
            Texts = lines.Count,
            Printers = [.. printers.Take(MaxPrinters)],
            MorePrinters = Math.Max(0, printers.Count - MaxPrinters),
        };
    }

    private static PassagePlace? AnchorOf(ILibrary library, Id<Text> text, TextRange range) => RelatedText.Open(library, text)?.PlaceAt(range.EndExclusive - 1);
}

/// <summary>Who prints a phrase, with the earliest text that has it.</summary>
public sealed record PhrasePrinter(Naming Name, Id<Text> Text, PassagePlace? Anchor, int Texts);
