using Avow.Statements;

namespace Avow.Archive;

/// <summary>Words that are printed under everything, with who prints them.</summary>
/// <param name="Kind">Whose they are.</param>
/// <param name="Words">As the earliest text has them.</param>
/// <param name="Printers">Outlets, sites where no outlet is known: who prints them most first, then by age.</param>
public sealed record PrintedPhrase(HousePhraseKind Kind, string Words, IReadOnlyList<PhrasePrinting> Printers)
{
    public long Texts => Printers.Sum(printer => printer.Texts);
}

/// <summary>Who prints a phrase.</summary>
/// <param name="Earliest">The earliest of its texts that has it, and where it stands there.</param>
/// <param name="Texts">How many of its texts have it.</param>
public sealed record PhrasePrinting(PhrasePlace Earliest, long Texts);

/// <summary>The phrases that are printed most, and how many there are in all.</summary>
public sealed record PrintedPhrases(IReadOnlyList<PrintedPhrase> Phrases, long Count);
