using System.Globalization;

namespace Avow.Relating;

/// <summary>Reads the clues of a sentence, in order: numbers, those that count items, names by their sound, meanings, marks, addresses.</summary>
internal sealed class ClueReader(ConceptLexicon lexicon)
{
    // Consonants of a name that are kept, and how many it must have: fewer say too little.
    private const int Consonants = 5;
    private const int LeastConsonants = 3;
    private const int LeastLetters = 4;

    // Where in a sentence its number stands: "5.", "Article 5".
    private const int HeadTokens = 3;
    private const int MostItems = 400;
    private const int MostItemsLeftOut = 2;

    private readonly TokenReader tokens = new(lexicon);
    private readonly Dictionary<string, uint[]> known = new(StringComparer.Ordinal);

    private int item;

    public List<uint> Read(string sentence)
    {
        List<uint> clues = [];
        var read = tokens.Read(sentence);
        for (var i = 0; i < read.Count; i++)
        {
            if (i < HeadTokens && IsNextItem(read[i])) clues.Add(Clue.Of(ClueKind.Item, read[i].Form));
            else clues.AddRange(Of(read[i]));
        }

        return clues;
    }

    private bool IsNextItem(Token token)
    {
        if (token.Kind != TokenKind.Number || !int.TryParse(token.Form, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > MostItems) return false;
        if (number != 1 && (number <= item || number > item + MostItemsLeftOut + 1) && item != 0) return false;
        item = number;
        return true;
    }

    private uint[] Of(Token token)
    {
        var name = $"{(char)('0' + (int)token.Kind)}{token.Form}";
        if (!known.TryGetValue(name, out var clues)) known[name] = clues = [.. Made(token)];
        return clues;
    }

    private IEnumerable<uint> Made(Token token)
    {
        if (token.Kind == TokenKind.Mark) return [Clue.Of(ClueKind.Mark, token.Form)];
        if (token.Kind == TokenKind.Number)
            return ConceptLexicon.OfNumber(token.Form).FirstOrDefault() is { } word ? [Clue.Of(ClueKind.Meaning, word)] : [Clue.Of(ClueKind.Number, token.Form)];
        var meanings = lexicon.Of(token.Form).Select(meaning => Clue.Of(ClueKind.Meaning, meaning)).ToList();
        return meanings.Count > 0 && token.Kind != TokenKind.Name ? meanings : meanings.Concat(NameOf(token));
    }

    // Where writing has no capitals, any word that is not known may be a name.
    private static IEnumerable<uint> NameOf(Token token)
    {
        if (token.Form.Length < LeastLetters || (token.Kind != TokenKind.Name && HasCapitals(token.Form[0]))) return [];
        var sound = Sounds.Key(Romanisation.Of(token.Form), Consonants);
        return sound.Length >= LeastConsonants && char.IsAsciiLetter(sound[0]) ? [Clue.Of(ClueKind.Name, sound)] : [];
    }

    private static bool HasCapitals(char letter) => char.IsLower(letter) && letter is not (>= '\u10D0' and <= '\u10FF');
}
