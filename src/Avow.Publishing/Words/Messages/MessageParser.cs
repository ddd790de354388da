using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Avow.Publishing;

/// <summary>Reads one message. Strict and bounded: what is not in <see cref="Message"/>'s part of the format is refused with its place, as a mistake in the program's own files.</summary>
internal ref struct MessageParser(string key, string pattern, InterfaceLanguage language)
{
    /// <summary>The longest is a paragraph.</summary>
    private const int MaxChars = 4_000;

    /// <summary>A plural inside a select inside a plural is more than anybody should translate.</summary>
    private const int MaxDepth = 4;

    private int at;

    /// <exception cref="FormatException">The message is not well formed.</exception>
    public static Message Parse(string key, string pattern, InterfaceLanguage language)
    {
        var parser = new MessageParser(key, pattern, language);
        if (pattern.Length is 0 or > MaxChars) throw parser.Wrong($"it has {pattern.Length} letters");
        var parts = parser.Parts(depth: 0, counted: null);
        return parser.at == pattern.Length ? new(key, parts, language) : throw parser.Wrong("a brace closes nothing");
    }

    private List<MessagePart> Parts(int depth, string? counted)
    {
        if (depth > MaxDepth) throw Wrong("it is nested too deeply");
        List<MessagePart> parts = [];
        var words = new StringBuilder();
        for (; at < pattern.Length && pattern[at] != '}'; at++)
        {
            var c = pattern[at];
            if (c is not ('{' or '#') || (c == '#' && counted is null))
            {
                words.Append(c);
                continue;
            }

            if (words.Length > 0) parts.Add(new MessagePart.Words(words.ToString()));
            words.Clear();
            parts.Add(c == '#' ? new MessagePart.Place(counted!) : Argument(depth));
        }

        if (words.Length > 0) parts.Add(new MessagePart.Words(words.ToString()));
        return parts;
    }

    // From the opening brace to the closing one, on which it stops.
    private MessagePart Argument(int depth)
    {
        at++;
        var name = Name();
        if (Next() == '}') return new MessagePart.Place(name);
        Expect(',');
        var kind = Name();
        Expect(',');
        var cases = Cases(depth, kind == "plural" ? name : null);
        return kind switch
        {
            "plural" => Plural(name, cases),
            "select" when cases.ContainsKey("other") => new MessagePart.Select(name, cases.ToFrozenDictionary(StringComparer.Ordinal)),
            _ => throw Wrong($"{kind} is neither plural nor a select with other"),
        };
    }

    private Dictionary<string, IReadOnlyList<MessagePart>> Cases(int depth, string? counted)
    {
        Dictionary<string, IReadOnlyList<MessagePart>> cases = new(StringComparer.Ordinal);
        while (Next() != '}')
        {
            var name = Name();
            Expect('{');
            if (!cases.TryAdd(name, Parts(depth + 1, counted))) throw Wrong($"{name} stands twice");
            Expect('}');
        }

        return cases;
    }

    private readonly MessagePart.Plural Plural(string name, Dictionary<string, IReadOnlyList<MessagePart>> cases)
    {
        Dictionary<long, IReadOnlyList<MessagePart>> exact = [];
        Dictionary<PluralCategory, IReadOnlyList<MessagePart>> forms = [];
        foreach (var (word, parts) in cases)
        {
            if (word[0] == '=') exact.Add(long.Parse(word.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture), parts);
            else if (Enum.TryParse<PluralCategory>(word, ignoreCase: true, out var category) && language.Plural.Categories.Contains(category)) forms.Add(category, parts);
            else throw Wrong($"{language.Tag} has no plural form {word}");
        }

        var missing = language.Plural.Categories.Where(category => !forms.ContainsKey(category)).ToList();
        if (missing.Count > 0) throw Wrong($"the form {missing[0]} is missing");
        return new(name, exact.ToFrozenDictionary(), forms.ToFrozenDictionary());
    }

    private string Name()
    {
        SkipSpace();
        var start = at;
        while (at < pattern.Length && (char.IsAsciiLetterOrDigit(pattern[at]) || pattern[at] == '=')) at++;
        return at > start ? pattern[start..at] : throw Wrong("a name is missing");
    }

    private char Next()
    {
        SkipSpace();
        return at < pattern.Length ? pattern[at] : throw Wrong("it ends too early");
    }

    private void Expect(char c)
    {
        if (Next() != c) throw Wrong($"{c} is missing");
        at++;
    }

    private void SkipSpace()
    {
        while (at < pattern.Length && pattern[at] == ' ') at++;
    }

    private readonly FormatException Wrong(string reason) => new(string.Create(CultureInfo.InvariantCulture, $"The message {key} in {language.Tag} at {at}: {reason}."));
}
