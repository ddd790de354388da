using System.Buffers;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>A text that stops in the middle of a sentence.</summary>
internal static class SuddenEnd
{
    /// <summary>Shorter last lines are signatures, slogans or captions, unless they end in a word that never ends a sentence (characters).</summary>
    private const int MinChars = 60;
    private const int MinWords = 9;

    /// <summary>How much of the end is shown (characters).</summary>
    private const int ShownChars = 40;

    // Articles, prepositions and conjunctions that cannot be the last word of anything.
    private static readonly HashSet<string> NeverLast =
    [
        "the", "a", "an", "and", "of", "to", "with", "for", "by", "from", "that", "which", "their", "our", "or", "but",
        "el", "la", "los", "las", "de", "del", "y", "que", "con", "por", "para", "un", "una", "o", "sus",
        "le", "les", "des", "du", "et", "qui", "dans", "pour", "une", "ou", "leurs", "avec",
        "der", "die", "das", "und", "mit", "von", "ein", "eine", "oder", "für", "den", "dem", "dass",
        "il", "gli", "di", "e", "che", "per", "con", "os", "as", "do", "da", "em", "um", "uma",
        "и", "в", "на", "с", "что", "для", "от", "или", "к", "из", "і", "та", "що", "з", "від", "або", "до",
        "i", "w", "z", "oraz", "że", "ve", "bir", "ile", "için", "في", "من", "على", "إلى", "أن", "التي", "الذي",
    ];

    private static readonly SearchValues<char> NoPlainSigns = SearchValues.Create("./@_:#0123456789");

    // Written without full stops: the end of a line says nothing.
    private static readonly HashSet<string> WithoutStops = ["th", "lo", "km", "my", "bo"];

    public static IEnumerable<Damage> In(Assembled text, IReadOnlyList<string> languages, int lastBlock)
    {
        if (lastBlock < 0 || text.Blocks[lastBlock].Kind is not (BlockKind.Paragraph or BlockKind.ListItem) || WithoutStops.Contains(Languages.Primary(languages[lastBlock]))) yield break;
        var words = text.WordsOf(lastBlock);
        if (Punctuation.IsClosed(words) || CutLinks.IsCutCaption(words) || IsSigned(words) || IsVerse(text, lastBlock)) yield break;
        var last = words[(words.LastIndexOf(' ') + 1)..].ToLowerInvariant();
        var neverLast = words.Contains(' ', StringComparison.Ordinal) && (NeverLast.Contains(last) || words[^1] is ',' or '،' or '，' or '、');
        if (text.Blocks[lastBlock].Kind == BlockKind.ListItem && !neverLast && !IsClosedBefore(text, lastBlock)) yield break;
        if (EndsInAside(words) || (!neverLast && !EndsInPlainWord(words, last))) yield break;
        if (!neverLast && (words.Length < MinChars || Punctuation.CountWords(words) < MinWords)) yield break;
        var block = text.Blocks[lastBlock].Range;
        var range = new TextRange(Math.Max(block.StartInclusive, block.EndExclusive - ShownChars), block.EndExclusive);
        yield return new(DamageKind.StopsMidSentence, range, range.Of(text.Words));
    }

    // The items of many lists end without a stop; where the item before has one, the last lacks it.
    private static bool IsClosedBefore(Assembled text, int i) => i > 0 && text.Blocks[i - 1].Kind == BlockKind.ListItem && Punctuation.IsClosed(text.WordsOf(i - 1));

    // A name, a number, an address, a smiley may end a text without a full stop; a small word in mid-flow does not.
    private static bool EndsInPlainWord(string words, string last) =>
        char.IsLetter(words[^1]) && !last.AsSpan().ContainsAny(NoPlainSigns) && !char.IsUpper(words[words.LastIndexOf(' ') + 1]);

    // "… was left. (From our correspondent)"
    private static bool EndsInAside(string words)
    {
        var open = words[^1] is ')' or '）' or ']' ? words.AsSpan().LastIndexOfAny('(', '（', '[') : -1;
        return open > 0 && Punctuation.IsClosed(words.AsSpan(0, open));
    }

    // "Section of …, Anarchist Federation of …" or a line with a date or an address: somebody signs.
    private static bool IsSigned(string words) => words.Length < 200 && (SignatureLine.IsOne(words) || BareAddress.MayHold(words) || words.Contains('@', StringComparison.Ordinal));

    private static bool IsVerse(Assembled text, int last) =>
        last > 1 && Enumerable.Range(last - 2, 3).All(i => text.WordsOf(i).Length < 70 && !Punctuation.IsClosed(text.WordsOf(i)));
}
