using System.Globalization;
using System.Text;
using Avow.Reading;
using Avow.Statements;

namespace Avow.Tests.Reading;

/// <summary>A draft as plain lines, for golden cases: metadata first, then one block a line with its marks.</summary>
internal static class ReadingOf
{
    public static string Draft(Draft draft)
    {
        var lines = new StringBuilder();
        Add(lines, "title", draft.Metadata.Titles);
        Add(lines, "author", draft.Metadata.Authors);
        Add(lines, "issuer", draft.Metadata.Issuers);
        Add(lines, "outlet", draft.Metadata.Outlets);
        foreach (var date in draft.Metadata.Dates.Take(3)) lines.Append(CultureInfo.InvariantCulture, $"date: {date.Value:yyyy-MM-dd} ({date.Evidence})\n");
        Add(lines, "language", draft.Metadata.Languages);
        Add(lines, "canonical", draft.Metadata.CanonicalAddresses);
        Add(lines, "source", draft.Metadata.SourceAddresses);
        lines.Append('\n');
        foreach (var block in draft.Blocks) Add(lines, block);
        return lines.ToString().TrimEnd();
    }

    private static void Add(StringBuilder lines, string name, IReadOnlyList<Finding<string>> findings)
    {
        foreach (var finding in findings.Take(2)) lines.Append(CultureInfo.InvariantCulture, $"{name}: {finding.Value} ({finding.Evidence})\n");
    }

    private static void Add(StringBuilder lines, DraftBlock block)
    {
        if (block.RuleBefore) lines.Append("----\n");
        lines.Append(block.Kind);
        if (block.Level > 0) lines.Append(' ').Append(block.Level);
        if (block.Label is not null) lines.Append(" [").Append(block.Label).Append(']');
        if (block.DeclaredLanguage is not null) lines.Append(" <").Append(block.DeclaredLanguage).Append('>');
        if (block.DeclaredDirection is "rtl") lines.Append(" rtl");
        lines.Append(": ").Append(block.Words).Append('\n');
        foreach (var mark in block.Marks) lines.Append(CultureInfo.InvariantCulture, $"    {mark.Kind} “{mark.Range.Of(block.Words)}”{(mark.Target is null ? "" : " → " + mark.Target)}\n");
    }
}
