namespace Avow.Reading;

/// <summary>Which lines of a region begin an item of a list: by a bullet, or by a number or dash that has company.</summary>
internal static class ListSigns
{
    /// <summary>Items of one list begin at the same place (in type sizes).</summary>
    private const double SamePlace = 0.6;

    private const int MaxLabelChars = 4;

    public static HashSet<int> In(Region region, IReadOnlyList<string> texts)
    {
        var items = new HashSet<int>();
        for (var i = 0; i < texts.Count; i++)
        {
            var kind = KindOf(texts[i]);
            if (kind is '\0') continue;
            if (!NeedsCompany(kind) || Hangs(region, texts, i) || HasCompany(region, texts, i, kind)) items.Add(i);
        }

        return items;
    }

    /// <summary>Whether it is an item's number or bullet and nothing else.</summary>
    public static bool IsLabel(string text) => text.Length <= MaxLabelChars && KindOf(text + " x") != '\0';

    // The bullet itself, '1' for numbers, 'a' for letters.
    private static char KindOf(string text) =>
        LineSigns.HasBullet(text) ? text[0] : LineSigns.NumberLength(text) > 0 ? char.IsDigit(text[text[0] == '(' ? 1 : 0]) ? '1' : 'a' : '\0';

    private static bool NeedsCompany(char kind) => kind is '1' or 'a' or '-' || LineSigns.NeedsCompany(kind.ToString());

    // The item's other lines stand further in than its number.
    private static bool Hangs(Region region, IReadOnlyList<string> texts, int at) =>
        at + 1 < texts.Count && KindOf(texts[at + 1]) == '\0' && LineRuns.AreAlike(region.Lines[at], region.Lines[at + 1])
        && region.Indent(region.Lines[at + 1]) - region.Indent(region.Lines[at]) is var hang && hang > 0.8 * region.Lines[at].Size && hang < 4 * region.Lines[at].Size;

    private static bool HasCompany(Region region, IReadOnlyList<string> texts, int at, char kind)
    {
        var place = region.Indent(region.Lines[at]);
        for (var i = 0; i < texts.Count; i++)
            if (i != at && KindOf(texts[i]) == kind && Math.Abs(region.Indent(region.Lines[i]) - place) < SamePlace * region.Lines[at].Size) return true;
        return false;
    }
}
