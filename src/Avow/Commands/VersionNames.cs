using Avow.Archive;
using Avow.Relating;
using Avow.Statements;

namespace Avow.Commands;

/// <summary>How the commands call the witnesses of a table: outlet, day, id.</summary>
internal sealed class VersionNames
{
    private readonly VariantTable table;
    private readonly IReadOnlyDictionary<Id<Text>, TextSummary> summaries;

    private VersionNames(VariantTable table, IReadOnlyDictionary<Id<Text>, TextSummary> summaries) => (this.table, this.summaries) = (table, summaries);

    public static VersionNames Of(ILibrary library, VariantTable table) => new(table, library.Summaries(table.Witnesses));

    public string Of(int witness) => Of(table.Witnesses[witness]);

    public string Of(Id<Text> text)
    {
        var summary = summaries[text];
        var day = summary.Date is { } date ? IsoDay.Write(date) : $"captured {IsoDay.Write(summary.CountsFrom)}";
        return $"{OneLine.Of(summary.Outlet?.NameIn("en") ?? summary.Source.ShownAddress)}, {day} ({text})";
    }
}
