using System.Globalization;
using System.Text;
using Avow.Reading;
using Avow.Statements;

namespace Avow.Tests.Reading;

/// <summary>Every file under Golden/statement: what belongs to whom, and what does what. AVOW_ACCEPT=1 writes what is read as what is expected.</summary>
public sealed class StatementGoldenTests
{
    public static TheoryData<string> Cases =>
        [.. Directory.EnumerateFiles(Path.Combine(GoldenCase.Root, "statement"), "*.md").Order(StringComparer.Ordinal).Select(f => Path.GetFileName(f))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_statement_is_taken_apart_as_its_golden_case_says(string name)
    {
        var golden = GoldenCase.Load(Path.Combine(GoldenCase.Root, "statement", name));
        var outcome = Readers.Read(Encoding.UTF8.GetBytes(golden.Input), new ReadingOptions { ContentType = golden.ContentType });
        var content = Assert.Single(outcome.Value);
        ContentInvariants.Check(content);
        var shown = Shown(content);
        if (Environment.GetEnvironmentVariable("AVOW_ACCEPT") == "1") golden.Accept(shown);
        else Assert.Equal(golden.Expected, shown);
    }

    private static string Shown(Content content)
    {
        var shown = new StringBuilder();
        void Add(FormattableString line) => shown.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
        Add($"title {content.Metadata.Title}");
        foreach (var issuer in content.Metadata.Issuers) Add($"issuer {issuer.Value} ({issuer.Evidence})");
        foreach (var signatory in content.Metadata.Signatories) Add($"signatory {signatory.Value} ({signatory.Evidence})");
        foreach (var place in content.Metadata.Places) Add($"place {place.Value} ({place.Evidence})");
        foreach (var day in content.Metadata.StatementDates) Add($"given {day.Value:yyyy-MM-dd} ({day.Evidence})");
        foreach (var witness in content.Witnesses)
        {
            var words = witness.Range.Of(content.Words).Split('\n');
            Add($"{witness.Role}: issuer {witness.Issuer ?? "-"}, date {witness.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-"}");
            Add($"  from {words[0]}");
            Add($"  to {words[^1]}");
            Add($"  cue {witness.Cue}");
        }

        foreach (var part in content.Parts) Add($"{part.Kind} “{part.Range.Of(content.Words).Replace("\n", " / ", StringComparison.Ordinal)}” ({part.Cue})");
        foreach (var mark in content.Marks.Where(m => m.Kind == MarkKind.Quotation)) Add($"quotation “{mark.Range.Of(content.Words)}” by {mark.AscribedTo ?? "-"}");
        return shown.ToString().TrimEnd();
    }
}
