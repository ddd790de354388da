namespace Avow.Road;

/// <summary>The end of what a child says: it may say a line for each of a million files.</summary>
internal static class LastWords
{
    private const int MaxChars = 4_000;

    public static async Task<string> Of(StreamReader reader, CancellationToken cancel)
    {
        var last = "";
        while (await reader.ReadLineAsync(cancel) is { } line) last = last.Length + line.Length > MaxChars ? line[..Math.Min(line.Length, MaxChars)] : $"{last}\n{line}";
        return last;
    }
}
