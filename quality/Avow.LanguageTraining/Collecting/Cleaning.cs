using System.Net;
using System.Text.RegularExpressions;
using Avow.Reading;

namespace Avow.LanguageTraining;

/// <summary>Takes mark-up, placeholders and addresses out of a line, so that words are left.</summary>
internal static partial class Cleaning
{
    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    /// <summary>From this share of its letters on, a line is written in a script.</summary>
    private const double Mostly = 0.7;

    public static string Clean(string line)
    {
        var text = Markup().Replace(line, " ");
        text = WikiLink().Replace(text, "$2");
        text = Placeholder().Replace(text, " ");
        text = Accelerator().Replace(text, string.Empty);
        text = WebUtility.HtmlDecode(text);
        return Spaces().Replace(text, " ").Trim();
    }

    public static bool IsMostly(string line, Script script)
    {
        int own = 0, all = 0;
        foreach (var unit in line)
        {
            if (Scripts.Of(unit) == Script.None) continue;
            all++;
            if (LetterWords.IsOf(unit, script)) own++;
        }

        return own > 0 && own >= all * Mostly && (script != Script.Kana || line.Any(c => Scripts.Of(c) == Script.Kana));
    }

    [GeneratedRegex(@"<[^<>]*>|\{\{[^{}]*\}\}|\{[^{}]*\}|__[A-Z]+__", Linear)]
    private static partial Regex Markup();

    [GeneratedRegex(@"\[\[([^\[\]|]*\|)?([^\[\]|]*)\]\]", Linear)]
    private static partial Regex WikiLink();

    [GeneratedRegex(@"%\([a-zA-Z_]+\)[a-z]|%[0-9$.]*[a-zA-Z]+|\$[A-Za-z0-9_]+|\\[nrt]|https?://[^ ]*|www\.[^ ]*|[^ ]+@[^ ]+|[a-zA-Z0-9]+[._/][a-zA-Z0-9._/]+|--?[a-z-]+|'''?", Linear)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"[_&~](?:\b|$)|\([_&][A-Za-z]\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Accelerator();

    [GeneratedRegex(@"\s+", Linear)]
    private static partial Regex Spaces();
}
