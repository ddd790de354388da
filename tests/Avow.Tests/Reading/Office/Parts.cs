namespace Avow.Tests.Reading;

/// <summary>The parts of a golden case: each begins with a line "=== name".</summary>
internal static class Parts
{
    public static Dictionary<string, string> Of(string input)
    {
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in ("\n" + input).Split("\n=== ", StringSplitOptions.RemoveEmptyEntries))
        {
            var end = part.IndexOf('\n', StringComparison.Ordinal);
            parts.Add(part[..end].Trim(), part[(end + 1)..]);
        }

        return parts;
    }
}
