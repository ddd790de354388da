using System.Text.RegularExpressions;

namespace Avow.Publishing;

/// <summary>What a harvester asks, with arguments that the protocol allows for its verb, each once and in its form (section 2.4 and the protocol's schema).</summary>
internal sealed partial record OaiQuestion
{
    public required string Verb { get; init; }

    /// <summary>As they are told back.</summary>
    public required IReadOnlyDictionary<string, string> Arguments { get; init; }

    public string? this[string name] => Arguments.GetValueOrDefault(name);

    private const string Token = "resumptionToken";

    private const int MaxArgumentChars = 600;

    private static readonly Dictionary<string, (string[] Needed, string[] Allowed)> Verbs = new(StringComparer.Ordinal)
    {
        ["Identify"] = ([], []),
        ["ListMetadataFormats"] = ([], ["identifier"]),
        ["ListSets"] = ([], [Token]),
        ["GetRecord"] = (["identifier", "metadataPrefix"], []),
        ["ListIdentifiers"] = (["metadataPrefix"], ["from", "until", "set", Token]),
        ["ListRecords"] = (["metadataPrefix"], ["from", "until", "set", Token]),
    };

    /// <param name="untrusted">Every argument that came, in any order, one that came twice twice.</param>
    public static (OaiQuestion? Question, OaiError? Error) FromUntrusted(IEnumerable<KeyValuePair<string, string>> untrusted)
    {
        List<KeyValuePair<string, string>> came = [.. untrusted];
        List<string> verbs = [.. came.Where(one => one.Key == "verb").Select(one => one.Value)];
        if (verbs is not [var verb] || !Verbs.TryGetValue(verb, out var rule)) return (null, OaiError.BadVerb);
        came.RemoveAll(one => one.Key == "verb");
        if (came.FirstOrDefault(one => !rule.Needed.Contains(one.Key) && !rule.Allowed.Contains(one.Key)).Key is not null) return Bad($"{verb} takes {Named(rule)}.");
        if (came.Select(one => one.Key).Distinct(StringComparer.Ordinal).Count() < came.Count) return Bad("An argument came twice.");
        if (came.Any(one => one.Value.Length is 0 or > MaxArgumentChars)) return Bad("An argument is empty or longer than any that is given out here.");
        var arguments = came.ToDictionary(one => one.Key, one => one.Value, StringComparer.Ordinal);
        if (arguments.ContainsKey(Token)) return arguments.Count > 1 ? Bad("A resumptionToken stands alone beside the verb.") : (new() { Verb = verb, Arguments = arguments }, null);
        if (rule.Needed.FirstOrDefault(needed => !arguments.ContainsKey(needed)) is { } missing) return Bad($"{verb} needs {missing}.");
        if (arguments.TryGetValue("metadataPrefix", out var prefix) && !Name().IsMatch(prefix)) return Bad("metadataPrefix holds characters that no name of a format holds.");
        if (arguments.TryGetValue("set", out var set) && !SetName().IsMatch(set)) return Bad("set holds characters that no name of a set holds.");
        if (arguments.TryGetValue("identifier", out var identifier) && !Identifier().IsMatch(identifier)) return Bad("identifier is no URI.");
        return (new() { Verb = verb, Arguments = arguments }, null);
    }

    private static (OaiQuestion?, OaiError?) Bad(string message) => (null, OaiError.BadArgument(message));

    private static string Named((string[] Needed, string[] Allowed) rule) => rule.Needed.Length + rule.Allowed.Length == 0 ? "no argument" : $"only {string.Join(", ", rule.Needed.Concat(rule.Allowed))}";

    [GeneratedRegex(@"^[A-Za-z0-9\-_.!~*'()]+\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Name();

    [GeneratedRegex(@"^[A-Za-z0-9\-_.!~*'()]+(:[A-Za-z0-9\-_.!~*'()]+)*\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex SetName();

    // RFC 3986, section 2: no other character stands in one.
    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9+.\-]*:[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]+\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Identifier();
}
