using System.CommandLine;
using Avow.Console;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Commands;

/// <summary><c>avow phrases</c>: what is printed under everything, and by whom.</summary>
internal static class PhrasesCommand
{
    public static Command Create()
    {
        var archive = Shared.Archive();
        var json = Shared.Json();
        var command = new Command("phrases", Shared.Examples(
            "List house phrases, slogans and addresses: words that are printed under everything, with everybody who prints them. They are never counted as relations.",
            "avow phrases",
            "avow phrases --json"))
        {
            archive, json,
        };
        command.SetAction((parsed, cancel) =>
        {
            var output = Output.Of(parsed, parsed.GetValue(json));
            return Shared.WithArchive(parsed.GetValue(archive)!, output, opened =>
            {
                var phrases = opened.Relations.Phrases();
                foreach (var phrase in phrases)
                {
                    var printers = opened.Library.Summaries([.. phrase.Places.Select(place => place.Text)]).Values.CountBy(text => text.Outlet?.NameIn("en") ?? text.Source.Host ?? text.Source.ShownAddress, StringComparer.Ordinal).OrderByDescending(printer => printer.Value).ThenBy(printer => printer.Key, StringComparer.Ordinal).ToList();
                    output.Json(new PhraseJson(phrase.Kind.ToString(), phrase.Words, [.. phrase.Places.Select(place => new PhrasePlaceJson(place.Text.Value, [place.Range.StartInclusive, place.Range.EndExclusive]))]), CommandJson.Lines.PhraseJson);
                    output.Line($"“{OneLine.OfWords(phrase.Words.Replace('\n', ' '))}”");
                    output.Line($"  {Wording.English.KindOfPhrase(phrase.Kind)}, in {Counted.Of(phrase.Places.Count, "text")}: {string.Join(", ", printers.Select(printer => $"{OneLine.Of(printer.Key)} {printer.Value}"))}");
                }

                output.Line($"{Counted.Of(phrases.Count, "phrase")}.");
            }, cancel);
        });
        return command;
    }
}

/// <summary>One phrase of <c>avow phrases</c>.</summary>
internal sealed record PhraseJson(string Kind, string Words, IReadOnlyList<PhrasePlaceJson> Places);

/// <summary>Where it stands; [start, end) in UTF-16 units.</summary>
internal sealed record PhrasePlaceJson(string Text, IReadOnlyList<int> Range);
