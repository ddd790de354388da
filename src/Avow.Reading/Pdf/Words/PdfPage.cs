namespace Avow.Reading;

/// <summary>One page: its number from 1, its size in points, its words in the order of the tool.</summary>
internal sealed record PdfPage(int Number, double Width, double Height, IReadOnlyList<PageWord> Words);
