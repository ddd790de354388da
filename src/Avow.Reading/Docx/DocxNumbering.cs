using System.Xml.Linq;

namespace Avow.Reading;

/// <summary>The lists of a document (ECMA-376-1, section 17.9): which numberings are lists, and what stands before a numbered article.</summary>
internal sealed class DocxNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<int, (int Abstract, DocxListLevel[] Levels)> lists = [];
    private readonly Dictionary<int, int[]> counters = [];

    public static DocxNumbering Of(XElement? numbering)
    {
        var made = new DocxNumbering();
        var templates = new Dictionary<int, XElement>();
        foreach (var template in numbering.All("abstractNum"))
            if (DocxStyles.Number(template.Said("abstractNumId")) is { } id) templates.TryAdd(id, template);
        foreach (var list in numbering.All("num"))
        {
            if (DocxStyles.Number(list.Said("numId")) is not { } id || DocxStyles.Number(list.First("abstractNumId").Said("val")) is not { } of || !templates.TryGetValue(of, out var template)) continue;
            var levels = new DocxListLevel[Levels];
            foreach (var level in template.All("lvl").Concat(list.All("lvlOverride").SelectMany(o => o.All("lvl"))))
                if (DocxStyles.Number(level.Said("ilvl")) is >= 0 and < Levels and var depth) levels[depth] = DocxListLevel.Of(level);
            made.lists.TryAdd(id, (of, levels));
        }

        return made;
    }

    public bool IsList(int? id) => id is > 0 && lists.ContainsKey(id.Value);

    /// <summary>
    /// Counts one more paragraph of the list. Result: its number where that is words, "Article 3.", and null where it is a bullet or a
    /// bare number, which readers of every format leave out.
    /// </summary>
    public string? Count(int id, int level)
    {
        if (!lists.TryGetValue(id, out var list) || level is < 0 or >= Levels) return null;
        if (!counters.TryGetValue(list.Abstract, out var counted)) counters[list.Abstract] = counted = new int[Levels];
        counted[level]++;
        counted.AsSpan(level + 1).Clear();
        return list.Levels[level]?.Words(counted, list.Levels);
    }
}
