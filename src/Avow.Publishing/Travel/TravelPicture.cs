using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>
/// The texts in order of time, one a row, each further along than the one before; every relation is an elbow that falls
/// straight down at the earlier text's place and runs to the later one. As names stand to the right of their texts, and rows
/// between lie further right than the fall, no line ever crosses a name.
/// </summary>
public sealed record TravelPicture(IReadOnlyList<TravelNode> Nodes, IReadOnlyList<TravelEdge> Edges)
{
    /// <summary>Texts drawn; about one and a half screens.</summary>
    public const int MaxNodes = 24;

    /// <summary>Where the last text stands, in percent of the width: what is left of 284 pixels (a window of 320) holds a name and a day.</summary>
    private const double LastPercent = 28;

    private const double FirstPercent = 2;

    public DateOnly? First => Nodes.Count > 0 ? Nodes[0].Date : null;

    public DateOnly? Last => Nodes.Count > 0 ? Nodes[^1].Date : null;

    internal static TravelPicture Draw(ILibrary library, TextSummary here, IEnumerable<TextSummary> others)
    {
        var texts = others.Prepend(here).DistinctBy(text => text.Id).Take(MaxNodes)
            .OrderBy(text => text.CountsFrom).ThenBy(text => text.Date is null).ThenBy(text => text.CapturedAt).ThenBy(text => text.Id).ToList();
        if (texts.Count < 2) return new([], []);
        var places = Places([.. texts.Select(text => text.CountsFrom)]);
        var nodes = texts.Select((text, row) => new TravelNode(TextLine.Of(text), text.CountsFrom, text.Date is null, text.Id == here.Id, places[row])).ToList();
        return new(nodes, EdgesAmong(library, texts));
    }

    private static List<TravelEdge> EdgesAmong(ILibrary library, List<TextSummary> texts)
    {
        var rowOf = texts.Select((text, row) => (text.Id, row)).ToDictionary(pair => pair.Id, pair => pair.row);
        return [.. texts.SelectMany(text => library.RelationsOf(text.Id).Take(RelatedText.MaxRelations))
            .DistinctBy(relation => relation.Id)
            .Where(relation => rowOf.ContainsKey(relation.From) && rowOf.ContainsKey(relation.To))
            .Select(relation => new TravelEdge(Math.Min(rowOf[relation.From], rowOf[relation.To]), Math.Max(rowOf[relation.From], rowOf[relation.To]), relation.Kind))
            .OrderBy(edge => edge.EarlierRow).ThenBy(edge => edge.LaterRow).ThenBy(edge => edge.Kind)
            .DistinctBy(edge => (edge.EarlierRow, edge.LaterRow))];
    }

    // Half of the way is shared out evenly, so that texts of one day stand apart; the other half by time.
    private static double[] Places(List<DateOnly> days)
    {
        var span = Math.Max(1, days[^1].DayNumber - days[0].DayNumber);
        var way = LastPercent - FirstPercent;
        return [.. days.Select((day, row) => Math.Round(
            FirstPercent + (way / 2 * row / (days.Count - 1)) + (way / 2 * (day.DayNumber - days[0].DayNumber) / span), 2))];
    }
}

/// <summary>One text in the picture.</summary>
/// <param name="Line">The text.</param>
/// <param name="Date">Its day; that of its capture when it is undated.</param>
/// <param name="IsCaptureDate">Whether the day is only that of the capture.</param>
/// <param name="IsHere">Whether it is the text on the page.</param>
/// <param name="Percent">Where it stands on its row, in percent of the width.</param>
public sealed record TravelNode(TextLine Line, DateOnly Date, bool IsCaptureDate, bool IsHere, double Percent);

/// <summary>One relation in the picture, by the rows of its texts.</summary>
public sealed record TravelEdge(int EarlierRow, int LaterRow, RelationKind Kind);
