using Microsoft.Playwright;

namespace Avow.BrowserTests;

/// <summary>axe-core run inside a page: its rules for WCAG 2.2 A and AA, and its own for good practice.</summary>
internal static class Axe
{
    private static readonly Lazy<string> Engine = new(() => File.ReadAllText(Tools.Axe));

    /// <returns>One line for each place that breaks a rule; empty on a good page.</returns>
    public static async Task<IReadOnlyList<string>> Violations(IPage page)
    {
        await page.EvaluateAsync(Engine.Value);
        return await Script.Run<List<string>>(page, "axe");
    }
}
