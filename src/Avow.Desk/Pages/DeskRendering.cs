using Avow.Publishing;

namespace Avow.Desk;

/// <summary>Writes a page of the desk in the shell of all pages, with the desk's own sheet, script and list of places.</summary>
internal sealed class DeskRendering(DeskSetting setting, DeskRoutes routes)
{
    public Task<byte[]> Html(DeskAnswer.Page page, DeskContext desk) => PageWriting.HtmlOfComponents(Contents(page, desk), new PageContext(Shown.Name(setting.Archive.Library.Name), setting.Addresses.In(desk.Chosen), Wording.In(desk.Language)));

    private PageContents Contents(DeskAnswer.Page page, DeskContext desk) => new()
    {
        Status = page.Status,
        Title = page.Title,
        Referrer = "same-origin",
        AddressIn = language => $"/{language.Tag}{desk.Here}", // chosen there, and led back from: DeskLanguage
        Sheets = [DeskAssets.Sheet],
        Scripts = [DeskAssets.Script],
        SecondsToNext = page.SecondsToNext,
        Body = new DeskFrame { Desk = desk, Places = DeskPlaces.For(DeskWords.Of(desk.Language), desk.Person, routes), Body = page.Body },
    };
}
