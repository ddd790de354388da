using System.CommandLine;
using Avow.Archive;
using Avow.Console;
using Avow.Relating;
using Avow.Road;
using Avow.Statements;

namespace Avow.Commands;

/// <summary><c>avow variants</c>: who has which wording, over all texts of a statement in one language.</summary>
internal static class VariantsCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("text") { Description = "A text's id or the beginning of it, or its label." };
        var type = new Option<bool>("--type") { Description = "Also where only quotation marks, dashes, capitals or accents differ." };
        var archive = Shared.Archive();
        var json = Shared.Json();
        var command = new Command("variants", Shared.Examples(
            "Lay all texts of a statement in one language beside each other: where they differ, and who has which words. A is the earliest known text; texts with the same words, typography aside, share a letter.",
            "avow variants ferry-north-en",
            "avow variants ferry-north-en --json"))
        {
            name, type, archive, json,
        };
        command.SetAction((parsed, cancel) =>
        {
            var output = Output.Of(parsed, parsed.GetValue(json));
            return Shared.WithArchive(parsed.GetValue(archive)!, output, opened =>
            {
                if (!output.Good(opened.Library.Resolve(parsed.GetValue(name)!), out var id)) return;
                if (!output.Good(VersionFinding.AroundText(opened, id), out var found)) return;
                if (output.IsJson) Tell(output, found.Table, parsed.GetValue(type));
                else Show(output, opened.Library, found.Table, parsed.GetValue(type));
            }, cancel);
        });
        return command;
    }

    private static void Show(Output output, ILibrary library, VariantTable table, bool withType)
    {
        var names = VersionNames.Of(library, table);
        foreach (var wording in table.Wordings) output.Line($"{wording.Siglum,-3} {string.Join("; ", wording.Witnesses.Select(names.Of))}");
        foreach (var place in Listed(table, withType))
        {
            output.Line();
            output.Line($"{place.Kind}: {OneLine.Of(place.Before)} … {OneLine.Of(place.After)}");
            foreach (var reading in place.Readings) output.Line($"  {Sigla(table, reading.Wordings),-8} {Words(place, reading)}");
            if (place.Lacking.Count > 0) output.Line($"  {Sigla(table, place.Lacking),-8} (the passage is not there)");
        }

        output.Line();
        output.Line($"{Counted.Of(table.Witnesses.Count, "text")}, {Counted.Of(table.Wordings.Count, "wording")}, {Counted.Of(table.Places.Count(place => place.Kind != VariantKind.Typographic), "place")} where words differ, {table.Places.Count(place => place.Kind == VariantKind.Typographic)} where only the type does.");
        foreach (var text in table.NotCollated) output.Remark($"avow: text {text} is too long to be laid beside the others.");
    }

    private static void Tell(Output output, VariantTable table, bool withType)
    {
        foreach (var wording in table.Wordings) output.Json(new WordingJson("wording", wording.Siglum, [.. wording.Witnesses.Select(witness => table.Witnesses[witness].Value)]), CommandJson.Lines.WordingJson);
        var ranges = table.Wordings.Select(wording => table.RangesIn(wording.Witnesses[0])).ToList();
        for (var at = 0; at < table.Places.Count; at++)
        {
            var place = table.Places[at];
            if (place.Kind == VariantKind.Typographic && !withType) continue;
            output.Json(
                new VariantJson(
                    "variant",
                    place.Kind.ToString(),
                    place.Before,
                    place.After,
                    [.. place.Readings.Select(reading => new ReadingJson(reading.Words, [.. reading.Wordings.Select(wording => Holder(wording, at))], reading.Forms.Count > 1 ? [.. reading.Forms.Select(form => form.Words)] : null))],
                    place.Lacking.Count > 0 ? [.. place.Lacking.Select(wording => table.Wordings[wording].Siglum)] : null,
                    place.MovedBefore),
                CommandJson.Lines.VariantJson);
        }

        HolderJson Holder(int wording, int at) => new(
            table.Wordings[wording].Siglum, table.Witnesses[table.Wordings[wording].Witnesses[0]].Value, [ranges[wording][at].StartInclusive, ranges[wording][at].EndExclusive]);
    }

    private static IEnumerable<VariantPlace> Listed(VariantTable table, bool withType) => table.Places.Where(place => withType || place.Kind != VariantKind.Typographic);

    private static string Sigla(VariantTable table, IReadOnlyList<int> wordings) => string.Join(' ', wordings.Select(wording => table.Wordings[wording].Siglum));

    private static string Words(VariantPlace place, VariantReading reading) => reading switch
    {
        { Words.Length: 0 } when place.MovedBefore is { } there => $"(stands elsewhere, before “{OneLine.Of(there)}”)",
        { Words.Length: 0 } => "(nothing)",
        _ when place.Kind == VariantKind.Typographic => string.Join(" | ", reading.Forms.Select(form => Line(form.Words))),
        _ => Line(reading.Words),
    };

    private static string Line(string words) => OneLine.OfWords(words.Replace('\n', ' '));
}
