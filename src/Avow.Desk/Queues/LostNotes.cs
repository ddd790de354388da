using Avow.Archive;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Desk;

/// <summary>
/// Where a lost note may stand: in other texts of the same statement, and in other captures of the same source. Proposed is only a note of the same
/// label; whether it is the one, an editor says.
/// </summary>
internal static class LostNotes
{
    /// <summary>Documents opened for one damage; each costs some milliseconds.</summary>
    private const int MaxOpened = 24;

    private const int MaxProposed = 6;

    /// <param name="library">Where to look.</param>
    /// <param name="damage">What is lost; only for a mark without a note is anything proposed.</param>
    public static IReadOnlyList<ProposedNote> For(ILibrary library, DamageCase damage)
    {
        if (damage.Kind != DamageKind.NoteMissing || LabelIn(damage.Words) is not { } label) return [];
        return
        [
            .. Places(library, damage).DistinctBy(text => text.Id).Take(MaxOpened)
                .SelectMany(text => NotesIn(library, text, label))
                .DistinctBy(note => note.Words)
                .Take(MaxProposed),
        ];
    }

    private static IEnumerable<TextSummary> Places(ILibrary library, DamageCase damage)
    {
        var same = library.TextsOf(damage.Text.Statement).Where(text => text.Id != damage.Text.Id);
        var captures = library.Timeline(damage.Text.Source).Select(sighting => sighting.Capture).Distinct().Where(capture => capture != damage.Text.Capture).Take(MaxOpened);
        var elsewhere = captures.SelectMany(library.DocumentsOf).SelectMany(document => library.TextsIn(document.Id)).Select(text => text.Id).Take(MaxOpened).ToList();
        return same.OrderBy(text => Languages.Primary(text.Language) != Languages.Primary(damage.Text.Language)).Concat(library.Summaries(elsewhere).Values.OrderBy(text => text.CapturedAt));
    }

    private static IEnumerable<ProposedNote> NotesIn(ILibrary library, TextSummary text, string label)
    {
        if (RelatedText.Open(library, text.Id) is not { } layout) return [];
        return from block in layout.Blocks
               where block.Block.Kind == BlockKind.Footnote && LabelIn(block.Block.Label ?? "") == label
               let words = block.Range.Of(layout.Text.Words)
               where words.Trim().Length > 0
               select new ProposedNote(TextLine.Of(text), layout.PlaceAt(block.Range.StartInclusive) ?? new(block.Anchor), words);
    }

    // "[7]", "7)", "⁷": the mark without what is set around it.
    private static string? LabelIn(string words)
    {
        var label = string.Concat(words.Normalize(System.Text.NormalizationForm.FormKC).Where(letter => char.IsLetterOrDigit(letter) || letter is '*' or '†' or '‡' or '§'));
        return label.Length is > 0 and <= 8 ? label.ToLowerInvariant() : null;
    }
}

/// <summary>A note that may be the lost one.</summary>
/// <param name="Text">Where it stands.</param>
/// <param name="Anchor">The note on that text's page.</param>
/// <param name="Words">Its words, as they stand.</param>
public sealed record ProposedNote(TextLine Text, PassagePlace Anchor, string Words);
