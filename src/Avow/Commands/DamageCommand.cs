using System.CommandLine;
using System.CommandLine.Parsing;
using Avow.Archive;
using Avow.Console;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Commands;

/// <summary><c>avow damage</c>: what is visibly wrong with the archive's sources.</summary>
internal static class DamageCommand
{
    public static Command Create()
    {
        var names = new Argument<string[]>("text") { Description = "Only these texts: an id or the beginning of it, or a label.", Arity = ArgumentArity.ZeroOrMore };
        var kind = Kind();
        var archive = Shared.Archive();
        var json = Shared.Json();
        var command = new Command("damage", Shared.Examples(
            "List what is visibly wrong with the sources, by who published them: how many of each kind, then every place with the words that show it. Nothing of it is repaired.",
            "avow damage",
            "avow damage --kind note-missing",
            "avow damage k7qf --json"))
        {
            names, kind, archive, json,
        };
        command.SetAction((parsed, cancel) =>
        {
            var output = Output.Of(parsed, parsed.GetValue(json));
            return Shared.WithArchive(parsed.GetValue(archive)!, output, opened =>
            {
                var only = parsed.GetValue(kind);
                var given = parsed.GetValue(names)!;
                var cases = given.Length > 0 ? Of(opened.Library, given, only, output) : DamageCase.All(opened.Library, only);
                if (given.Length == 0) Say(output, opened.Library.DamageCounts(), only);
                DamageReport.Write(output, cases, cancel);
            }, cancel);
        });
        return command;
    }

    private static Option<DamageKind?> Kind()
    {
        var kind = new Option<DamageKind?>("--kind") { Description = "Only this kind of damage.", HelpName = "KIND", CustomParser = Parsed };
        kind.CompletionSources.Add([.. DamageKinds.Names]);
        return kind;
    }

    private static DamageKind? Parsed(ArgumentResult given)
    {
        var name = given.Tokens[0].Value;
        if (DamageKinds.FromUntrusted(name) is { } kind) return kind;
        given.AddError($"--kind {name}: it is no kind of damage; there are {string.Join(", ", DamageKinds.Names)}");
        return null;
    }

    private static IEnumerable<DamageCase> Of(ILibrary library, string[] names, DamageKind? kind, Output output)
    {
        foreach (var name in names)
        {
            if (!output.Good(library.Resolve(name), out var text)) continue;
            foreach (var found in DamageCase.Of(library, text).Where(found => kind is null || found.Kind == kind)) yield return found;
        }
    }

    private static void Say(Output output, IReadOnlyList<DamageCount> counts, DamageKind? only)
    {
        var shown = counts.Where(count => only is null || count.Kind == only).ToList();
        foreach (var count in shown) output.Line(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count.Cases,7:N0}  {Wording.English.DamageName(count.Kind)}"));
        if (shown.Count == 0) output.Line(only is null ? "No source is visibly damaged." : $"No source has this damage: {Wording.English.DamageName(only.Value)}.");
    }
}
