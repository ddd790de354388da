namespace Avow.Reading;

/// <summary>Dates written near the headline, or at the end of the text where places and days of a statement stand.</summary>
internal static class VisibleDates
{
    private const int BlocksAround = 10;
    private const int MaxBlockChars = 400;
    private const int MaxBlocksAnywhere = 3_000;

    private static readonly string[] ChangeWords =
    [
        "updated", "modified", "aktualisiert", "actualizado", "actualizada", "atualizado", "mis à jour", "aggiornato", "zaktualizowan", "aktualizacja", "обновлено", "оновлено", "güncelle", "stand:", "تحديث", "更新", "revised",
    ];

    private static readonly string[] PublishWords =
    [
        "published", "posted", "publish", "veröffentlicht", "erstellt", "publicado", "publicada", "publié", "pubblicato", "opublikowan", "data publikacji", "опубликован", "опубліковано", "yayın", "نشر", "发布", "發布", "vom ", "datum", "fecha", "date",
    ];

    public static void Add(Page page, MainText text, Headline? headline, Findings<DateOnly> dates)
    {
        var start = headline?.Index ?? text.Container?.FirstBlock ?? 0;
        var bodyStart = text.Container?.FirstBlock ?? start;
        for (var i = Math.Max(0, start - BlocksAround); i < Math.Min(page.Blocks.Count, Math.Max(start, bodyStart) + BlocksAround); i++)
            InBlock(page.Blocks[i], i, start, dates);
        if (text.Blocks.Count > 0) InLastBlocks(text, dates);
        if (dates.IsEmpty) Anywhere(page, dates);
    }

    private static void InBlock(PageBlock block, int index, int start, Findings<DateOnly> dates)
    {
        if (block.Words.Length > MaxBlockChars && index != start) { InDateline(block, dates); return; }
        var distance = Math.Abs(index - start);
        foreach (var (date, range) in WrittenDates.Find(block.Words))
        {
            var before = block.Words.AsSpan(0, range.StartInclusive);
            var after = before.Length > 40 ? before[^40..] : before;
            var share = (double)range.Length / block.Words.Length;
            var certainty = 0.5 - (distance * 0.012) + (share > 0.3 ? 0.12 : 0) + (block.Owner.Up(n => n.Has(Cue.Byline)) is not null ? 0.1 : 0);
            if (Says(after, PublishWords)) certainty += 0.08;
            if (Says(after, ChangeWords)) certainty -= 0.25;
            if (index < start) certainty -= 0.12;
            if (share < 0.1) certainty -= 0.15;
            if (block.IsDropped && !block.Owner.Has(Cue.Byline)) certainty -= 0.1;
            dates.Add(date, "written near the headline", Math.Max(certainty, 0.05));
        }
    }

    // "Kyiv, 24 February 2022 — ..." at the head of a long paragraph.
    private static void InDateline(PageBlock block, Findings<DateOnly> dates)
    {
        foreach (var (date, range) in WrittenDates.Find(block.Words.AsSpan(0, 100)))
            if (range.StartInclusive < 60) dates.Add(date, "dateline", 0.45);
    }

    private static void InLastBlocks(MainText text, Findings<DateOnly> dates)
    {
        foreach (var block in text.Blocks.Skip(Math.Max(1, text.Blocks.Count - 4)))
            if (block.Words.Length < 80)
                foreach (var (date, _) in WrittenDates.Find(block.Words)) dates.Add(date, "written at the end", 0.4);
    }

    // Better than nothing, and said to be so.
    private static void Anywhere(Page page, Findings<DateOnly> dates)
    {
        foreach (var block in page.Blocks.Take(MaxBlocksAnywhere).Where(b => b.Words.Length < MaxBlockChars))
            foreach (var (date, range) in WrittenDates.Find(block.Words))
            {
                var before = block.Words.AsSpan(0, range.StartInclusive);
                dates.Add(date, "written on the page", block.Owner.Has(Cue.Byline) || Says(before, PublishWords) ? 0.25 : block.IsDropped ? 0.1 : 0.15);
            }
    }

    private static bool Says(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
