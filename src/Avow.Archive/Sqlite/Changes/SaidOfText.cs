using System.Text.Json;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>
/// What editors said of one text: the corrections of the text itself, and what corrections of its neighbours in the document make of it. What was said of a neighbour
/// and shows nowhere in this text is no part of it.
/// </summary>
internal static class SaidOfText
{
    /// <returns>The state, for its mark; null where nothing that was said bears on the text, as with nearly all.</returns>
    public static string? Read(Session session, Id<Text> text) => session.First("text-correcting", ReadPlace, ("$id", text.Value)) is { } place
        ? StateOf(place, Corrections.Of(session, place.Document.Capture, place.Document.Ordinal))
        : null;

    /// <summary>The latest set that changed this state; null where the last <see cref="IChanges.MostStates"/> of the document did not.</summary>
    public static ChangeSet? Since(Session session, Id<Text> text)
    {
        if (session.First("text-as-read", row => (Place: ReadPlace(row), Document: row.Text(5)), ("$id", text.Value)) is not { Place: { } place } found) return null;
        return ChangeSets.Latest(session, IChanges.MostStates, null, new() { Kind = ChangeKind.Document, Thing = found.Document })
            .FirstOrDefault(set => set.Changes.Any(change => StateOf(place, Said(change.Before)) != StateOf(place, Said(change.After))));
    }

    private static string? StateOf(TextPlace place, IReadOnlyList<Correction> corrections)
    {
        if (corrections.Count == 0) return null;
        var said = place.Document.Content.Corrected(corrections);
        List<Correction> own = [.. said.Applied.Where(applied => applied.Witness == place.Witness).Select(applied => applied.Correction).OrderBy(correction => correction.Field).ThenBy(correction => correction.About.Range)];
        var (shown, alone) = (Shown(said.Content, place.Witness), Shown(place.Document.Content.Corrected(own).Content, place.Witness));
        var byNeighbours = shown.SequenceEqual(alone) ? null : shown;
        return own.Count == 0 && byNeighbours is null ? null : JsonSerializer.Serialize(new(own, byNeighbours), ArchiveJson.Default.TextSaid);
    }

    // Everything that the form of a text shows and a correction may change.
    private static List<string?> Shown(Content content, int at)
    {
        var witness = content.Witnesses[at];
        return
        [
            PreparedText.TitleOf(content, witness), PreparedText.IssuerOf(content, witness), IsoDay.Write(PreparedText.DayOf(content, witness)), PreparedText.LanguageOf(content, witness),
            witness.Role.ToString(), witness.Range.ToString(),
            .. Enum.GetValues<CorrectedField>().Select(field => MetadataField.Of(content.Metadata, field)),
            .. content.Blocks.Where(block => witness.Range.Contains(block.Range)).Select(block => block.Language),
        ];
    }

    private static IReadOnlyList<Correction> Said(string? state) => state is null ? [] : JsonSerializer.Deserialize(state, ArchiveJson.Default.IReadOnlyListCorrection)!;

    private static TextPlace ReadPlace(Row row) => new(CorrectedDocument.Read(row), row.Int(4));

    /// <summary>A document as its reader gave it, and which of its texts.</summary>
    private sealed record TextPlace(CorrectedDocument Document, int Witness);
}

/// <summary>What was said of a text.</summary>
/// <param name="Own">The corrections of the text itself.</param>
/// <param name="ByNeighbours">All that it shows, where corrections of its neighbours have a part in it.</param>
internal sealed record TextSaid(IReadOnlyList<Correction> Own, IReadOnlyList<string?>? ByNeighbours);
