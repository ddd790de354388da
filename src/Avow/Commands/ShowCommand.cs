using System.CommandLine;
using System.Globalization;
using Avow.Archive;
using Avow.Console;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Commands;

/// <summary><c>avow show</c>: one text, with its evidence, its damage and what it shares with others.</summary>
internal static class ShowCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("text") { Description = "A text's id or the beginning of it, or its label; NAME#frame for the frame around it." };
        var archive = Shared.Archive();
        var json = Shared.Json();
        var command = new Command("show", Shared.Examples(
            "Show a text: its words, where they were captured, what is damaged, and where they travelled.",
            "avow show k7qf",
            "avow show tidewater-strait#frame --json"))
        {
            name, archive, json,
        };
        command.SetAction((parsed, cancel) =>
        {
            var output = Output.Of(parsed, parsed.GetValue(json));
            return Shared.WithArchive(parsed.GetValue(archive)!, output, opened =>
            {
                if (!output.Good(opened.Library.Resolve(parsed.GetValue(name)!), out var id)) return;
                var view = TextView.Of(opened.Library, id);
                output.Json(view.Shown(), CommandJson.Lines.ShownText);
                if (!output.IsJson) Show(output, opened.Library, view);
            }, cancel);
        });
        return command;
    }

    private static void Show(Output output, ILibrary library, TextView view)
    {
        output.Line(OneLine.Of(view.Text.Title));
        string?[] facts = [view.Text.Role.ToString(), ShownDay(view), view.Text.Language, view.Summary.Issuer ?? view.Summary.Outlet?.NameIn(view.Text.Language)];
        output.Line(string.Join(" · ", facts.Where(fact => fact is { Length: > 0 }).Select(fact => OneLine.Of(fact!))));
        output.Line();
        var paragraph = 0;
        foreach (var line in view.Text.Words.Split('\n')) output.Line(string.Create(CultureInfo.InvariantCulture, $"{++paragraph,3}  {OneLine.OfWords(line)}"));
        output.Line();
        foreach (var damage in view.Damage()) output.Line($"Damage     {Wording.English.DamageName(Enum.Parse<DamageKind>(damage.Kind))} “{OneLine.Of(damage.Words)}” at {damage.Start}{(damage.Repair is { } repair ? $"; perhaps “{OneLine.Of(repair)}”" : "")}");
        foreach (var correction in view.Corrections) output.Line(CorrectionReport.Sentence(correction));
        foreach (var relation in view.Relations) ShowRelation(output, library, view.Text, relation);
        output.Line($"Source     {OneLine.Of(view.Capture.Source.Address)}");
        output.Line($"Captured   {view.Capture.CapturedAt:yyyy-MM-dd HH:mm:ss} UTC, {view.Capture.LengthBytes:N0} bytes, capture {view.Capture.Id}");
        output.Line($"SHA-256    {view.Capture.Digest}");
        output.Line();
        ReadFinding.Say(output, view.Document.Content.Metadata);
    }

    // The act's own day stands alone; any other says what it is the day of.
    private static string? ShownDay(TextView view)
    {
        var day = IsoDay.Write(view.Text.Date);
        return view.DayOf switch
        {
            null or "text" => day,
            "editor" => $"{day} (an editor's)",
            "publication" => $"{day} (of publication)",
            "change" => $"{day} (of a change)",
            _ => $"{day} (of the page)",
        };
    }

    private static void ShowRelation(Output output, ILibrary library, Text text, Relation relation)
    {
        var outgoing = relation.From == text.Id;
        var other = relation.OtherThan(text.Id);
        var summary = library.Summaries([other])[other];
        var verb = (relation.Kind, outgoing) switch
        {
            (RelationKind.Reprints, true) => "Reprints",
            (RelationKind.Reprints, false) => "Reprinted",
            (RelationKind.Quotes, true) => "Quotes",
            (RelationKind.Quotes, false) => "Quoted",
            (RelationKind.Revises, true) => "Revises",
            (RelationKind.Revises, false) => "Revised",
            (RelationKind.Introduces, true) => "Introduces",
            (RelationKind.Introduces, false) => "Introduced",
            (var kind, true) => kind.ToString(),
            (var kind, false) => $"{kind} (by)",
        };
        var from = summary.Outlet?.NameIn("en") ?? summary.Source.ShownAddress;
        var spans = relation.Spans.Count switch { 0 => "", 1 => ", 1 passage", var n => $", {n} passages" };
        output.Line($"{verb,-10} {other} “{OneLine.Of(summary.Title)}”, {OneLine.Of(from)}, {summary.Date:yyyy-MM-dd}{spans}{(relation.DirectionKnown ? "" : ", direction unknown")}");
    }
}
