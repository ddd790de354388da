using System.Text;
using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>
/// Everything of a parcel that is for people and for other programs, and that <c>avow import</c> does not read: each text as plain words, TEI and Markdown, annotations, tables. Written out of one
/// committed state; one document at a time is held.
/// </summary>
/// <param name="library">What the texts are.</param>
/// <param name="registry">Who speaks.</param>
/// <param name="relations">All, by id, with editors' verdicts.</param>
public sealed class ParcelForms(ILibrary library, IRegistry registry, IRelationLedger relations)
{
    /// <param name="folder">Where the files go.</param>
    /// <param name="written">Told how many texts are written.</param>
    /// <param name="cancel">Ends it.</param>
    public void Write(ParcelFolder folder, Action<long> written, CancellationToken cancel)
    {
        folder.Add("organisations.csv", to => ParcelTables.Organisations(registry, to));
        folder.Add("memberships.csv", to => ParcelTables.Memberships(registry, to));
        folder.Add("events.csv", to => ParcelTables.Events(registry, to));
        folder.Add("relations.csv", to => ParcelTables.Relations(relations.All(), to));
        folder.Add("annotations.jsonl", to =>
        {
            using var annotations = new Annotations(to);
            folder.Add("texts.csv", table => WriteTexts(folder, annotations, table, written, cancel));
            foreach (var relation in relations.All().Where(relation => relation.Decision?.Verdict != Verdict.Rejected))
            {
                cancel.ThrowIfCancellationRequested();
                if (library.Find(relation.From) is { } from && library.Find(relation.To) is { } source) annotations.Add(relation, from.Words, source.Words);
            }
        });
    }

    private void WriteTexts(ParcelFolder folder, Annotations annotations, Stream table, Action<long> written, CancellationToken cancel)
    {
        var slugs = registry.Organisations().ToDictionary(one => one.Id, one => one.Slug);
        table.Write(Encoding.UTF8.GetBytes(Csv.Line([.. ParcelTables.TextColumns])));
        long done = 0;
        foreach (var capture in library.AllCaptures())
        {
            foreach (var document in library.DocumentsOf(capture.Id))
            {
                foreach (var text in library.TextsIn(document.Id))
                {
                    cancel.ThrowIfCancellationRequested();
                    if (ParcelText.Of(library, registry, text, document, capture) is not { } whole) continue;
                    folder.Add($"texts/{text.Id}.txt", to => to.Write(Encoding.UTF8.GetBytes(text.Words)));
                    folder.Add($"texts/{text.Id}.xml", to => TeiFile.Write(whole, library.Name, to));
                    folder.Add($"texts/{text.Id}.md", to => MarkdownFile.Write(whole, to));
                    table.Write(Encoding.UTF8.GetBytes(ParcelTables.Line(whole)));
                    annotations.Add(whole);
                    foreach (var endorsement in registry.EndorsementsOf(text.Id)) annotations.Add(endorsement, slugs[endorsement.Organisation], text.Words);
                    written(++done);
                }
            }
        }
    }
}
