using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.RegularExpressions;
using Avow.Archive;
using Avow.Statements;

namespace Avow.Commands;

/// <summary>The options of <c>avow correct</c>, one a field.</summary>
internal sealed partial class CorrectionOptions
{
    private readonly List<(CorrectedField Field, Option<string?> Option)> values = [];
    private readonly Option<string?> begins;
    private readonly Option<string?> ends;
    private readonly Option<string?> block;
    private readonly Option<string?> undo;

    private CorrectionOptions()
    {
        Add(CorrectedField.Title, "--title", "TITLE", "Its title.");
        Add(CorrectedField.Subtitle, "--subtitle", "SUBTITLE", "What stands under the title and completes it.");
        Add(CorrectedField.Issuer, "--issuer", "NAME", "Who speaks.");
        Add(CorrectedField.Author, "--author", "NAME", "Who wrote the page.");
        Add(CorrectedField.Outlet, "--outlet", "NAME", "The site or paper.");
        Add(CorrectedField.Place, "--place", "NAME", "Where it was given.");
        Add(CorrectedField.Signatory, "--signatory", "NAME", "Who signed it; goes before those that were found.");
        Add(CorrectedField.Licence, "--licence", "LICENCE", "Under what licence it is given: its address, else its name.");
        AddDay(CorrectedField.Date, "--date", "Its day: by it texts are put in order.");
        AddDay(CorrectedField.StatementDate, "--statement-date", "The day that the text gives itself.");
        AddDay(CorrectedField.PublicationDate, "--publication-date", "The day on which the outlet published it.");
        AddDay(CorrectedField.ChangeDate, "--change-date", "The day of the last change that the outlet owns to.");
        Shared.MustBeTag(Add(CorrectedField.Language, "--language", "TAG", "Its language (BCP 47: en, ru, zh-Hant …)."));
        Add(CorrectedField.WitnessRole, "--role", "ROLE", "statement, or frame for what an outlet put around another’s text.").AcceptOnlyFromAmong("statement", "frame");
        begins = Given("--begins", "WORDS", "Words of the paragraph with which it begins.");
        ends = Given("--ends", "WORDS", "Words of the paragraph with which it ends.");
        block = Given("--block", "N=TAG", "The language of one paragraph, by the number that avow show gives it.");
        block.Validators.Add(given => Shared.Must(given, "--block", value => BlockTag().IsMatch(value), "it is not a paragraph's number and a language tag, such as 3=ru"));
        undo = Given("--undo", "FIELD", "Take back what was corrected in this field.");
        undo.AcceptOnlyFromAmong([.. values.Select(value => value.Option.Name[2..]), "range"]);
    }

    public static CorrectionOptions Create() => new();

    public IEnumerable<Option> All => [.. values.Select(value => value.Option), begins, ends, block, undo];

    public bool IsAnyGiven(CommandResult given) => All.Any(option => given.GetResult(option) is { Implicit: false });

    public IReadOnlyList<AskedCorrection> Of(ParseResult parsed)
    {
        List<AskedCorrection> asked = [];
        foreach (var (field, option) in values)
        {
            if (parsed.GetValue(option) is { } value) asked.Add(new(field, field == CorrectedField.WitnessRole ? value : value.Trim()));
        }

        var (first, last) = (parsed.GetValue(begins), parsed.GetValue(ends));
        if (first is not null || last is not null) asked.Add(new(CorrectedField.WitnessRange, Bounds(first, last), first, last));
        if (parsed.GetValue(block) is { } tagged && tagged.Split('=') is [var number, var tag])
            asked.Add(new(CorrectedField.BlockLanguage, tag, Block: int.Parse(number, CultureInfo.InvariantCulture)));
        if (parsed.GetValue(undo) is { } taken) asked.Add(new(FieldOf(taken), null));
        return asked;
    }

    private static CorrectedField FieldOf(string name) => name switch
    {
        "role" => CorrectedField.WitnessRole,
        "range" => CorrectedField.WitnessRange,
        _ => Enum.Parse<CorrectedField>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
    };

    private static string Bounds(string? first, string? last) =>
        string.Join(", ", new[] { first is null ? null : $"begins “{first}”", last is null ? null : $"ends “{last}”" }.OfType<string>());

    private void AddDay(CorrectedField field, string name, string description) => Add(field, name, "YYYY-MM-DD", description).Validators.Add(given =>
    {
        if (given.Tokens is [{ Value: var value }, ..] && CorrectedValue.WhyNot(field, value, TimeProvider.System.GetUtcNow()) is { } why) given.AddError($"{name} {OneLine.Of(value)}: {why}");
    });

    private Option<string?> Add(CorrectedField field, string name, string help, string description)
    {
        var option = Given(name, help, description);
        values.Add((field, option));
        return option;
    }

    private static Option<string?> Given(string name, string help, string description)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = help };
        option.Validators.Add(given => EditorsLine.Bound(given, name));
        return option;
    }

    [GeneratedRegex("^[1-9][0-9]{0,5}=[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,6}$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex BlockTag();
}
