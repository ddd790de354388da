using Avow.Commands;

namespace Avow.Tests.Scripts;

/// <summary>Commands as a person types them, run inside the test.</summary>
internal static class Typed
{
    public static async Task<Answer> Avow(params string[] words)
    {
        var (results, remarks) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        await using (results)
        await using (remarks)
        {
            var exit = await CommandLine.Run(words, TextWriter.Synchronized(results), TextWriter.Synchronized(remarks));
            return new(exit, results.ToString(), remarks.ToString());
        }
    }

    /// <summary>The same, where it must succeed.</summary>
    public static async Task<Answer> Well(params string[] words)
    {
        var answer = await Avow(words);
        Assert.True(answer.Exit == 0, $"avow {string.Join(' ', words)}: exit {answer.Exit}\n{answer.Err}{answer.Out}");
        return answer;
    }
}
