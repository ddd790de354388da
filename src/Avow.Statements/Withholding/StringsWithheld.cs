namespace Avow.Statements;

/// <summary>What is said beside the words of a document, without what is withheld of it.</summary>
/// <param name="names">Names that are withheld.</param>
/// <param name="said">Words that are withheld with their place.</param>
/// <param name="isWithheld">Whether what the document says of itself is said of a text that is withheld.</param>
internal sealed class StringsWithheld(NameFinding names, Shingles said, bool isWithheld)
{
    private const string NotTold = "withheld";

    public string Words(string words) => said.AreIn(words) ? "" : names.Without(words);

    public string? WordsOrNull(string? words) => words is null ? null : Words(words) is { Length: > 0 } left ? left : null;

    public bool Repeats(string? words) => said.AreIn(words);

    public bool IsAddress(string? target) => names.StandsInAddress(target) || names.Stands(target) || said.AreIn(target);

    public string? Label(string? label) => WordsOrNull(label);

    public Witness Of(Witness witness) => witness with { Title = WordsOrNull(witness.Title), Issuer = WordsOrNull(witness.Issuer), Cue = Words(witness.Cue) };

    public Metadata Of(Metadata metadata) => isWithheld ? new() { Languages = metadata.Languages } : metadata with
    {
        Titles = Of(metadata.Titles),
        Subtitles = Of(metadata.Subtitles),
        Issuers = Of(metadata.Issuers),
        Authors = Of(metadata.Authors),
        Bylines = Of(metadata.Bylines),
        Outlets = Of(metadata.Outlets),
        Signatories = Of(metadata.Signatories),
        Places = Of(metadata.Places),
        Dates = Told(metadata.Dates),
        StatementDates = Told(metadata.StatementDates),
        PublicationDates = Told(metadata.PublicationDates),
        ChangeDates = Told(metadata.ChangeDates),
        Languages = Told(metadata.Languages),
        Encodings = Told(metadata.Encodings),
        CanonicalAddresses = Of(metadata.CanonicalAddresses),
        SourceAddresses = Of(metadata.SourceAddresses),
        Licences = Of(metadata.Licences),
    };

    /// <summary>Whether anything beside the words would be told otherwise.</summary>
    public bool TouchesAny(Content content) => isWithheld
        || content.Blocks.Any(block => Label(block.Label) != block.Label)
        || content.Marks.Any(mark => IsAddress(mark.Target) || WordsOrNull(mark.AscribedTo) != mark.AscribedTo || WordsOrNull(mark.Cue) != mark.Cue)
        || content.Witnesses.Any(witness => Of(witness) != witness)
        || content.Parts.Any(part => Words(part.Cue) != part.Cue)
        || content.Damage.Any(damage => Words(damage.Words) != damage.Words || WordsOrNull(damage.Repair) != damage.Repair)
        || content.Changes.Any(change => Words(change.Words) != change.Words || WordsOrNull(change.Author) != change.Author)
        || content.Comments.Any(comment => Words(comment.Words) != comment.Words || WordsOrNull(comment.Author) != comment.Author)
        || Touches(content.Metadata);

    private bool Touches(Metadata metadata) =>
        new[] { metadata.Titles, metadata.Subtitles, metadata.Issuers, metadata.Authors, metadata.Bylines, metadata.Outlets, metadata.Signatories, metadata.Places, metadata.Languages, metadata.Encodings, metadata.CanonicalAddresses, metadata.SourceAddresses, metadata.Licences }
            .SelectMany(found => found).Any(one => IsAddress(one.Value) || Words(one.Evidence) != one.Evidence)
        || new[] { metadata.Dates, metadata.StatementDates, metadata.PublicationDates, metadata.ChangeDates }.SelectMany(found => found).Any(one => Words(one.Evidence) != one.Evidence);

    // An address without a part of it leads elsewhere or nowhere.
    private List<Finding<string>> Of(IReadOnlyList<Finding<string>> found) =>
    [
        .. from one in found
            let value = names.StandsInAddress(one.Value) && !names.Stands(one.Value) ? "" : Words(one.Value)
            where value.Length > 0
            select one with { Value = value, Evidence = Evidence(one.Evidence) },
    ];

    private List<Finding<T>> Told<T>(IReadOnlyList<Finding<T>> found) => [.. found.Select(one => one with { Evidence = Evidence(one.Evidence) })];

    private string Evidence(string evidence) => Words(evidence) == evidence ? evidence : NotTold;
}
