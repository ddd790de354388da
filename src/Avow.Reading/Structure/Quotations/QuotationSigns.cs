using System.Buffers;

namespace Avow.Reading;

/// <summary>What a quotation mark does where it stands. Nations use the same signs in opposite ways, so neighbours and open marks decide.</summary>
internal static class QuotationSigns
{
    public static readonly SearchValues<char> All = SearchValues.Create("\"“”„«»‹›「」『』‘’‚'〝〞");

    /// <summary>The opening marks that this sign could close, surest first; empty when it closes none.</summary>
    public static string MatesOf(char sign, char before, char after) => sign switch
    {
        '“' => char.IsLetterOrDigit(after) && !char.IsLetterOrDigit(before) && !Punctuation.EndsSentence(before) ? "" : "„“",
        '”' => "“„”",
        '»' => "«",
        '«' => char.IsWhiteSpace(after) || !char.IsLetterOrDigit(after) ? "»" : "",
        '›' => "‹",
        '‹' => char.IsLetterOrDigit(after) ? "" : "›",
        '」' => "「",
        '』' => "『",
        '〞' => "〝",
        '‘' => char.IsLetterOrDigit(after) ? "" : "‚",
        '’' => Ends(before, after) ? "‘’‚" : "",
        '\'' => Ends(before, after) ? "'" : "",
        '"' => char.IsWhiteSpace(before) && char.IsLetterOrDigit(after) ? "" : "\"",
        _ => "",
    };

    public static bool Opens(char sign, char before, char after) => sign switch
    {
        '“' or '„' or '‚' or '「' or '『' or '〝' => true,
        '«' or '‹' => !char.IsLetterOrDigit(before) || char.IsLetterOrDigit(after),
        '»' or '›' or '”' => char.IsLetterOrDigit(after) && StartsWord(before),
        '"' => !char.IsWhiteSpace(after) && StartsWord(before),
        '‘' or '\'' => char.IsLetterOrDigit(after) && StartsWord(before),
        _ => false,
    };

    private static bool StartsWord(char before) => char.IsWhiteSpace(before) || Punctuation.IsOpener(before);

    // Between letters it is an apostrophe.
    private static bool Ends(char before, char after) => !char.IsWhiteSpace(before) && !char.IsLetterOrDigit(after);
}
