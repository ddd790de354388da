using System.Text.RegularExpressions;

namespace Avow.LanguageTraining;

/// <summary>Reads help pages (HTML, Mallard, DocBook): what stands between block tags is a line.</summary>
internal static partial class MarkupPages
{
    public static IEnumerable<string> Lines(string text) =>
        BlockEnd().Split(Hidden().Replace(text, " ")).Where(p => p.Length > 20).Select(p => p.Replace('\n', ' '));

    [GeneratedRegex(@"</?(?:p|div|h[1-6]|li|td|th|title|para|item|desc|body|html|head|table|tr|ul|pre|screen|code)\b[^>]*>", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex BlockEnd();

    [GeneratedRegex(@"<(?:script|style|pre|code|screen|programlisting|credit)\b[^>]*>.*?</(?:script|style|pre|code|screen|programlisting|credit)>|<!--.*?-->", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Hidden();
}
