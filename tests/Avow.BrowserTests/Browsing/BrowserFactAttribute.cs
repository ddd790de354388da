namespace Avow.BrowserTests;

/// <summary>A test that needs Chromium: without one it is skipped, and the report says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.IsThere ? null! : $"there is no Chromium at {Chromium.Path}: install it, or name one in AVOW_CHROMIUM";
}
