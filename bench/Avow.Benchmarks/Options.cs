using System.Globalization;

namespace Avow.Benchmarks;

/// <summary>What was asked for on the command line.</summary>
internal sealed record Options
{
    private static readonly string[] Commands = ["add", "relate", "reuse", "quotes", "align", "search", "start", "pages", "serve", "publish", "grow", "data"];

    public required string Command { get; init; }

    public int Pages { get; init; } = 1_000;

    public int Seed { get; init; } = 1;

    /// <summary>How often what is short is repeated.</summary>
    public int Runs { get; init; } = 15;

    /// <summary>How long a server is asked, for each figure.</summary>
    public int Seconds { get; init; } = 10;

    /// <summary>A folder to keep pages and archives in; null for a temporary one.</summary>
    public string? Keep { get; init; }

    /// <summary>The program that aligning is measured beside; null when there is none.</summary>
    public string? Hunalign { get; init; }

    /// <summary>Nothing runs longer than this.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromHours(1);

    /// <returns>Null when it was not understood.</returns>
    public static Options? From(string[] args)
    {
        if (args is not [var command, .. var rest] || !Commands.Contains(command) || rest.Length % 2 != 0) return null;
        var options = new Options { Command = command };
        foreach (var pair in rest.Chunk(2))
        {
            var number = int.TryParse(pair[1], NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : -1;
            var next = pair[0] switch
            {
                "--keep" => options with { Keep = Path.GetFullPath(pair[1]) },
                "--hunalign" => options with { Hunalign = pair[1] },
                _ when number < 0 => null,
                "--pages" => options with { Pages = Math.Clamp(number, 10, 1_000_000) },
                "--seed" => options with { Seed = number },
                "--runs" => options with { Runs = Math.Clamp(number, 1, 1_000) },
                "--seconds" => options with { Seconds = Math.Clamp(number, 1, 600) },
                "--minutes" => options with { Limit = TimeSpan.FromMinutes(Math.Max(1, number)) },
                _ => null,
            };
            if (next is null) return null;
            options = next;
        }

        return options;
    }
}
