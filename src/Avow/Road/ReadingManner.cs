namespace Avow.Road;

/// <summary>How a person wants sources to be read.</summary>
/// <param name="Ocr">Whether pages that are pictures are read by character recognition: seconds a page, every word marked as such.</param>
/// <param name="Cancel">Ends what takes long; what is read within a moment is read to its end.</param>
internal sealed record ReadingManner(bool Ocr = false, CancellationToken Cancel = default)
{
    public static ReadingManner Plain { get; } = new();

    public static ReadingManner Of(bool ocr, CancellationToken cancel) => ocr ? new(ocr, cancel) : Plain;
}
