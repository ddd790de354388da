using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Avow.Publishing;

/// <summary>Writes a finished page as HTML in UTF-8, in the shell that all pages share. Safe for many threads.</summary>
public static class PageWriting
{
    /// <summary>A page whose parts are written in their place.</summary>
    public static byte[] Html(PageContents page, PageContext context)
    {
        using var html = new Utf8Page();
        FrameWriting.Write(InShell(page, context), html);
        return html.ToArray();
    }

    private static RenderFragment InShell(PageContents page, PageContext context) =>
        (page.IsPart ? (PageComponent)new PartShell { Contents = page } : new Shell { Contents = page }).In(context);

    private static readonly ServiceProvider Encoding = new ServiceCollection()
        .AddSingleton(PlainLetters.InHtml)
        .BuildServiceProvider();

    /// <summary>A page in which components of the framework stand, as forms are: slower, for few readers.</summary>
    public static async Task<byte[]> HtmlOfComponents(PageContents page, PageContext context)
    {
        // One renderer a page: it keeps every component it ever rendered until it is disposed.
        var renderer = new HtmlRenderer(Encoding, NullLoggerFactory.Instance);
        await using (renderer.ConfigureAwait(false))
        {
            return await renderer.Dispatcher.InvokeAsync(async () =>
            {
                var whole = ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(Whole.Content)] = InShell(page, context) });
                var root = await renderer.RenderComponentAsync<Whole>(whole).ConfigureAwait(true);
                using var html = new Utf8Page();
                root.WriteHtmlTo(html);
                return html.ToArray();
            }).ConfigureAwait(false);
        }
    }

    private sealed class Whole : ComponentBase
    {
        [Parameter, EditorRequired]
        public required RenderFragment Content { get; set; }

        protected override void BuildRenderTree(Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder builder) => Content(builder);
    }
}
