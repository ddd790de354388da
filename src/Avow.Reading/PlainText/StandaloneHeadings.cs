using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// Headings that only their typography shows: a short line alone between empty lines, or one in capitals, with text under it.
/// A line that carries a date, or ends like a sentence, or closes the text, is none.
/// </summary>
internal static class StandaloneHeadings
{
    private const int MaxChars = 90;
    private const int MaxWords = 14;

    public static IReadOnlyList<DraftBlock> Raise(IReadOnlyList<TextPiece> pieces)
    {
        var blocks = pieces.Select(p => p.Block).ToArray();
        for (var i = pieces.Count - 2; i >= 0; i--)
        {
            if (Looks(pieces, blocks, i)) blocks[i] = blocks[i] with { Kind = BlockKind.Heading, Level = i == 0 ? 1 : 2 };
        }

        return blocks;
    }

    private static bool Looks(IReadOnlyList<TextPiece> pieces, DraftBlock[] blocks, int i)
    {
        var words = blocks[i].Words;
        if (!pieces[i].StandsAlone || blocks[i].Kind != BlockKind.Paragraph) return false;
        if (words.Length > MaxChars || Punctuation.CountWords(words) > (Punctuation.IsCjk(words[0]) ? 30 : MaxWords)) return false;
        if (!IsTitleLike(words, first: i == 0) || HoldsDate(words)) return false;
        return (HasRoomBefore(blocks, i) || (i == 1 && IsUnderTitle(pieces))) && IsFollowedByText(pieces, blocks, i);
    }

    private static bool IsTitleLike(string words, bool first)
    {
        var letter = Punctuation.FirstLetter(words);
        if (letter == '\0' || char.IsLower(letter) || BareAddress.MayHold(words) || words[0] is '-' or '–' or '—' or '(' or '[' or '*') return false;
        var last = Punctuation.LastSign(words);
        if (last is '?' or '!' or '？' or '！' or '؟') return first || last is '?' or '？' or '؟' || IsCapitals(words);
        return !Punctuation.EndsSentence(last) && !Punctuation.IsClosed(words) && last is not (',' or '،' or '，' or '、' or '(' or '[');
    }

    private static bool IsUnderTitle(IReadOnlyList<TextPiece> pieces) =>
        pieces[0].StandsAlone && pieces[0].Block.Words.Length <= MaxChars && IsTitleLike(pieces[0].Block.Words, first: true);

    private static bool IsCapitals(string words) => words.Count(char.IsUpper) > 3 && !words.Any(char.IsLower);

    private static bool HoldsDate(string words) => WrittenDates.Find(words).Count > 0;

    // A line after an unfinished sentence is a piece of that sentence, not a heading.
    private static bool HasRoomBefore(DraftBlock[] blocks, int i) =>
        i == 0 || blocks[i].RuleBefore || blocks[i - 1].Kind != BlockKind.Paragraph
        || Punctuation.IsClosed(blocks[i - 1].Words) || HoldsDate(blocks[i - 1].Words);

    private static bool IsFollowedByText(IReadOnlyList<TextPiece> pieces, DraftBlock[] blocks, int i)
    {
        var next = blocks[i + 1];
        if (i > 0 && (next.RuleBefore || FrameCues.IsEditorsHeading(next.Words.Length > 80 ? next.Words[..80] : next.Words))) return false;
        if (i > 0 && NoteStart.Of(next.Words) is { Dress: "[1]" or "¹" or "*" }) return false; // over the notes stands a signature
        return next.Kind switch
        {
            BlockKind.Heading => i == 0 || blocks[i].RuleBefore,
            BlockKind.Paragraph => Punctuation.IsClosed(next.Words) || next.Words.Length > MaxChars || (i == 0 && pieces.Count > 3),
            _ => true,
        };
    }
}
