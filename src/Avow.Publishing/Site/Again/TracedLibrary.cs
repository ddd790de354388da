using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>The library as one page sees it, who notes what it is told.</summary>
internal sealed class TracedLibrary(ILibrary library, PageTrace trace) : ILibrary
{
    public long Generation
    {
        get
        {
            trace.Forget();
            return library.Generation;
        }
    }

    public string Name => trace.Answer(SiteQuestion.Of("name"), library.Name);

    public T InOneState<T>(Func<T> read) => library.InOneState(read);

    public ArchiveCounts Counts() => trace.Answer(SiteQuestion.Of("counts"), library.Counts());

    public ArchiveHealth Health() => trace.Answer(SiteQuestion.Of("health"), library.Health());

    public Text? Find(Id<Text> id)
    {
        trace.Of(id);
        return library.Find(id);
    }

    public Id<Text>? Standing(Id<Text> id)
    {
        var standing = library.Standing(id);
        if (standing == id) trace.Of(id);
        else trace.Answer(SiteQuestion.Of("standing", id), standing);
        return standing;
    }

    public Document? Find(Id<Document> id)
    {
        trace.Of(StateSums.NameOfDocument(id));
        return library.Find(id);
    }

    public TextInDocument? FindInDocument(Id<Text> id)
    {
        trace.Of(id);
        return library.FindInDocument(id);
    }

    public Capture? Find(Id<Capture> id)
    {
        trace.Of(StateSums.NameOfCapture(id));
        return library.Find(id);
    }

    public Statement? Find(Id<Statement> id)
    {
        trace.Of(StateSums.NameOfStatement(id));
        return library.Find(id);
    }

    public Outcome<Id<Text>> Resolve(string untrustedName)
    {
        trace.Forget();
        return library.Resolve(untrustedName);
    }

    public IReadOnlyList<Text> TextsIn(Id<Document> document)
    {
        trace.Of(StateSums.NameOfDocument(document));
        return library.TextsIn(document);
    }

    public IReadOnlyList<Id<Text>> InSameDocument(Id<Text> text)
    {
        trace.OfTies(text);
        return library.InSameDocument(text);
    }

    public IReadOnlyList<TextSummary> TextsOf(Id<Statement> statement)
    {
        trace.Of(StateSums.NameOfStatement(statement));
        return library.TextsOf(statement);
    }

    public IReadOnlyDictionary<Id<Text>, TextSummary> Summaries(IReadOnlyCollection<Id<Text>> ids)
    {
        foreach (var id in ids) trace.Of(id);
        return library.Summaries(ids);
    }

    public IReadOnlyList<Relation> RelationsOf(Id<Text> text)
    {
        trace.OfTies(text);
        return library.RelationsOf(text);
    }

    public PrintedPhrases Printed(int most) => trace.Answer(SiteQuestion.Of("printed", most), library.Printed(most));

    public IReadOnlyList<TextSummary> Latest(int count, int skip = 0)
    {
        var latest = library.Latest(count, skip);
        trace.Listed(SiteQuestion.Of("latest", count, skip), latest.Select(text => new ListedStatement(text.Id, 0)), 0);
        return latest;
    }

    public IReadOnlyList<Sighting> Timeline(Source source)
    {
        trace.Of(StateSums.NameOfSource(source));
        return library.Timeline(source);
    }

    public IReadOnlyList<Correction> CorrectionsOf(Id<Text> text)
    {
        trace.OfTies(text);
        return library.CorrectionsOf(text);
    }

    public IReadOnlyList<DamageCount> DamageCounts() => trace.Answer(SiteQuestion.Of("damage-counts"), library.DamageCounts());

    public IReadOnlyList<DamagePlace> DamagePlaces(DamageKind? kind, int count, long skip = 0, bool? isResolved = null) =>
        trace.Answer(SiteQuestion.Of("damage-places", kind, count, skip, isResolved), library.DamagePlaces(kind, count, skip, isResolved));

    public IReadOnlyDictionary<int, ResolvedDamage> ResolutionsOf(Id<Document> document)
    {
        trace.Of(StateSums.NameOfDocument(document));
        return library.ResolutionsOf(document);
    }

    public IEnumerable<Capture> AllCaptures()
    {
        trace.Forget();
        return library.AllCaptures();
    }

    public IReadOnlyList<Document> DocumentsOf(Id<Capture> capture)
    {
        trace.Of(StateSums.NameOfCapture(capture));
        return library.DocumentsOf(capture);
    }

    public Problem? UnreadReason(Id<Capture> capture)
    {
        trace.Of(StateSums.NameOfCapture(capture));
        return library.UnreadReason(capture);
    }

    public Withheld Withheld(Id<Text> text)
    {
        trace.Of(text);
        return library.Withheld(text);
    }

    public Withheld Withheld(Id<Statement> statement)
    {
        trace.Of(StateSums.NameOfStatement(statement));
        return library.Withheld(statement);
    }

    // No page asks it.
    public IReadOnlyDictionary<Id<Capture>, Withheld> AllBytesWithheld()
    {
        trace.Forget();
        return library.AllBytesWithheld();
    }

    public Withheld BytesWithheld(Capture capture) => trace.Answer(SiteQuestion.Of("bytes-withheld", capture.Id), library.BytesWithheld(capture));

    public Outcome<ReadOnlyMemory<byte>> Bytes(Sha256Digest digest)
    {
        // Under their digest they are always the same, if they are there.
        var bytes = library.Bytes(digest);
        if (!bytes.IsGood) trace.Forget();
        return bytes;
    }
}
