namespace Avow.Publishing;

/// <summary>Why a request cannot be answered (The Open Archives Initiative Protocol for Metadata Harvesting 2.0, section 3.6).</summary>
/// <param name="Code">One of the protocol's.</param>
/// <param name="Message">In one sentence, of our own words only.</param>
internal sealed record OaiError(string Code, string Message)
{
    public static OaiError BadVerb { get; } = new("badVerb", "Ask with one verb: Identify, ListMetadataFormats, ListSets, ListIdentifiers, ListRecords or GetRecord.");

    public static OaiError BadResumptionToken { get; } = new("badResumptionToken", "This token was not given out here for this verb. Begin the list anew.");

    public static OaiError CannotDisseminateFormat { get; } = new("cannotDisseminateFormat", "Records are to be had as oai_dc only.");

    public static OaiError IdDoesNotExist { get; } = new("idDoesNotExist", "There has never been a text of this name here; names are those that ListIdentifiers tells.");

    public static OaiError NoRecordsMatch { get; } = new("noRecordsMatch", "Nothing here is of this set and was changed in this time.");

    /// <summary>Whether the request is told back without its arguments, for they cannot be told (section 3.2).</summary>
    public bool IsOfArguments => Code is "badVerb" or "badArgument";

    public static OaiError BadArgument(string message) => new("badArgument", message);
}
