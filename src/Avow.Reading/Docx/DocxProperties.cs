namespace Avow.Reading;

/// <summary>Takes the properties of paragraphs (pPr) and runs (rPr) as their elements come.</summary>
internal static class DocxProperties
{
    public static void Take(XmlTag tag, DocxParagraph paragraph)
    {
        switch (tag.Name)
        {
            case "w:pStyle": paragraph.StyleId = tag["w:val"]; break;
            case "w:outlineLvl": paragraph.OutlineLevel = DocxStyles.Number(tag["w:val"]); break;
            case "w:numId": paragraph.NumberingId = DocxStyles.Number(tag["w:val"]); break;
            case "w:ilvl": paragraph.ListLevel = DocxStyles.Number(tag["w:val"]); break;
            case "w:del": paragraph.RunsOn = true; break;
            case "w:top" or "w:bottom": paragraph.HasBorder |= tag["w:val"] is not (null or "nil" or "none"); break;
        }
    }

    public static void Take(XmlTag tag, DocxRun run)
    {
        switch (tag.Name)
        {
            case "w:rStyle": run.StyleId = tag["w:val"]; break;
            case "w:b": run.Bold = DocxStyles.IsOn(tag["w:val"]); break;
            case "w:i": run.Italic = DocxStyles.IsOn(tag["w:val"]); break;
            case "w:bCs" when run.RightToLeft: run.Bold = DocxStyles.IsOn(tag["w:val"]); break;
            case "w:iCs" when run.RightToLeft: run.Italic = DocxStyles.IsOn(tag["w:val"]); break;
            case "w:vanish" or "w:specVanish": run.Hidden = DocxStyles.IsOn(tag["w:val"]); break;
            case "w:rtl": run.RightToLeft = DocxStyles.IsOn(tag["w:val"]); break;
            case "w:lang":
                run.Language = RunLanguages.Tag(tag["w:val"]);
                run.EastAsianLanguage = RunLanguages.Tag(tag["w:eastAsia"]);
                run.BidiLanguage = RunLanguages.Tag(tag["w:bidi"]);
                break;
        }
    }
}
