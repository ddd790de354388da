using System.Globalization;
using Avow.Archive;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Desk;

/// <summary>From what was typed into the form of a text to what is asked to be corrected: what was changed, and nothing else.</summary>
internal static class CorrectForm
{
    /// <summary>The fields that are one line, in the order of the form.</summary>
    public static readonly IReadOnlyList<CorrectedField> Lines =
    [
        CorrectedField.Title, CorrectedField.Subtitle, CorrectedField.Issuer, CorrectedField.Author, CorrectedField.Outlet, CorrectedField.Signatory,
        CorrectedField.Date, CorrectedField.StatementDate, CorrectedField.PublicationDate, CorrectedField.ChangeDate, CorrectedField.Place, CorrectedField.Language,
        CorrectedField.CanonicalAddress, CorrectedField.SourceAddress, CorrectedField.Licence,
    ];

    public const string First = "first";

    public const string Last = "last";

    /// <summary>The field of the form in which it was asked for.</summary>
    public static string NameOf(AskedCorrection asked) => asked.Field switch
    {
        CorrectedField.BlockLanguage => BlockName(asked.Block),
        CorrectedField.WitnessRange => First,
        var field => NameOf(field),
    };

    public static string NameOf(CorrectedField field) => field.ToString().ToLowerInvariant();

    private const int MaxShownChars = 40;

    public static string BlockName(int block) => string.Create(CultureInfo.InvariantCulture, $"block{block}");

    /// <summary>The field that holds what stood in another one when the form was loaded; of the languages of paragraphs, one holds all.</summary>
    public static string WasName(string name) => $"{name}-was";

    /// <summary>The fields in which stands what stood there when the form was loaded.</summary>
    public static IEnumerable<string> Untouched(Visit visit) => visit.Filled.Fields.Keys.Where(name => Was(visit, name) is { } was && visit.Field(name).Trim() == was.Trim()).ToList();

    /// <param name="visit">The form.</param>
    /// <param name="writing">Knows what stands now.</param>
    /// <param name="typed">What was typed, with what is wrong with it.</param>
    public static IReadOnlyList<AskedCorrection> Asked(Visit visit, CorrectionWriting writing, out Filled typed)
    {
        var wrong = visit.Filled;
        List<AskedCorrection> asked = [];
        foreach (var field in Lines) Line(field, NameOf(field), block: 0);
        foreach (var block in BlocksIn(wrong)) Line(CorrectedField.BlockLanguage, BlockName(block), block);
        if (visit.Field("witnessrole") is { Length: > 0 } role && role != Was(visit, "witnessrole") && role != writing.StandsAs(CorrectedField.WitnessRole)) asked.Add(new(CorrectedField.WitnessRole, role));
        if (visit.Field("witnessrole") is { Length: > 0 } said && Choice.Of<WitnessRole>(said) is null) wrong = wrong.With("witnessrole", visit.Words.SayWhich);
        if (Bounds(visit, writing.Paragraphs, ref wrong) is { } bounds) asked.Add(bounds);
        foreach (var name in visit.Fields("takeback"))
        {
            if (Choice.Of<CorrectedField>(name) is { } field) asked.Add(new(field, null));
        }

        if (asked.Count > 0 && EditorsValue.ProblemOfWhy(visit.Words, visit.Field("why")) is { } missing) wrong = wrong.With("why", missing);
        typed = wrong;
        return asked;

        void Line(CorrectedField field, string name, int block)
        {
            var value = visit.Field(name).Trim();
            if (!wrong.Fields.ContainsKey(name) || value == Was(visit, name)?.Trim() || value == (writing.StandsAs(field, block) ?? "").Trim()) return;
            if (value.Length == 0) wrong = wrong.With(name, visit.Words.CannotBeEmptied);
            else if (EditorsValue.Problem(visit.Words, field, value, visit.Now) is { } problem) wrong = wrong.With(name, problem);
            asked.Add(new(field, value, Block: block));
        }
    }

    private static string? Was(Visit visit, string name)
    {
        if (!name.StartsWith("block", StringComparison.Ordinal) || Number(name[5..]) is not { } block) return visit.Filled.Fields.GetValueOrDefault(WasName(name));
        var all = visit.Filled.Fields.GetValueOrDefault(WasName("blocks"))?.Split(',') ?? [];
        return block > 0 && block <= all.Length ? all[block - 1] : null;
    }

    private static IEnumerable<int> BlocksIn(Filled filled) =>
        from name in filled.Fields.Keys
        where name.StartsWith("block", StringComparison.Ordinal)
        let number = int.TryParse(name.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var block) ? block : 0
        where number > 0
        orderby number
        select number;

    // The form sends where the text begins and ends now, so that only a change is a correction.
    private static AskedCorrection? Bounds(Visit visit, int paragraphs, ref Filled wrong)
    {
        var (first, last) = (Paragraph(visit, First, paragraphs, ref wrong), Paragraph(visit, Last, paragraphs, ref wrong));
        if (first is null || last is null || (first == Number(visit.Field(WasName(First))) && last == Number(visit.Field(WasName(Last))))) return null;
        if (last < first) wrong = wrong.With(Last, visit.Words.EndsBeforeItBegins);
        return new(CorrectedField.WitnessRange, string.Create(CultureInfo.InvariantCulture, $"paragraphs {first + 1} to {last + 1}")) { BeginsAt = first, EndsAt = last };
    }

    private static int? Paragraph(Visit visit, string name, int paragraphs, ref Filled wrong)
    {
        var typed = visit.Field(name);
        if (typed.Length == 0) return null;
        if (Number(typed) is { } number && number < paragraphs) return number;
        wrong = wrong.With(name, visit.Words.NoSuchParagraph(Shown.Name(typed, MaxShownChars)));
        return null;
    }

    private static int? Number(string typed) => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
