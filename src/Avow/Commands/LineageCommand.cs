using System.CommandLine;
using Avow.Console;
using Avow.Publishing;
using Avow.Relating;
using Avow.Road;
using Avow.Statements;
using Avow.Web;

namespace Avow.Commands;

/// <summary><c>avow lineage</c>: which text of a statement was made from which.</summary>
internal static class LineageCommand
{
    /// <summary>Deeper copies stand no further in.</summary>
    private const int MaxIndent = 20;

    public static Command Create()
    {
        var name = new Argument<string>("text") { Description = "A text's id or the beginning of it, or its label." };
        var archive = Shared.Archive();
        var json = Shared.Json();
        var command = new Command("lineage", Shared.Examples(
            "Show which text of a statement was made from which, in one language: by who names whom, by the words they share, and by date. A text that is not in the archive is shown where shared readings prove it; what is not known is said to be not known.",
            "avow lineage ferry-north-en",
            "avow lineage tidewater-strait --json"))
        {
            name, archive, json,
        };
        command.SetAction((parsed, cancel) =>
        {
            var output = Output.Of(parsed, parsed.GetValue(json));
            return Shared.WithArchive(parsed.GetValue(archive)!, output, opened =>
            {
                if (!output.Good(opened.Library.Resolve(parsed.GetValue(name)!), out var id)) return;
                if (!output.Good(VersionFinding.AroundText(opened, id), out var found)) return;
                var names = VersionNames.Of(opened.Library, found.Table);
                for (var at = 0; at < found.Lineage.Nodes.Count; at++)
                {
                    output.Json(Line(found.Lineage, at), CommandJson.Lines.LineageJson);
                    output.Line(Shown(found, names, at));
                }
            }, cancel);
        });
        return command;
    }

    private static string Shown(VersionFinding found, VersionNames names, int at)
    {
        var node = found.Lineage.Nodes[at];
        var depth = 0;
        for (var above = node.Parent; above is { } parent; above = found.Lineage.Nodes[parent].Parent) depth++;
        var siglum = node.Text is { } id ? found.Table.Wordings.First(wording => wording.Witnesses.Any(witness => found.Table.Witnesses[witness] == id)).Siglum : "?";
        var name = node.Text is { } text ? names.Of(text) : node.Address is { } address ? OneLine.Of(address) : Wording.English.NotInArchive;
        var by = node is { Text: null, NotAfter: { } day } ? $" {Wording.English.By(day)}." : "";
        var outside = node.NamesOutside is { } source ? $" It names {OneLine.Of(source)} as its source." : "";
        return $"{new string(' ', 2 * Math.Min(depth, MaxIndent))}{siglum} {name}. {Wording.English.Ground(VersionsFound.Origin(node))}{by}{outside}";
    }

    private static LineageJson Line(Lineage lineage, int at)
    {
        var node = lineage.Nodes[at];
        return new(
            at,
            node.Text?.Value,
            node.Address,
            node.Parent,
            node.Ground.ToString(),
            node.Differences,
            node.EquallyNear,
            node.DirectionKnown,
            IsoDay.Write(node.NotAfter),
            node.NamesOutside);
    }
}
