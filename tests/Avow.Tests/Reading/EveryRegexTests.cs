using System.Reflection;
using System.Text.RegularExpressions;
using Avow.Reading;

namespace Avow.Tests.Reading;

public sealed class EveryRegexTests
{
    /// <summary>A regex that cannot backtrack and has become too large says so only when first used.</summary>
    [Fact]
    public void Every_regex_of_the_readers_can_be_used()
    {
        var patterns = typeof(Readers).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(method => method.ReturnType == typeof(Regex) && method.GetParameters().Length == 0 && method.GetCustomAttribute<GeneratedRegexAttribute>() is not null)
            .ToList();
        Assert.True(patterns.Count > 40, $"only {patterns.Count} found");
        var broken = patterns.Where(method => Record.Exception(() => ((Regex)method.Invoke(null, null)!).IsMatch("A line, of 3 May 1999: “words”.")) is not null);
        Assert.Empty(broken.Select(method => $"{method.DeclaringType!.Name}.{method.Name}"));
    }
}
