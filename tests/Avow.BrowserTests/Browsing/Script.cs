using System.Text.Json;
using Microsoft.Playwright;

namespace Avow.BrowserTests;

/// <summary>The measures taken inside a page, one file each under Scripts/.</summary>
internal static class Script
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static async Task<T> Run<T>(IPage page, string name, object? argument = null) =>
        JsonSerializer.Deserialize<T>(await page.EvaluateAsync<string>($"async argument => JSON.stringify(await ({Source(name)})(argument))", argument), Web)!;

    public static string Source(string name)
    {
        using var reader = new StreamReader(typeof(Script).Assembly.GetManifestResourceStream(name + ".js")!);
        return reader.ReadToEnd();
    }
}
