using System.Buffers;
using System.Text.RegularExpressions;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// Which captions belong to the text: those of tables, long ones, and those of figures within the text that tell something. A name of
/// a picture's owner tells nothing, neither alone nor behind what the caption says.
/// </summary>
internal static partial class Captions
{
    private const int FewestCharsOfTelling = 140;
    private const int LongestLabel = 40;
    private const int MostCharsOfCredited = 300;
    private const int MaxCharsOfCredit = 80;

    private static readonly SearchValues<string> Credits = SearchValues.Create(
        ["photo", "foto", "bild:", "bild ", "quelle", "source:", "image:", "image by", "picture:", "credit", "crédit", "crédito", "©", "(c)", "fot.", "imagen", "фото", "світлина", "getty", "reuters", "afp", "dpa", "pixabay", "unsplash", "shutterstock", "istock", "archiv", "courtesy", "|", "/"],
        StringComparison.OrdinalIgnoreCase);

    // Words that stand before an owner's name and hardly ever in a sentence.
    private static readonly SearchValues<string> SureCredits = SearchValues.Create(
        ["photo:", "photos:", "photo by", "photograph:", "photograph by", "foto:", "fotos:", "fot.", "bild:", "quelle:", "image:", "image credit", "image courtesy", "credit:", "crédit", "crédito", "imagen:", "imagem:", "©", "(c)", "фото:", "світлина:", "getty images", "picture alliance", "shutterstock", "istock", "unsplash", "pixabay", "adobe stock", "stock.adobe", "wikimedia", "cc by"],
        StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^(?:image|photo|picture|pic|foto|bild|imagen|imagem|fot|фото)s?\s?(?::|by|credit|courtesy|/)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex SureOwner { get; }

    public static bool AreOfPictures(PageBlock block) => EndsInCredit(block) || (AreCredited(block) && block.Words.Length >= FewestCharsOfTelling) || (IsShort(block) && (block.Owner.Up(n => n.Tag is "figcaption") is null || !Tells(block.Words)));

    // "The gate at noon (Image: Valley Pictures)", whatever element it stands in: so end captions, and no sentences of a text.
    private static bool EndsInCredit(PageBlock block)
    {
        if (block.Kind != BlockKind.Paragraph || block.Words.Length >= FewestCharsOfTelling || block.Words[^1] is not (')' or ']')) return false;
        var open = block.Words.LastIndexOfAny(['(', '[']);
        return open >= 0 && !Punctuation.EndsSentence(Punctuation.LastSign(block.Words.AsSpan(0, open))) && SureOwner.IsMatch(block.Words.AsSpan(open + 1));
    }

    public static bool IsShort(PageBlock block) =>
        block.Kind == BlockKind.Caption && block.Words.Length < FewestCharsOfTelling && block.Owner.Up(n => n.Tag is "caption") is null;

    /// <summary>A caption that ends in the name of its picture's owner. Long ones come with the picture from an agency and speak of it alone.</summary>
    public static bool AreCredited(PageBlock block) =>
        block.Kind == BlockKind.Caption && block.Words.Length < MostCharsOfCredited && block.Owner.Up(n => n.Tag is "caption") is null && block.Words.AsSpan(Math.Max(0, block.Words.Length - MaxCharsOfCredit)).ContainsAny(SureCredits);

    /// <summary>"The gate at noon. (Photo: A. Weaver)": the sentence alone.</summary>
    public static DraftBlock WithoutCredit(DraftBlock block)
    {
        if (block.Kind != BlockKind.Caption || block.Words.Length >= FewestCharsOfTelling) return block;
        var told = Told(block.Words).Length;
        if (told == block.Words.Length || !IsSentence(block.Words.AsSpan(0, told))) return block;
        return block with { Words = block.Words[..told], Marks = [.. block.Marks.Where(m => m.Range.EndExclusive <= told)] };
    }

    private static bool Tells(string words)
    {
        var told = Told(words);
        return IsSentence(told) || (told.Length == words.Length && words.Length <= LongestLabel && words.Contains(' ', StringComparison.Ordinal));
    }

    private static bool IsSentence(ReadOnlySpan<char> words) => words.Contains(' ') && Punctuation.EndsSentence(Punctuation.LastSign(words));

    private static ReadOnlySpan<char> Told(string words)
    {
        var credit = words.AsSpan().IndexOfAny(Credits);
        return credit < 0 ? words : words.AsSpan(0, credit).TrimEnd(" ([{/|–—-,:");
    }
}
