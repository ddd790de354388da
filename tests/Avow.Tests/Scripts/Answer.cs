namespace Avow.Tests.Scripts;

/// <summary>What a command said and how it ended.</summary>
internal sealed record Answer(int Exit, string Out, string Err)
{
    public IReadOnlyList<string> OutLines => Lines(Out);

    /// <summary>What stood on standard error, without progress.</summary>
    public IReadOnlyList<string> Problems => [.. Lines(Err).Where(line => line.StartsWith("avow: ", StringComparison.Ordinal))];

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
