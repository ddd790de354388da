namespace Avow.Relating;

/// <summary>Cuts a segment into the tokens that its translation is recognised by.</summary>
internal sealed class TokenReader(ConceptLexicon lexicon, PinyinNames? names = null)
{
    // Of a longer segment the rest counts for its length alone.
    private const int MaxTokens = 4_096;

    private readonly WordFold fold = new();

    public List<Token> Read(string segment)
    {
        List<Token> tokens = [];
        var isFirst = true;
        for (var at = 0; at < segment.Length && tokens.Count < MaxTokens;)
        {
            if (char.IsDigit(segment[at]))
            {
                tokens.AddRange(Numerals.Read(segment, ref at).Select(number => new Token("#" + number, number, TokenKind.Number)));
                isFirst = false;
            }
            else if (Marks.Of(segment[at]) is { } mark)
            {
                tokens.Add(new("\u0001" + mark, mark, TokenKind.Mark));
                at++;
            }
            else if (!BeginsWord(segment, at)) at++;
            else
            {
                tokens.Add(NextWord(segment, ref at, isFirst));
                isFirst = false;
            }
        }

        tokens.RemoveAll(token => token.Form.Length == 0);
        AddJoined(tokens);
        if (names is not null) tokens.AddRange(names.In(segment).Select(name => new Token(name, name, TokenKind.Name)));
        return tokens;
    }

    private void AddJoined(List<Token> tokens)
    {
        for (var i = tokens.Count - 2; i >= 0; i--)
            if (lexicon.Joined(tokens[i].Form, tokens[i + 1].Form) is { } joined) tokens.Add(new(joined, joined, TokenKind.Word));
    }

    private static bool BeginsWord(string segment, int at) => char.IsLetter(segment[at]) || char.IsSurrogatePair(segment, at);

    // What Japanese spells in katakana is a name or a word from elsewhere, and one word.
    private static int EndOfKatakana(string segment, int start)
    {
        var end = start;
        while (end < segment.Length && end - start < Words.MaxWordChars && segment[end] is (>= '\u30A1' and <= '\u30FA') or '\u30FC') end++;
        return end;
    }

    private Token NextWord(string segment, ref int at, bool isFirst)
    {
        var start = at;
        var here = segment.AsSpan();
        if (Words.ScriptAt(here, at) != WordScript.Spaced)
        {
            var (known, foreign) = (lexicon.LongestAt(here[at..]), HanSounds.NameAt(here[at..]));
            if (Math.Max(known, foreign) is > 0 and var length)
            {
                at += length;
                return new(segment.Substring(start, length), segment.Substring(start, length), foreign > known ? TokenKind.Name : TokenKind.Word);
            }
        }

        if (EndOfKatakana(segment, start) is var end && end > start + 1)
        {
            at = end;
            var name = fold.Fold(here[start..end]).ToString();
            return new(name, name, TokenKind.Name);
        }

        if (Words.NextWord(here, ref at) is not { } range || range.StartInclusive != start)
        {
            at = start + (char.IsSurrogatePair(segment, start) ? 2 : 1);
            return default(Token) with { Key = "", Form = "" };
        }

        var letters = fold.Fold(range.Of(here)).ToString();
        return new(Stem.Of(letters, lexicon.StemLetters), letters, char.IsUpper(segment[start]) && !isFirst ? TokenKind.Name : TokenKind.Word);
    }
}
