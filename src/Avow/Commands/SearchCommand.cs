using System.CommandLine;
using System.Globalization;
using Avow.Archive;
using Avow.Console;
using Avow.Statements;

namespace Avow.Commands;

/// <summary><c>avow search</c>: finds words again, grouped by statement, with the passage.</summary>
internal static class SearchCommand
{
    public static Command Create()
    {
        var words = new Argument<string[]>("words") { Description = "Words; \"a phrase\"; begin*; -without.", Arity = ArgumentArity.ZeroOrMore };
        var organisation = new Option<string?>("--organisation") { Description = "Only what this organisation published or issued: its short name or its host.", HelpName = "NAME" };
        var language = new Option<string?>("--language") { Description = "Only texts in this language (BCP 47: en, ru, zh …).", HelpName = "TAG" };
        var from = Day("--from", "Only texts of this day or later.");
        var until = Day("--until", "Only texts of this day or earlier.");
        var take = Shared.Take("statements");
        var archive = Shared.Archive();
        var json = Shared.Json();
        var command = new Command("search", Shared.Examples(
            "Find statements by their words, in any form they are inflected in.",
            "avow search ferry strike",
            "avow search '\"immediate reopening\"' --from 2026-05-01",
            "avow search паром --language ru --json"))
        {
            words, organisation, language, from, until, take, archive, json,
        };
        command.SetAction((parsed, cancel) =>
        {
            var output = Output.Of(parsed, parsed.GetValue(json));
            return Shared.WithArchive(parsed.GetValue(archive)!, output, opened => Show(output, opened.Search.Find(new SearchQuery
            {
                Words = string.Join(' ', parsed.GetValue(words)!),
                Organisation = parsed.GetValue(organisation),
                Language = parsed.GetValue(language),
                From = parsed.GetValue(from),
                Until = parsed.GetValue(until),
                Take = parsed.GetValue(take),
            })), cancel);
        });
        return command;
    }

    private static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "YYYY-MM-DD",
        CustomParser = given =>
        {
            if (IsoDay.TryRead(given.Tokens[0].Value, out var day)) return day;
            given.AddError($"{name} {given.Tokens[0].Value}: it is not a day in the form 2026-05-14");
            return null;
        },
    };

    private static void Show(Output output, SearchResult result)
    {
        foreach (var remark in result.Remarks) output.Remark($"avow: {remark}");
        foreach (var hit in result.Hits)
        {
            output.Json(Line(hit), CommandJson.Lines.HitLine);
            output.Line($"{hit.Text.Id}  {hit.Text.Date:yyyy-MM-dd}  {hit.Text.Language}  {OneLine.Of(hit.Text.Title)}");
            output.Line($"    {Marked(hit)}");
            output.Line($"    {hit.Text.Outlet?.NameIn("en") ?? hit.Text.Source.ShownAddress}{(hit.OtherTexts > 0 ? $" · {Counted.Of(hit.OtherTexts, "more text")} of this statement" : "")}");
        }

        output.Line(result.Statements switch
        {
            0 => "Nothing found.",
            var n => string.Create(CultureInfo.InvariantCulture, $"{n:N0} statement{(n == 1 ? "" : "s")}{(n > result.Hits.Count ? $", the best {result.Hits.Count} shown" : "")}."),
        });
    }

    private static string Marked(StatementHit hit)
    {
        var shown = new System.Text.StringBuilder();
        var at = 0;
        foreach (var mark in hit.Marked)
        {
            shown.Append(hit.Snippet, at, mark.StartInclusive - at).Append('[').Append(mark.Of(hit.Snippet)).Append(']');
            at = mark.EndExclusive;
        }

        return OneLine.Of(shown.Append(hit.Snippet, at, hit.Snippet.Length - at).ToString());
    }

    private static HitLine Line(StatementHit hit) => new(
        hit.Text.Id.Value,
        hit.Text.Statement.Value,
        hit.Text.Title,
        IsoDay.Write(hit.Text.Date),
        hit.Text.Language,
        hit.Text.Outlet?.Slug,
        hit.Text.Source.Address,
        hit.Snippet,
        [.. hit.Marked.Select(mark => new[] { mark.StartInclusive, mark.EndExclusive })],
        hit.OtherTexts);
}
