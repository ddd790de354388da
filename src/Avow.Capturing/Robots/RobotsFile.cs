using System.Text;

namespace Avow.Capturing;

/// <summary>What a robots.txt says to us (RFC 9309): the rules of all groups for "avow", or, when there is none, of all groups for "*".</summary>
internal sealed class RobotsFile
{
    /// <summary>The product token that a group must name to mean this program.</summary>
    public const string ProductToken = "avow";

    private readonly List<RobotsRule> rules;

    private RobotsFile(List<RobotsRule> rules) => this.rules = rules;

    public static RobotsFile AllowsAll { get; } = new([]);

    /// <summary>Reads any bytes; lines that are no rule are passed over (section 2.2.4).</summary>
    public static RobotsFile Parse(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        var groups = new RobotsGroups();
        foreach (var line in Encoding.UTF8.GetString(bytes).Split('\n', '\r')) groups.Add(line);
        return new RobotsFile(groups.ForUs);
    }

    /// <summary>The longest rule that matches decides; of two as long the one that allows; without any, it is allowed (section 2.2.2).</summary>
    public bool Allows(string pathAndQuery)
    {
        var path = RobotsPath.OfAddress(pathAndQuery);
        RobotsRule? decisive = null;
        foreach (var rule in rules)
        {
            if (!rule.IsWeightierThan(decisive) || !rule.Matches(path)) continue;
            decisive = rule;
        }

        return decisive?.IsAllow ?? true;
    }
}
