using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Avow.Publishing;

/// <summary>
/// Finds the messages of a catalogue again by their English words, with what was filled in: "it is longer than 60 characters" is
/// <c>Reason.Longer</c> with <c>most</c> 60. Of several that fit, the one with most words of its own. Immutable; safe for many threads.
/// </summary>
internal sealed class EnglishSentences
{
    /// <summary>A sentence of ours is shorter, whatever a stranger's name makes of it; what is longer is not looked for.</summary>
    private const int MaxChars = 2_000;

    private readonly FrozenDictionary<string, List<Pattern>> families;

    /// <param name="english">Messages of words and places alone, called "Family.Member".</param>
    public EnglishSentences(IEnumerable<Message> english) => families = english
        .GroupBy(message => message.Key.Split('.')[0], StringComparer.Ordinal)
        .ToFrozenDictionary(family => family.Key, family => family.Select(message => Pattern.Of(message, family.Key)).OrderByDescending(pattern => pattern.OwnChars).ToList(), StringComparer.Ordinal);

    /// <returns>Null for what is no sentence of the family.</returns>
    public (string Key, IReadOnlyList<(string Name, string Value)> Values)? Find(string family, string said)
    {
        if (said.Length is 0 or > MaxChars || !families.TryGetValue(family, out var patterns)) return null;
        foreach (var pattern in patterns)
        {
            if (pattern.ValuesIn(said) is { } values) return (pattern.Key, values);
        }

        return null;
    }

    /// <param name="Key">The message's.</param>
    /// <param name="OwnChars">How much of it is words.</param>
    /// <param name="Beginning">The words before the first place: what does not begin so needs no further look.</param>
    /// <param name="Written">The whole of it as a pattern.</param>
    /// <param name="Places">Names of what was filled in.</param>
    private sealed record Pattern(string Key, int OwnChars, string Beginning, string Written, IReadOnlyList<string> Places)
    {
        private Regex Form => field ??= new(Written, RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant);

        // A thing is called by a slug or an id, where no quotation marks say where its name ends.
        public static Pattern Of(Message message, string family)
        {
            var places = message.Parts.OfType<MessagePart.Place>().Select(place => place.Name).ToList();
            var form = string.Concat(message.Parts.Select((part, at) => part switch
            {
                MessagePart.Words(var words) => Regex.Escape(words),
                MessagePart.Place(var name) => $"(?<{name}>{(family == "Thing" && at == message.Parts.Count - 1 ? @"[^\s“”]+" : ".+?")})",
                _ => throw new FormatException($"{message.Key} is more than words and places."),
            }));
            var beginning = message.Parts is [MessagePart.Words(var first), ..] ? first : "";
            return new(message.Key, message.Parts.OfType<MessagePart.Words>().Sum(part => part.Text.Length), beginning, $@"\A{form}\z", places);
        }

        public IReadOnlyList<(string, string)>? ValuesIn(string said) =>
            said.StartsWith(Beginning, StringComparison.Ordinal) && Form.Match(said) is { Success: true } found ? [.. Places.Select(place => (place, found.Groups[place].Value))] : null;
    }
}
