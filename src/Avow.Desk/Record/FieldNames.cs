using System.Globalization;
using Avow.Archive;
using Avow.Publishing;

namespace Avow.Desk;

/// <summary>What the fields of the record are called in the forms where they are filled in.</summary>
internal static class FieldNames
{
    /// <returns>Null for a field that nobody named: then its path stands there as it is.</returns>
    public static string? Of(ChangeKind kind, ChangedField field, QueueWords words, Wording pages) => (kind, field.Path.Split('.')) switch
    {
        (_, ["names", var tag]) => words.NameIn(pages.LanguageName(tag)),
        (_, ["kinds"]) => words.KindsOfOrganisation,
        (_, ["addresses"]) => words.OwnAddresses,
        (_, ["belongsTo", var row, "of"]) when IsNumber(row, out var number) => words.BelongsToWhat(number),
        (_, ["belongsTo", var row, "as"]) when IsNumber(row, out var number) => words.AsWhat(number),
        (_, ["belongsTo", var row, "from"]) when IsNumber(row, out var number) => words.Since(number),
        (_, ["belongsTo", var row, "until"]) when IsNumber(row, out var number) => words.Until(number),
        (ChangeKind.Event, ["from"]) => words.BeganOn,
        (ChangeKind.Event, ["awaits"]) => words.WatchListOf,
        (ChangeKind.Relation, ["from"]) => words.Taker,
        (ChangeKind.Relation, ["to"]) => words.Source,
        (_, [var row, .. var rest]) when IsNumber(row, out var number) => words.RecordField(rest[0]) is { } name ? words.NumberedField(number, name) : null,
        (_, [var name, ..]) => words.RecordField(name),
        _ => null,
    };

    private static bool IsNumber(string step, out int number) => int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
