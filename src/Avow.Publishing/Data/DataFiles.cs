using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>Makes the forms of pages that programs read.</summary>
internal sealed class DataFiles(Shelf shelf, PageAddresses addresses, CancellationToken cancel)
{
    private string Archive => Shown.Name(shelf.Library.Name);

    /// <returns>NotFound for what is not there, a page beyond the last, and a form that a page does not have; Malformed where a field of the address holds none of its values.</returns>
    public Outcome<DataFile> Of(PageRequest request, DataForm form)
    {
        if (request is PageRequest.Misasked(_, [var misread, ..])) return misread.Problem;
        if (request is PageRequest.Search({ Wrong: [var wrong, ..] })) return wrong.Problem;
        if (!DataForm.Of(request).Contains(form)) return new Problem(ProblemKind.NotFound, $".{form.Ending}", "this page has no such form", "Leave the ending away for the page itself.");
        return Content(request, form).Then<DataFile>(content => new DataFile(form.ContentType, content));
    }

    private Outcome<string> Content(PageRequest request, DataForm form) => request switch
    {
        PageRequest.OfText(var id, _) => TextData.From(shelf, shelf.Library.Standing(id) ?? id, addresses).Then<string>(text => Of(text, form)),
        PageRequest.OfStatement(var id) when shelf.Library.Find(id) is null && shelf.Library.Withheld(id) == Withheld.Said => MissingText.Of(shelf.Library, id),
        PageRequest.OfStatement(var id) => Content(new PageRequest.OfText(shelf.Library.Find(id)?.LeadText ?? Id<Text>.FromNumber(id.Number)), form),
        PageRequest.Dossier(var slug, var on) => DossierModel.From(shelf, slug, on, InterfaceLanguage.English).Then<string>(model => form == DataForm.Json
            ? DataJson.Of(DossierData.From(model, addresses))
            : Listed(model.Event.Name.ForPrograms(), addresses.Event(slug, on), form, model.Latest)),
        PageRequest.OfOrganisation(var slug, var page) => OrganisationModel.From(shelf, slug, page, InterfaceLanguage.English).Then<string>(model => page > model.Pages
            ? PageContents.NoSuchPage(page, model.Pages)
            : form == DataForm.Json ? DataJson.Of(OrganisationData.From(model, addresses))
            : Listed(model.Name.ForPrograms(), addresses.Organisation(slug), form, shelf.Dossiers.StatementsOf(Organisation.IdOf(slug), Feed.MaxEntries).Select(TextLine.Of))),
        PageRequest.Statements(null, _) => Latest(addresses.Statements(), form),
        PageRequest.Statements({ } language, _) => StatementsModel.From(shelf, language, 1).Then<string>(model => Listed($"{Archive} – {Wording.English.LanguageName(language)}", addresses.Statements(language), form, model.Lines)),
        PageRequest.Search(var asked) => Of(SearchModel.From(shelf.Library, shelf.Registry, shelf.Search, asked, Wording.English, cancel), form),
        _ => form == DataForm.Json ? DataJson.Of(ArchiveData.From(shelf, addresses)) : Latest(addresses.Front, form),
    };

    private string Of(TextData text, DataForm form) =>
        form == DataForm.Json ? DataJson.Of(text) : form == DataForm.BibTex ? Citation.BibTex(text, Archive, addresses) : form == DataForm.Csl ? Citation.Csl(text, Archive, addresses) : WordsOfText.Of(text, Archive, addresses);

    private Outcome<string> Of(SearchModel model, DataForm form)
    {
        if (model.Found is { IsBeyondLast: true, Page: var page, Pages: var pages }) return PageContents.NoSuchPage(page, pages);
        var found = SearchData.From(model, addresses);
        if (form == DataForm.Json) return DataJson.Of(found);
        if (form == DataForm.Csv) return Csv.Of(found);
        var title = model.Form.Words.Length > 0 ? $"{Shown.Name(model.Form.Words)} – {Archive}" : Archive;
        return Listed(title, addresses.Search(model.Form), form, (model.Found?.Hits ?? []).Select(hit => hit.Line).OrderByDescending(line => line.Date).ThenBy(line => line.Text));
    }

    private string Latest(string page, DataForm form) => Listed(Archive, page, form, shelf.Library.Latest(Feed.MaxEntries).Select(TextLine.Of));

    private string Listed(string title, string page, DataForm form, IEnumerable<TextLine> lines)
    {
        var feed = Feed.Of(title, page, form, lines, shelf.Library, addresses);
        return form == DataForm.JsonFeed ? DataJson.Of(JsonFeed.Of(feed)) : AtomFeed.Of(feed);
    }
}
