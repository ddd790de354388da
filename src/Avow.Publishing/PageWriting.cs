using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Avow.Publishing;

/// <summary>Writes a finished page as HTML in UTF-8, in the shell that all pages share. Safe for many threads.</summary>
public static class PageWriting
{
    // Letters of every script stay letters: the default would write "П" in eight bytes. What HTML needs encoded still is.
    private static readonly ServiceProvider Encoding = new ServiceCollection()
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .BuildServiceProvider();

    // One renderer a page: it keeps every component it ever rendered until it is disposed.
    public static async Task<byte[]> Html(PageContents page, PageContext context)
    {
        var renderer = new HtmlRenderer(Encoding, NullLoggerFactory.Instance);
        await using (renderer.ConfigureAwait(false))
        {
            return await renderer.Dispatcher.InvokeAsync(async () =>
            {
                var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal)
                {
                    [nameof(Shell.Page)] = context,
                    [nameof(Shell.Contents)] = page,
                });
                var root = await renderer.RenderComponentAsync(page.IsPart ? typeof(PartShell) : typeof(Shell), parameters).ConfigureAwait(true);
                using var html = new Utf8Page();
                root.WriteHtmlTo(html);
                return html.ToArray();
            }).ConfigureAwait(false);
        }
    }
}
