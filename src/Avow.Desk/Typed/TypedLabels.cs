using System.Globalization;

namespace Avow.Desk;

/// <summary>What the fields of the desk's forms are called on the pages where they are filled in.</summary>
internal static class TypedLabels
{
    /// <summary>What somebody typed, each value with its label: without marks, ids, and what stands as it stood.</summary>
    public static IEnumerable<(string Label, string Value)> In(TypedForm form, QueueWords queues, DeskWords desk)
    {
        var was = form.Fields.Where(field => field.Name.EndsWith("-was", StringComparison.Ordinal)).DistinctBy(field => field.Name).ToDictionary(field => field.Name, field => field.Value, StringComparer.Ordinal);
        var blocks = was.GetValueOrDefault(CorrectForm.WasName("blocks"))?.Split(',') ?? [];
        Dictionary<string, int> rows = new(StringComparer.Ordinal);
        foreach (var (name, value) in form.Fields)
        {
            var row = rows[name] = rows.GetValueOrDefault(name) + 1;
            if (value.Trim().Length == 0 || was.GetValueOrDefault(CorrectForm.WasName(name)) == value) continue;
            if (BlockIn(name) is { } block && block <= blocks.Length && blocks[block - 1] == value) continue;
            if (LabelOf(name, row, queues, desk) is { } label) yield return (label, value);
        }
    }

    private static string? LabelOf(string name, int row, QueueWords queues, DeskWords desk) => name switch
    {
        AddForm.Addresses => desk.AddressesLabel,
        AddForm.Label => desk.LabelLabel,
        "slug" => queues.Slug,
        "name" => queues.NameNumber(row),
        "kinds" => queues.KindsOfOrganisation,
        "of" => queues.BelongsToWhat(row),
        "as" => queues.AsWhat(row),
        "since" => queues.Since(row),
        "until" => queues.Until(row),
        "from" => queues.BeganOn,
        "why" => queues.Why,
        "value" => queues.Value,
        "in" => queues.InWhich,
        "found" => queues.ItsWords,
        _ when BlockIn(name) is { } block => $"{queues.LanguagesOfParagraphs}: {block.ToString(CultureInfo.InvariantCulture)}",
        _ => CorrectForm.Lines.Where(line => CorrectForm.NameOf(line) == name).Select(queues.NameOf).FirstOrDefault(),
    };

    private static int? BlockIn(string name) => name.StartsWith("block", StringComparison.Ordinal) && int.TryParse(name.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var block) && block > 0 ? block : null;
}
