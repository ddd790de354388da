using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>Where the words of a text travelled: a picture of the texts in time, and the same as a table.</summary>
public sealed record TravelModel
{
    /// <summary>Rows of the table on the page of the text, which has to stay small; the list of all has pages of its own.</summary>
    public const int MaxRows = 100;

    public required IReadOnlyList<TravelRow> Rows { get; init; }

    public int MoreRows { get; init; }

    public required TravelPicture Picture { get; init; }

    internal static TravelModel From(ILibrary library, TextSummary summary, IReadOnlyList<TextSummary> witnesses, IReadOnlyList<RelatedText> related)
    {
        // A few stand among the versions at the head of the page.
        var others = TravelRow.OthersOf(witnesses, summary, related.Select(r => r.Other.Id)).Count;
        return new()
        {
            Rows = [.. related.Take(MaxRows).Select(TravelRow.Of)],
            MoreRows = Math.Max(0, related.Count - MaxRows) + (others > MaxRows ? others : 0),
            Picture = TravelPicture.Draw(library, summary, [.. related.Select(r => r.Other), .. witnesses]),
        };
    }
}

/// <summary>One relation as the table says it.</summary>
/// <param name="Verb">What happened, seen from the text on the page.</param>
/// <param name="Other">The other text.</param>
/// <param name="Passages">How many passages they share; 0 for a relation without shared words.</param>
/// <param name="Share">Share of this text's words, 0 to 1.</param>
/// <param name="Link">To the first shared passage there.</param>
public sealed record TravelRow(NoteVerb Verb, TextLine Other, int Passages, double Share, NoteLink Link)
{
    /// <summary>The texts of a statement that a text was not compared with, in the order given; frames, and what stands in one document with it, are seen in place.</summary>
    internal static List<TextSummary> OthersOf(IReadOnlyList<TextSummary> witnesses, TextSummary here, IEnumerable<Id<Text>> compared)
    {
        HashSet<Id<Text>> known = [here.Id, .. compared];
        return [.. witnesses.Where(witness => witness.Role == WitnessRole.Statement && witness.Document != here.Document && !known.Contains(witness.Id))];
    }

    /// <summary>Of a text of the same statement with which nothing was compared: how much they share is not known.</summary>
    internal static TravelRow Of(TextSummary here, TextSummary other) => new(
        Languages.Primary(here.Language) == Languages.Primary(other.Language) ? NoteVerb.SharesWith : NoteVerb.InAnotherLanguage,
        TextLine.Of(other),
        0,
        0,
        new(other.Id, null, Naming.Of(other.Outlet, other.Source)));

    internal static TravelRow Of(RelatedText related) => new(
        related.Verb,
        TextLine.Of(related.Other),
        related.Spans.Count,
        related.Share,
        related.LinkTo(related.Spans.Count > 0 ? related.Spans[0].To.StartInclusive : null));
}
