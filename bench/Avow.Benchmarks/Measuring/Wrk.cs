using System.Globalization;
using System.Text.RegularExpressions;

namespace Avow.Benchmarks;

/// <summary>wrk with 2 threads and 32 connections.</summary>
internal static partial class Wrk
{
    public const string Program = "/usr/bin/wrk";

    // Each thread asks for every second address of the list, in order, and begins again at its end.
    private const string Turns = """
        local threads = 0
        function setup(thread) thread:set("id", threads); threads = threads + 1 end
        function init(args)
          paths, at = {}, id
          for line in io.lines(args[1]) do paths[#paths + 1] = line end
          for i = 2, #args do local name, value = args[i]:match("^([^:]+): (.*)$"); wrk.headers[name] = value end
        end
        function request()
          local path = paths[at % #paths + 1]
          at = at + 2
          return wrk.format("GET", path)
        end
        """;

    /// <summary>Requests a second, and how many were asked; throws when one was not answered with 200.</summary>
    public static async Task<(double PerSecond, long Requests)> Ask(Workshop workshop, Uri server, IReadOnlyList<string> paths, int seconds, bool gzip, CancellationToken cancel)
    {
        var (script, list) = (workshop.Place("wrk.lua"), workshop.Place("paths.txt"));
        await File.WriteAllTextAsync(script, Turns, cancel);
        await File.WriteAllLinesAsync(list, paths, cancel);
        List<string> arguments = ["-t2", "-c32", string.Create(CultureInfo.InvariantCulture, $"-d{seconds}s"), "--timeout", "10s", "-s", script, server.ToString(), "--", list];
        if (gzip) arguments.Add("Accept-Encoding: gzip");
        var output = (await Child.Run(Program, arguments, cancel)).Output;
        if (output.Contains("Non-2xx", StringComparison.Ordinal)) throw new InvalidOperationException($"Not every request was answered: {output}");
        return (double.Parse(Rate().Match(output).Groups["rate"].ValueSpan, CultureInfo.InvariantCulture), long.Parse(Count().Match(output).Groups["count"].ValueSpan, CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"Requests/sec: +(?<rate>[0-9.]+)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Rate();

    [GeneratedRegex(@"(?<count>[0-9]+) requests in", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Count();
}
