using Avow.Archive;

namespace Avow.Publishing;

/// <summary>One statement, or one frame, in the order of a dossier.</summary>
/// <param name="Line">The text that it is shown by.</param>
/// <param name="Day">Of its earliest wording; that of its capture when it is undated.</param>
/// <param name="IsCaptureDay">Whether the day is only that of the capture.</param>
/// <param name="Wordings">How many texts there are of it.</param>
/// <param name="Languages">In which languages, the lead's first.</param>
public sealed record DossierStatement(TextLine Line, DateOnly Day, bool IsCaptureDay, int Wordings, IReadOnlyList<string> Languages)
{
    internal static IReadOnlyList<DossierStatement> Of(IReadOnlyList<DossierText> texts) =>
        [.. texts.GroupBy(text => text.Lead).Select(group => Of([.. group])).OrderBy(statement => statement.Day).ThenBy(statement => statement.IsCaptureDay).ThenBy(statement => statement.Line.Text)];

    // Until a day the lead itself may not have come: then the earliest that has stands for it.
    private static DossierStatement Of(List<DossierText> wordings)
    {
        var shown = (wordings.Find(text => text.Summary.Id == text.Lead) ?? wordings[0]).Summary;
        var earliest = wordings.MinBy(text => text.Summary.CountsFrom)!.Summary;
        return new(
            TextLine.Of(shown),
            earliest.CountsFrom,
            earliest.Date is null,
            wordings.Count,
            [.. wordings.Select(text => Avow.Statements.Languages.Primary(text.Summary.Language)).Prepend(Avow.Statements.Languages.Primary(shown.Language)).Distinct(StringComparer.Ordinal)]);
    }
}
