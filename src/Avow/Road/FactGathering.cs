using Avow.Archive;
using Avow.Relating;
using Avow.Statements;

namespace Avow.Road;

/// <summary>Puts together what relating wants to know of a text, from the text, its document and its capture.</summary>
internal sealed class FactGathering(IArchive archive)
{
    private readonly ILibrary library = archive.Library;

    public TextFacts Of(Id<Text> id)
    {
        var (text, document) = library.FindInDocument(id)!;
        var summary = library.Summaries([id])[id];
        var content = document.Content;
        var range = content.Witnesses[text.WitnessOrdinal].Range;
        return new()
        {
            Id = id,
            Role = text.Role,
            Words = text.Words,
            Language = text.Language,
            Date = text.Date,
            CapturedAt = summary.CapturedAt,
            Outlet = text.Outlet,
            Host = summary.Source.Host ?? "",
            SourceAddress = summary.Source.Address,
            IsOnIssuersSite = summary.Outlet is { } outlet && outlet.Names.Values.Contains(summary.Issuer, StringComparer.OrdinalIgnoreCase),
            SourceAddresses = [.. content.Metadata.SourceAddresses.Select(finding => finding.Value)],
            LinkTargets = [.. LinksOf.Witness(content, text.WitnessOrdinal)],
            Quotations = [.. Quotations(content, range)],
            Contacts = [.. content.Parts.Where(part => part.Kind == PartKind.Contact).Select(part => range.Intersect(part.Range)).OfType<TextRange>().Select(inside => inside.Shift(-range.StartInclusive)).Order()],
            Document = text.Document,
        };
    }

    private static IEnumerable<TextRange> Quotations(Content content, TextRange range) => content.Marks
        .Where(mark => mark.Kind == MarkKind.Quotation).Select(mark => mark.Range)
        .Concat(content.Blocks.Where(block => block.Kind == BlockKind.Quotation).Select(block => block.Range))
        .Select(range.Intersect).OfType<TextRange>()
        .Select(inside => inside.Shift(-range.StartInclusive))
        .Distinct().Order();
}
