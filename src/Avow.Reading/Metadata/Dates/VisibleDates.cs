namespace Avow.Reading;

/// <summary>Dates written near the headline, or at the end of the text where places and days of a statement stand.</summary>
internal static class VisibleDates
{
    private const int BlocksAround = 10;
    private const int MaxBlockChars = 400;
    private const int MaxBlocksAnywhere = 3_000;

    private static readonly string[] ChangeWords =
    [
        "updated", "last update", "modified", "changed", "aktualisiert", "änderung", "geändert", "letzte aktualisierung", "modificad", "actualización", "atualização", "modifié", "modificat", "ultima modifica", "ändrad", "uppdaterad", "bijgewerkt", "gewijzigd", "изменен", "редакция от", "змінено", "абноўлена", "ενημέρωση", "ажурирано", "ažurirano", "最終更新", "수정", "修改", "actualizado", "actualizada", "atualizado", "mis à jour", "aggiornato", "zaktualizowan", "aktualizacja", "обновлено", "оновлено", "güncelle", "stand:", "تحديث", "更新", "revised",
    ];

    private static readonly string[] PublishWords =
    [
        "published", "posted", "publish", "veröffentlicht", "erstellt", "erschienen", "geschrieben", "added on", "created", "publicación", "publicação", "data di", "dodano", "utworzono", "размещено", "добавлено", "апублікавана", "δημοσ", "objavljeno", "објављено", "公開", "掲載", "发表", "發表", "게시", "입력", "geplaatst", "publicerad", "publicado", "publicada", "publié", "pubblicato", "opublikowan", "data publikacji", "опубликован", "опубліковано", "yayın", "نشر", "发布", "發布", "vom ", "datum", "fecha", "date",
    ];

    public static void Add(Page page, MainText text, Headline? headline, FoundDates dates)
    {
        var around = new TextSurroundings(page, text);
        var start = headline?.Index ?? text.Container?.FirstBlock ?? 0;
        var bodyStart = text.Container?.FirstBlock ?? start;
        for (var i = Math.Max(0, start - BlocksAround); i < Math.Min(page.Blocks.Count, Math.Max(start, bodyStart) + BlocksAround); i++)
            InBlock(page.Blocks[i], i, start, around.IsForeign(page.Blocks[i].Owner), dates);
        if (text.Blocks.Count > 0) InLastBlocks(text, dates);
        if (dates.IsEmpty) Anywhere(page, dates);
    }

    private static void InBlock(PageBlock block, int index, int start, bool isForeign, FoundDates dates)
    {
        if (IsOfEntry(block)) return;
        if (block.Words.Length > MaxBlockChars && index != start) { InDateline(block, dates); return; }
        var distance = Math.Abs(index - start);
        foreach (var (date, range, sure) in dates.In(block.Words))
        {
            var before = block.Words.AsSpan(0, range.StartInclusive);
            var after = before.Length > 40 ? before[^40..] : before;
            var share = (double)range.Length / block.Words.Length;
            var certainty = 0.5 - (distance * 0.012) + (share > 0.3 ? 0.12 : 0) + (block.Owner.Up(n => n.Has(Cue.Byline)) is not null ? 0.1 : 0);
            if (Says(after, PublishWords)) certainty += 0.08;
            var isOfChange = Says(after, ChangeWords) && LastOf(after, ChangeWords) > LastOf(after, PublishWords);
            if (isOfChange) certainty -= 0.25;
            if (isForeign) certainty -= 0.3;
            if (index < start) certainty -= 0.12;
            if (share < 0.1) certainty -= 0.15;
            if (block.IsDropped && !block.Owner.Has(Cue.Byline)) certainty -= 0.1;
            certainty = Math.Max(certainty, 0.05) * sure;
            if (isOfChange) dates.Changed(date, "written near the headline", certainty);
            else if (Says(after, PublishWords) || share > 0.3) dates.Published(date, "written near the headline", certainty);
            else dates.Seen(date, "written near the headline", certainty);
        }
    }

    // "Kyiv, 24 February 2022 — ..." at the head of a long paragraph.
    private static void InDateline(PageBlock block, FoundDates dates)
    {
        foreach (var (date, range, sure) in dates.In(block.Words[..100]))
            if (range.StartInclusive < 60) dates.Seen(date, "dateline", 0.45 * sure);
    }

    private static void InLastBlocks(MainText text, FoundDates dates)
    {
        foreach (var block in text.Blocks.Skip(Math.Max(1, text.Blocks.Count - 4)))
            if (block.Words.Length < 80 && !IsOfEntry(block))
                foreach (var (date, _, sure) in dates.In(block.Words)) dates.Seen(date, "written at the end", 0.4 * sure);
    }

    // The day over an entry, as chronologies set it, is none of the page.
    private static bool IsOfEntry(PageBlock block) => block.Owner.Tag == "dt";

    // Better than nothing, and said to be so.
    private static void Anywhere(Page page, FoundDates dates)
    {
        foreach (var block in page.Blocks.Take(MaxBlocksAnywhere).Where(b => b.Words.Length < MaxBlockChars && !IsOfEntry(b)))
            foreach (var (date, range, sure) in dates.In(block.Words))
            {
                var before = block.Words.AsSpan(0, range.StartInclusive);
                var near = before.Length > 40 ? before[^40..] : before;
                if (LastOf(near, ChangeWords) > LastOf(near, PublishWords)) dates.Changed(date, "written on the page", 0.12 * sure);
                else dates.Seen(date, "written on the page", (block.Owner.Has(Cue.Byline) || Says(near, PublishWords) ? 0.25 : block.IsDropped ? 0.1 : 0.15) * sure);
            }
    }

    // "Created 3 May, updated 9 May": the nearer word is meant.
    private static int LastOf(ReadOnlySpan<char> text, string[] words)
    {
        var last = -1;
        foreach (var word in words) last = Math.Max(last, text.LastIndexOf(word, StringComparison.OrdinalIgnoreCase));
        return last;
    }

    private static bool Says(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
