namespace Avow.Capturing;

/// <summary>Sorts the lines of a robots.txt into the rules for us and the rules for everybody (RFC 9309, section 2.2.1).</summary>
internal sealed class RobotsGroups
{
    private readonly List<RobotsRule> ours = [], everybodys = [];
    private bool namesUs, namesEverybody, isNaming, hasOurs;

    public List<RobotsRule> ForUs => hasOurs ? ours : everybodys;

    public void Add(string line)
    {
        var words = line.Split('#')[0];
        if (words.IndexOf(':', StringComparison.Ordinal) is not (var colon and > 0)) return;
        var value = words[(colon + 1)..].Trim();
        switch (words[..colon].Trim().ToLowerInvariant())
        {
            case "user-agent": Name(value); break;
            case "allow": AddRule(value, isAllow: true); break;
            case "disallow": AddRule(value, isAllow: false); break;
        }
    }

    // Names that follow each other share the rules after them; a name after rules begins a new group.
    private void Name(string agent)
    {
        if (!isNaming) namesUs = namesEverybody = false;
        isNaming = true;
        if (agent.StartsWith('*')) namesEverybody = true;
        else if (Token(agent).Equals(RobotsFile.ProductToken, StringComparison.OrdinalIgnoreCase)) namesUs = hasOurs = true;
    }

    private void AddRule(string pattern, bool isAllow)
    {
        isNaming = false;
        if (RobotsRule.TryRead(pattern, isAllow) is not { } rule) return;
        if (namesUs) ours.Add(rule);
        if (namesEverybody) everybodys.Add(rule);
    }

    // "Avow/1.0" means us: a product token is letters, "-" and "_".
    private static ReadOnlySpan<char> Token(ReadOnlySpan<char> agent)
    {
        var end = 0;
        while (end < agent.Length && (char.IsAsciiLetter(agent[end]) || agent[end] is '-' or '_')) end++;
        return agent[..end];
    }
}
