using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>The evidence page of one capture.</summary>
public sealed record CaptureModel
{
    /// <summary>Times a source was looked at that one page lists: the first and the last of them.</summary>
    private const int MaxSightings = 200;

    private const int MaxHeaders = 100;

    private const int MaxDocuments = 50;

    public required EvidenceModel Evidence { get; init; }

    public required Exchange Exchange { get; init; }

    public required IReadOnlyList<HeaderField> Headers { get; init; }

    public required IReadOnlyList<Sighting> Timeline { get; init; }

    public required int MoreSightings { get; init; }

    public required IReadOnlyList<ReadDocument> Documents { get; init; }

    public Problem? Unread { get; init; }

    /// <returns>The model, or NotFound.</returns>
    public static Outcome<CaptureModel> From(ILibrary library, Id<Capture> id, bool keepsMetadata = false)
    {
        if (library.Find(id) is not { } capture)
            return new Problem(ProblemKind.NotFound, $"capture {id}", "this archive has no such capture", "Follow the evidence of a text.");
        var timeline = library.Timeline(capture.Source);
        return new CaptureModel
        {
            Evidence = EvidenceModel.Of(library, capture, keepsMetadata),
            Exchange = capture.Exchange,
            Headers = [.. capture.Exchange.Headers.Take(MaxHeaders)],
            Timeline = timeline.Count <= MaxSightings ? timeline : [.. timeline.Take(MaxSightings / 2), .. timeline.Skip(timeline.Count - (MaxSightings / 2))],
            MoreSightings = Math.Max(0, timeline.Count - MaxSightings),
            Documents = [.. library.DocumentsOf(id).Take(MaxDocuments).Select(document => ReadDocument.Of(library, document))],
            Unread = library.UnreadReason(id),
        };
    }
}

/// <summary>What a reader made of the capture.</summary>
public sealed record ReadDocument(string Reader, string Title, int Blocks, int Characters, IReadOnlyList<TextLine> Texts, IReadOnlyList<DamageLine> Damage)
{
    private const int MaxTexts = 50;

    private const int MaxDamage = 100;

    internal static ReadDocument Of(ILibrary library, Document document)
    {
        var texts = library.TextsIn(document.Id).Take(MaxTexts).Select(text => text.Id).ToList();
        var summaries = library.Summaries(texts);
        var content = document.Content;
        return new(
            Shown.Name(content.Reader),
            Shown.Title(content.Metadata.Title ?? ""),
            content.Blocks.Count,
            content.Words.Length,
            [.. texts.Where(summaries.ContainsKey).Select(id => TextLine.Of(summaries[id]))],
            [.. content.Damage.Take(MaxDamage).Select(damage => new DamageLine(damage.Kind, Shown.Name(damage.Words), damage.Range))]);
    }
}

/// <summary>One damage in a list.</summary>
public sealed record DamageLine(DamageKind Kind, string Words, TextRange Range);
