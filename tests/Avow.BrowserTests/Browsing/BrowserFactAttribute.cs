namespace Avow.BrowserTests;

/// <summary>A test that needs Chromium, and perhaps a tool besides: without them it is skipped, and the report says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute(Tool tool = Tool.None) : FactAttribute
{
    public override string Skip { get; set; } = Chromium.IsThere ? Tools.Missing(tool)! : $"there is no Chromium at {Chromium.Path}: install it, or name one in AVOW_CHROMIUM";
}
