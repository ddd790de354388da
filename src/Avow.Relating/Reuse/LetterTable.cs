using System.Globalization;
using System.Text;

namespace Avow.Relating;

/// <summary>
/// What becomes of a character when words are cut and folded, for those of which the neighbours do not matter: most of every text.
/// Filled a page of 256 characters at a time, from the same rules that <see cref="Words"/> and <see cref="WordFold"/> follow.
/// </summary>
internal static class LetterTable
{
    /// <summary>Ends a word and is in none: spaces, full stops, quotation marks.</summary>
    public const uint Break = 0;

    /// <summary>What it does depends on what stands around it: hyphens, apostrophes, marks, scripts without spaces, surrogates.</summary>
    public const uint Depends = 1;

    private const int PageChars = 256;

    private static readonly uint[]?[] Pages = new uint[char.MaxValue / PageChars + 1][];

    /// <summary>The first page, which most texts have most of their letters in.</summary>
    private static readonly uint[] Latin = Fill(0);

    /// <summary><see cref="Break"/>, <see cref="Depends"/>, or the letter it is folded to, with a second one in the upper half where it becomes two.</summary>
    public static uint Of(char c) => c < PageChars ? Latin[c] : OfPage(c);

    private static uint OfPage(char c) => (Volatile.Read(ref Pages[c / PageChars]) ?? Fill(c / PageChars))[c % PageChars];

    private static uint[] Fill(int page)
    {
        var entries = new uint[PageChars];
        var fold = new WordFold();
        for (var i = 0; i < PageChars; i++) entries[i] = Entry((char)(page * PageChars + i), fold);
        Volatile.Write(ref Pages[page], entries);
        return entries;
    }

    private static uint Entry(char c, WordFold fold)
    {
        if (!Rune.TryCreate(c, out var rune)) return Depends;
        if (!Words.StartsWord(rune)) return Words.IsMark(rune) || Words.IsJoint(c) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format ? Depends : Break;
        if (Words.IsMark(rune) || Scripts.Of(rune) != WordScript.Spaced) return Depends;
        var folded = fold.Fold([c]);
        return folded.Length switch
        {
            1 => folded[0],
            2 => folded[0] | (uint)folded[1] << 16,
            _ => Depends,
        };
    }
}
