using Avow.Reading;
using Avow.Statements;

namespace Avow.Tests.Reading;

/// <summary>
/// Documents with bytes changed at random, always the same ones: reading never throws, and what is read has every range inside its
/// words. Changes in the packed bytes end at the check sum, so the XML is changed as well, before it is packed.
/// </summary>
public sealed class MutatedDocumentTests
{
    private const int Seed = 20_011;
    private const int Rounds = 400;

    private static readonly string[] Golden = ["docx", "odt", "epub"];

    [Theory]
    [InlineData("docx")]
    [InlineData("odt")]
    [InlineData("epub")]
    public void Changed_bytes_of_a_container_are_an_outcome(string format)
    {
        var random = new Random(Seed);
        foreach (var bytes in Cases(format).Select(c => Built(format, c)))
        {
            for (var round = 0; round < Rounds; round++)
            {
                var changed = bytes.ToArray();
                for (var i = random.Next(1, 9); i > 0; i--) changed[random.Next(changed.Length)] = (byte)random.Next(256);
                Check(Readers.Read(changed.AsMemory(0, random.Next(4) == 0 ? random.Next(changed.Length) : changed.Length), ReadingOptions.Default));
            }
        }
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("odt")]
    [InlineData("epub")]
    public void Changed_parts_are_an_outcome(string format)
    {
        var random = new Random(Seed);
        var read = 0;
        foreach (var parts in Cases(format))
        {
            for (var round = 0; round < Rounds; round++)
            {
                var changed = parts.ToDictionary(p => p.Key, p => random.Next(3) == 0 ? Changed(p.Value, random) : p.Value, StringComparer.Ordinal);
                if (Check(Readers.Read(Built(format, changed), ReadingOptions.Default))) read++;
            }
        }

        Assert.True(read > 0, "nothing was read, so nothing was tried");
    }

    // An element or an attribute is dropped, doubled, moved or renamed: what is well-formed stays so in a good part of the cases.
    private static string Changed(string xml, Random random)
    {
        var tags = new List<(int Start, int End)>();
        for (var at = xml.IndexOf('<', StringComparison.Ordinal); at >= 0; at = xml.IndexOf('<', at + 1))
            if (xml.IndexOf('>', at) is >= 0 and var end) tags.Add((at, end + 1));
        var single = tags.Where(t => xml[t.End - 2] == '/').ToList();
        if (single.Count == 0 || tags.Count == 0) return xml.Replace("1", "99999999999", StringComparison.Ordinal);
        var (start, stop) = single[random.Next(single.Count)];
        return random.Next(4) switch
        {
            0 => xml.Remove(start, stop - start),
            1 => xml.Insert(start, xml[start..stop]),
            2 => xml.Insert(tags[random.Next(tags.Count)].Start, xml[start..stop]),
            _ => xml.Replace("\"" + (char)random.Next('0', '9'), "\"-" + random.Next(), StringComparison.Ordinal),
        };
    }

    private static bool Check(Outcome<IReadOnlyList<Content>> outcome)
    {
        if (!outcome.IsGood) return false;
        Assert.All(outcome.Value, ContentInvariants.Check);
        Assert.All(outcome.Value, c => Assert.Empty(ContentCheck.Of(c)));
        return true;
    }

    private static IEnumerable<Dictionary<string, string>> Cases(string format) =>
        Directory.EnumerateFiles(Path.Combine(GoldenCase.Root, Golden.Single(g => g == format)), "*.md").Order(StringComparer.Ordinal).Select(f => Parts.Of(GoldenCase.Load(f).Input));

    private static byte[] Built(string format, Dictionary<string, string> parts) => format switch { "docx" => Docx.Of(parts), "odt" => Odt.Of(parts), _ => Epub.Of(parts) };
}
