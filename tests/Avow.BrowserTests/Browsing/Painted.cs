using Microsoft.Playwright;

namespace Avow.BrowserTests;

/// <summary>Until a page stands as it will: its typefaces are there, and what they moved has been painted, which is seen a frame later.</summary>
internal static class Painted
{
    public static Task Wait(IPage page) =>
        page.EvaluateAsync("async () => { await document.fonts.ready; await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))) }");
}
