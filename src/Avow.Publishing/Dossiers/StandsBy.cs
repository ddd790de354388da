using Avow.Statements;

namespace Avow.Publishing;

/// <summary>What an organisation stands by, or stood by.</summary>
/// <param name="By">Who does.</param>
/// <param name="Line">The text.</param>
/// <param name="From">Since when.</param>
/// <param name="Reservations">How many.</param>
/// <param name="WithdrawnOn">Null: still.</param>
/// <param name="Evidence">The text that shows the withdrawal, where there is one.</param>
public sealed record StandsBy(Id<Organisation> By, TextLine Line, DateOnly From, int Reservations, DateOnly? WithdrawnOn, Id<Text>? Evidence)
{
    internal static IReadOnlyList<StandsBy> Of(Shelf shelf, IReadOnlyList<Endorsement> endorsements)
    {
        var standing = endorsements.Select(endorsement => (Endorsement: endorsement, Text: shelf.Library.Standing(endorsement.Text) ?? endorsement.Text)).ToList();
        var summaries = shelf.Library.Summaries([.. standing.Select(pair => pair.Text)]);
        return [.. standing.Where(pair => summaries.ContainsKey(pair.Text)).Select(pair => new StandsBy(
            pair.Endorsement.Organisation, TextLine.Of(summaries[pair.Text]), pair.Endorsement.From, pair.Endorsement.Reservations.Count, pair.Endorsement.Withdrawal?.On, pair.Endorsement.Withdrawal?.Evidence))];
    }
}
