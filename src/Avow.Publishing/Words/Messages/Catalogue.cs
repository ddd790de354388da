using System.Collections.Frozen;
using System.Reflection;

namespace Avow.Publishing;

/// <summary>
/// The sentences of one area in one language. An area is a set of files, one for each language, embedded in the assembly that speaks them under
/// the name <c>words/AREA.TAG.words</c>; a file that begins a room of its own needs nothing but
/// <code>
/// &lt;EmbeddedResource Include="Words/*.words" LogicalName="words/%(Filename)%(Extension)" WithCulture="false" /&gt;
/// </code>
/// and a class derived from <see cref="AreaWords"/>. A line is <c>Key = message</c>; a line that begins with spaces goes on with the one before;
/// <c>#</c> begins a remark for translators. Keys are the members of the class that asks for them, "Family.Member" for what is said of an enum.
/// English is the first: what another language lacks is said in English, and a test says that it is lacking. Immutable; safe for many threads.
/// </summary>
public sealed class Catalogue
{
    /// <summary>All areas together hold some hundreds.</summary>
    private const int MaxMessages = 4_000;

    private readonly FrozenDictionary<string, Message> messages;

    private Catalogue(InterfaceLanguage language, IEnumerable<Message> messages) =>
        (Language, this.messages) = (language, messages.ToFrozenDictionary(message => message.Key, StringComparer.Ordinal));

    public InterfaceLanguage Language { get; }

    public IEnumerable<string> Keys => messages.Keys;

    /// <exception cref="KeyNotFoundException">Not even English has it: a mistake in the program.</exception>
    public Message this[string key] => messages.TryGetValue(key, out var message) ? message : throw new KeyNotFoundException($"No catalogue has {key}.");

    /// <returns>Null when the area does not say it.</returns>
    public Message? Find(string key) => messages.GetValueOrDefault(key);

    /// <summary>The area in a language, completed by English.</summary>
    public static Catalogue Of(Assembly assembly, string area, InterfaceLanguage language)
    {
        var english = Read(assembly, area, InterfaceLanguage.English);
        if (language == InterfaceLanguage.English) return new(language, english);
        var own = Read(assembly, area, language).ToDictionary(message => message.Key, StringComparer.Ordinal);
        return new(language, english.Select(message => own.GetValueOrDefault(message.Key, message)));
    }

    /// <summary>Only what a file says; empty when the area has no file in the language.</summary>
    internal static IReadOnlyList<Message> Read(Assembly assembly, string area, InterfaceLanguage language)
    {
        using var stream = assembly.GetManifestResourceStream($"words/{area}.{language.Tag}.words");
        if (stream is null) return [];
        using var reader = new StreamReader(stream);
        return Read(reader.ReadToEnd(), language);
    }

    /// <exception cref="FormatException">A line is no message, or a key stands twice.</exception>
    internal static IReadOnlyList<Message> Read(string file, InterfaceLanguage language)
    {
        Dictionary<string, string> patterns = new(StringComparer.Ordinal);
        var key = "";
        foreach (var line in file.Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == ' ' && key.Length > 0)
            {
                patterns[key] = $"{patterns[key]} {line.Trim()}";
                continue;
            }

            if (line.Split(" = ", 2) is not [var name, var pattern] || !name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-'))
                throw new FormatException($"No message in {language.Tag}: {line}");
            key = name;
            if (!patterns.TryAdd(key, pattern.Trim()) || patterns.Count > MaxMessages) throw new FormatException($"The key {key} stands twice in {language.Tag}.");
        }

        return [.. patterns.Select(pair => MessageParser.Parse(pair.Key, pair.Value, language))];
    }

    /// <summary>The same area with its messages turned into others: what tests speak in.</summary>
    internal Catalogue Turned(InterfaceLanguage language, Func<Message, Message> turn) => new(language, messages.Values.Select(turn));
}
