namespace Avow.Reading;

/// <summary>The formats this slice reads.</summary>
internal enum SourceFormat
{
    PlainText,
    Markdown,
    Html,
}
