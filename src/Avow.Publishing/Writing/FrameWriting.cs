using System.Buffers;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
#pragma warning disable BL0006 // The frames of a render tree are public, and may change with the framework: the tests of every page would say so.
using Microsoft.AspNetCore.Components.RenderTree;

namespace Avow.Publishing;

/// <summary>
/// Writes what a component builds as HTML (HTML, 13.3, serialising fragments) or as XML, frame by frame as it lies in the builder. The framework's own renderer keeps a tree of
/// components to compare the next rendering with; a page is rendered once. Holds no state; safe for many threads.
/// </summary>
internal static class FrameWriting
{
    // What HTML needs encoded, and what no page should hold.
    private static readonly SearchValues<char> Encoded = SearchValues.Create([.. "<>&\"'+`", .. Enumerable.Range(0, 32).Select(control => (char)control), .. Enumerable.Range(127, 34).Select(control => (char)control)]);

    // HTML, 13.1.2: they have no end.
    private static readonly HashSet<string> Void = ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

    /// <param name="fragment">Elements, words and markup; a component in it would need the framework and is refused.</param>
    /// <param name="into">Where it goes.</param>
    public static void Write(RenderFragment fragment, Utf8Page into)
    {
        using var builder = new RenderTreeBuilder();
        fragment(builder);
        var frames = builder.GetFrames();
        Write(frames.Array.AsSpan(0, frames.Count), into);
    }

    private static void Write(ReadOnlySpan<RenderTreeFrame> frames, Utf8Page into)
    {
        for (var at = 0; at < frames.Length;)
        {
            ref readonly var frame = ref frames[at];
            switch (frame.FrameType)
            {
                case RenderTreeFrameType.Element:
                    WriteElement(frames.Slice(at, frame.ElementSubtreeLength), into);
                    at += frame.ElementSubtreeLength;
                    break;
                case RenderTreeFrameType.Text:
                    WriteEncoded(frame.TextContent, into);
                    at++;
                    break;
                case RenderTreeFrameType.Markup:
                    into.Write(frame.MarkupContent);
                    at++;
                    break;
                case RenderTreeFrameType.Region:
                    at++; // what is in it follows
                    break;
                default:
                    throw new InvalidOperationException($"A page holds {frame.FrameType}; its parts are written in their place.");
            }
        }
    }

    private static void WriteElement(ReadOnlySpan<RenderTreeFrame> frames, Utf8Page into)
    {
        var name = frames[0].ElementName;
        into.Write('<');
        into.Write(name);
        var at = 1;
        for (; at < frames.Length && frames[at].FrameType == RenderTreeFrameType.Attribute; at++) WriteAttribute(frames[at].AttributeName, frames[at].AttributeValue, into);
        if (Void.Contains(name))
        {
            into.Write(into.IsXml ? "/>" : ">");
            return;
        }

        into.Write('>');
        Write(frames[at..], into);
        into.Write("</");
        into.Write(name);
        into.Write('>');
    }

    // The builder leaves out what is null or false.
    private static void WriteAttribute(string name, object? value, Utf8Page into)
    {
        into.Write(' ');
        into.Write(name);
        if (value is not string words)
        {
            if (!into.IsXml) return;
            words = name;
        }
        else if (into.IsXml && words == "doc-noteref")
        {
            // Reading systems show a note over its mark only where this says it too (EPUB 3.3, appendix on structural semantics).
            into.Write("=\"doc-noteref\" epub:type=\"noteref\"");
            return;
        }

        into.Write("=\"");
        WriteEncoded(words, into);
        into.Write('"');
    }

    private static void WriteEncoded(string words, Utf8Page into)
    {
        if (words.AsSpan().ContainsAny(Encoded)) PlainLetters.InHtml.Encode(into, words);
        else into.Write(words);
    }
}
