using Microsoft.AspNetCore.Components.Rendering;

namespace Avow.Publishing;

/// <summary>Writes elements through the render tree, so that every attribute and word passes through the encoder.</summary>
internal sealed class SvgWriter(RenderTreeBuilder builder)
{
    public void Open(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        builder.OpenElement(0, element);
        foreach (var (name, value) in attributes) builder.AddAttribute(1, name, value);
    }

    public void Empty(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(element, attributes);
        Close();
    }

    public void Words(string words) => builder.AddContent(2, words);

    public void Close() => builder.CloseElement();
}
