using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Avow.Publishing;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Avow.Tests.Publishing;

public sealed class FrameWritingTests
{
    private static readonly string[] Foreign = ["", "quay", "<script>alert('\"&`')</script>", "a+b=c", "\0\u0001\u001B\u007F\u0085", "línea\nотлив\tالمضيق 海员 👩‍🚒", "\uD800 alone \uDC00", "\u202Eturned\u2066\u200F"];

    public static TheoryData<string> Words => [.. Foreign];

    [Theory]
    [MemberData(nameof(Words))]
    public async Task Words_and_attributes_are_written_as_the_framework_writes_them(string words)
    {
        RenderFragment fragment = builder =>
        {
            builder.OpenElement(0, "p");
            builder.AddAttribute(1, "title", words);
            builder.AddAttribute(2, "hidden", value: true);
            builder.AddAttribute(3, "lang", (string?)null);
            builder.AddAttribute(4, "autofocus", value: false);
            builder.AddContent(5, words);
            builder.AddContent(6, inner =>
            {
                inner.AddContent(0, words);
                inner.OpenElement(1, "input");
                inner.AddAttribute(2, "value", words);
                inner.CloseElement();
                inner.OpenElement(3, "bdi");
                inner.CloseElement();
            });
            builder.AddMarkupContent(7, "<b>ours</b>");
            builder.CloseElement();
        };
        Assert.Equal(await ByFramework(fragment), Written(fragment));
    }

    [Fact]
    public void A_component_of_the_framework_on_a_page_is_a_mistake_of_ours_and_is_said() =>
        Assert.Contains("Component", Assert.Throws<InvalidOperationException>(() => Written(builder =>
        {
            builder.OpenComponent<DynamicComponent>(0);
            builder.CloseComponent();
        })).Message, StringComparison.Ordinal);

    private static string Written(RenderFragment fragment)
    {
        using var page = new Utf8Page();
        FrameWriting.Write(fragment, page);
        return Encoding.UTF8.GetString(page.ToArray());
    }

    // It ends elements without content as XML does, which HTML passes over (13.1.2.1); a word may hold the same, so only the one element is looked at.
    private static async Task<string> ByFramework(RenderFragment fragment)
    {
        await using var encoding = new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();
        await using var renderer = new HtmlRenderer(encoding, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var html = (await renderer.RenderComponentAsync<Whole>(ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal) { ["Content"] = fragment }))).ToHtmlString();
            return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(html)).Replace("\" /><bdi>", "\"><bdi>", StringComparison.Ordinal);
        });
    }

    private sealed class Whole : ComponentBase
    {
        [Parameter, EditorRequired]
        public required RenderFragment Content { get; set; }

        protected override void BuildRenderTree(RenderTreeBuilder builder) => Content(builder);
    }
}
