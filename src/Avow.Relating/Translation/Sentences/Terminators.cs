namespace Avow.Relating;

/// <summary>The marks that end sentences (Unicode property Sentence_Terminal), and those that close behind them.</summary>
internal static class Terminators
{
    // Latin and its kin; Arabic and Urdu; Devanagari; Ethiopic; Armenian; Khmer; Myanmar; Tibetan; ideographic, full width and half width.
    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create(".!?…‼⁇⁈⁉؟۔।॥።፧፨։។៕။།༎。！？．｡");

    private static readonly System.Buffers.SearchValues<char> WithoutSpace = System.Buffers.SearchValues.Create("。！？．｡།༎");

    private static readonly System.Buffers.SearchValues<char> Closers = System.Buffers.SearchValues.Create("\"'”’»›)]}」』》〉）］｣");

    public static bool Is(char c, string language) => Marks.Contains(c) || (language == "el" && c is ';' or '\u037E');

    public static bool NeedsNoSpace(char c) => WithoutSpace.Contains(c);

    public static bool Closes(char c) => Closers.Contains(c);
}
