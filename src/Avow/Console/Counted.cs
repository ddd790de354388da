using System.Globalization;

namespace Avow.Console;

/// <summary>A number with its thing: "1 text", "12,000 texts".</summary>
internal static class Counted
{
    public static string Of(long count, string thing) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {thing}{(count == 1 ? "" : "s")}");
}
