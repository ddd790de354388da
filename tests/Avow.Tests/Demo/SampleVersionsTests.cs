using System.Globalization;
using System.Text;
using Avow.Road;

namespace Avow.Tests.Demo;

/// <summary>The table of variants and the lineage of the samples, as they are expected: Golden/versions. AVOW_ACCEPT=1 accepts anew.</summary>
public sealed class SampleVersionsTests(SampleArchiveTests.Travelled travelled) : IClassFixture<SampleArchiveTests.Travelled>
{
    [Theory]
    [InlineData("ferry-north-en")]
    [InlineData("volna-proliv")]
    [InlineData("mawja-madiq")]
    [InlineData("palgrave-press-may30")]
    [InlineData("gaceta-estrecho")]
    public async Task Who_has_which_words_and_from_whom_is_as_it_is_expected(string label)
    {
        var golden = Path.Combine(Repository.Root, "tests", "Avow.Tests", "Golden", "versions", $"{label}.txt");
        var found = VersionFinding.AroundText(travelled.Archive, travelled.Archive.Library.Resolve(label).Value).Value;
        var said = Said(found);
        if (Environment.GetEnvironmentVariable("AVOW_ACCEPT") is { Length: > 0 })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(golden)!);
            await File.WriteAllTextAsync(golden, said);
        }
        else
        {
            Assert.Equal(await File.ReadAllTextAsync(golden), said);
        }
    }

    [Fact]
    public void Every_text_of_the_samples_can_be_rebuilt_from_the_table_it_is_in()
    {
        foreach (var lead in travelled.Archive.Library.Latest(int.MaxValue))
        {
            var table = VersionFinding.AroundText(travelled.Archive, lead.Id).Value.Table;
            for (var witness = 0; witness < table.Witnesses.Count; witness++)
                Assert.Equal(travelled.Archive.Library.Find(table.Witnesses[witness])!.Words, table.Rebuild(witness));
        }
    }

    private string Said(VersionFinding found)
    {
        var labels = travelled.Archive.Library.Summaries(found.Table.Witnesses);
        var said = new StringBuilder();
        foreach (var wording in found.Table.Wordings) said.Append(CultureInfo.InvariantCulture, $"{wording.Siglum}: {string.Join(' ', wording.Witnesses.Select(witness => labels[found.Table.Witnesses[witness]].Label))}\n");
        foreach (var place in found.Table.Places)
        {
            said.Append(CultureInfo.InvariantCulture, $"\n{place.Kind} {place.InBase}: {place.Before} … {place.After}\n");
            foreach (var reading in place.Readings)
                said.Append(CultureInfo.InvariantCulture, $"  {string.Join(' ', reading.Wordings.Select(wording => found.Table.Wordings[wording].Siglum))}: {string.Join(" | ", reading.Forms.Select(form => form.Words.Replace('\n', '¶')))}\n");
            if (place.Lacking.Count > 0) said.Append(CultureInfo.InvariantCulture, $"  {string.Join(' ', place.Lacking.Select(wording => found.Table.Wordings[wording].Siglum))}: -\n");
        }

        said.Append('\n');
        foreach (var node in found.Lineage.Nodes)
        {
            var depth = 0;
            for (var above = node.Parent; above is { } parent; above = found.Lineage.Nodes[parent].Parent) depth++;
            said.Append(CultureInfo.InvariantCulture, $"{new string(' ', 2 * depth)}{(node.Text is { } text ? labels[text].Label : node.Address ?? "?")}: {node.Ground} {node.Differences} of {node.EquallyNear}{(node.DirectionKnown ? "" : " ?")}{(node.NamesOutside is { } outside ? $" names {outside}" : "")}\n");
        }

        return said.ToString();
    }
}
