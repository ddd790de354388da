using System.Globalization;
using Avow.Archive;
using Avow.Console;
using Avow.Statements;

namespace Avow.Commands;

/// <summary>Corrections as the commands show them.</summary>
internal static class CorrectionReport
{
    public static void List(Output output, IArchive archive, Id<Text> id)
    {
        var document = archive.Library.Find(id)!.Document;
        var corrections = archive.Readings.CorrectionsOf(document);
        foreach (var correction in corrections) Say(output, id, correction);
        if (corrections.Count == 0) output.Line("Nothing was corrected in the page of this text.");
    }

    public static void Say(Output output, Id<Text> id, Correction correction)
    {
        output.Json(CorrectionLine.Of(id, correction), CommandJson.Lines.CorrectionLine);
        output.Line(Sentence(correction));
    }

    /// <summary>One line: what, to what, from what, by whom, when, why.</summary>
    public static string Sentence(Correction correction)
    {
        var what = correction.Value is { } value ? $"“{OneLine.Of(value)}”" : "taken back";
        var was = correction is { Value: not null, Was: { Length: > 0 } before } ? $" (was “{OneLine.Of(before)}”)" : "";
        return string.Create(CultureInfo.InvariantCulture, $"Corrected  {Correcting.Named(correction.Field)}: {what}{was} by {OneLine.Of(correction.By)} on {correction.At.UtcDateTime:yyyy-MM-dd}: {OneLine.Of(correction.Why)}");
    }
}

/// <summary>One correction; a value that is absent takes back those before it.</summary>
internal sealed record CorrectionLine(string Text, string Field, string? Value, string? Was, string By, string At, string Why)
{
    public static CorrectionLine Of(Id<Text> text, Correction correction) => new(
        text.Value,
        correction.Field.ToString(),
        correction.Value,
        correction.Was,
        correction.By,
        correction.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        correction.Why);
}
