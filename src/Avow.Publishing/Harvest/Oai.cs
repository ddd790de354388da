using System.Globalization;
using System.Xml;
using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>
/// Answers harvesters: The Open Archives Initiative Protocol for Metadata Harvesting, version 2.0 (http://www.openarchives.org/OAI/openarchivesprotocol.html). A record is a
/// text, its datestamp the time at which what is told of it last changed. A text that is no longer read is a deleted record, for good. Every request has an answer, if only an error of
/// the protocol; lists go on by tokens that hold all of the question. Keeps nothing between requests; safe for many threads.
/// </summary>
/// <param name="shelf">Where records are read from.</param>
/// <param name="harvest">What changed when.</param>
/// <param name="addresses">Of the pages, with an origin.</param>
/// <param name="place">Where the archive stands.</param>
public sealed class Oai(Shelf shelf, IHarvest harvest, PageAddresses addresses, OaiPlace place)
{
    /// <summary>The protocol asks for text/xml (section 3.1.2.1).</summary>
    public const string ContentType = "text/xml; charset=utf-8";

    /// <summary>Records with their metadata in one answer; of each the words are looked into.</summary>
    public const int RecordsAtOnce = 50;

    /// <summary>Headers, and sets, in one answer.</summary>
    public const int HeadersAtOnce = 500;

    internal const string Instance = "http://www.w3.org/2001/XMLSchema-instance";

    private const string Namespace = "http://www.openarchives.org/OAI/2.0/";

    private readonly OaiSets sets = new(shelf);

    /// <param name="untrusted">Every argument of the request; one that came twice, twice.</param>
    /// <param name="now">Taken before anything is read, so that what is acknowledged afterwards is told to who asks from this time on.</param>
    /// <param name="cancel">Ends an answer that nobody waits for any more, which then throws <see cref="OperationCanceledException"/>.</param>
    public DataFile Answer(IEnumerable<KeyValuePair<string, string>> untrusted, DateTimeOffset now, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(untrusted);
        var (question, error) = OaiQuestion.FromUntrusted(untrusted);
        return new(ContentType, shelf.Library.InOneState(() => XmlFile.Of(xml =>
        {
            var (content, problem) = question is null ? (null, error) : ContentOf(question, now, cancel);
            xml.WriteStartElement("OAI-PMH", Namespace);
            xml.WriteAttributeString("xmlns", "xsi", null, Instance);
            xml.WriteAttributeString("xsi", "schemaLocation", Instance, $"{Namespace} {Namespace}OAI-PMH.xsd");
            Element(xml, "responseDate", Feed.Moment(now));
            xml.WriteStartElement("request", Namespace);
            if (question is not null && problem is not { IsOfArguments: true })
            {
                xml.WriteAttributeString("verb", question.Verb);
                foreach (var (name, value) in question.Arguments.OrderBy(argument => argument.Key, StringComparer.Ordinal)) xml.WriteAttributeString(name, Feed.Text(value));
            }

            xml.WriteString(place.BaseUrl);
            xml.WriteEndElement();
            if (problem is not null) Error(xml, problem);
            else
            {
                xml.WriteStartElement(question!.Verb, Namespace);
                content!(xml);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        })));
    }

    private (Action<XmlWriter>? Content, OaiError? Error) ContentOf(OaiQuestion question, DateTimeOffset now, CancellationToken cancel) => question.Verb switch
    {
        "Identify" => (xml => Identify(xml, now), null),
        "ListMetadataFormats" => question["identifier"] is { } identifier && Find(identifier) is null ? (null, OaiError.IdDoesNotExist) : (Formats, null),
        "ListSets" => Sets(question),
        "GetRecord" => Record(question),
        _ => Records(question, cancel),
    };

    private void Identify(XmlWriter xml, DateTimeOffset now)
    {
        Element(xml, "repositoryName", Shown.Name(shelf.Library.Name));
        Element(xml, "baseURL", place.BaseUrl);
        Element(xml, "protocolVersion", "2.0");
        Element(xml, "adminEmail", place.Mail);
        Element(xml, "earliestDatestamp", Feed.Moment(harvest.Earliest ?? now));
        Element(xml, "deletedRecord", "persistent");
        Element(xml, "granularity", "YYYY-MM-DDThh:mm:ssZ");
        Element(xml, "compression", "gzip");
        if (!place.IsOfScheme) return;
        const string Scheme = "http://www.openarchives.org/OAI/2.0/oai-identifier";
        xml.WriteStartElement("description", Namespace);
        xml.WriteStartElement("oai-identifier", Scheme);
        xml.WriteAttributeString("xsi", "schemaLocation", Instance, $"{Scheme} {Scheme}.xsd");
        xml.WriteElementString("scheme", Scheme, "oai");
        xml.WriteElementString("repositoryIdentifier", Scheme, place.Host);
        xml.WriteElementString("delimiter", Scheme, ":");
        xml.WriteElementString("sampleIdentifier", Scheme, $"{place.Beginning}{Id<Text>.FromNumber(0)}");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Formats(XmlWriter xml)
    {
        xml.WriteStartElement("metadataFormat", Namespace);
        Element(xml, "metadataPrefix", DublinCore.Prefix);
        Element(xml, "schema", DublinCore.Schema);
        Element(xml, "metadataNamespace", DublinCore.Namespace);
        xml.WriteEndElement();
    }

    private (Action<XmlWriter>?, OaiError?) Sets(OaiQuestion question)
    {
        if (!TryGoOn(question, out var position)) return (null, OaiError.BadResumptionToken);
        var left = sets.All().Where(set => position?.LastSet is not { } last || string.CompareOrdinal(set.Spec, last) > 0).Take(HeadersAtOnce + 1).ToList();
        if (left.Count == 0) return (null, position is null ? new("noSetHierarchy", "There are no sets here yet.") : OaiError.BadResumptionToken);
        return (xml =>
        {
            foreach (var (spec, name) in left.Take(HeadersAtOnce))
            {
                xml.WriteStartElement("set", Namespace);
                Element(xml, "setSpec", spec);
                Element(xml, "setName", name);
                xml.WriteEndElement();
            }

            GoOn(xml, position, left.Count <= HeadersAtOnce ? null : told => new(question.Verb, null, null, null, null, left[HeadersAtOnce - 1].Spec, told + HeadersAtOnce));
        }, null);
    }

    private (Action<XmlWriter>?, OaiError?) Record(OaiQuestion question)
    {
        if (Find(question["identifier"]!) is not { } text) return (null, OaiError.IdDoesNotExist);
        return question["metadataPrefix"] == DublinCore.Prefix ? (xml => Record(xml, text, Summaries([text])), null) : (null, OaiError.CannotDisseminateFormat);
    }

    private (Action<XmlWriter>?, OaiError?) Records(OaiQuestion question, CancellationToken cancel)
    {
        if (!TryGoOn(question, out var position)) return (null, OaiError.BadResumptionToken);
        var (times, error) = position is null ? OaiTimes.FromUntrusted(question["from"], question["until"]) : (new(position.From, position.Until), null);
        if (error is not null) return (null, error);
        if (position is null && question["metadataPrefix"] != DublinCore.Prefix) return (null, OaiError.CannotDisseminateFormat);
        var (isWhole, set) = (question.Verb == "ListRecords", position is null ? question["set"] : position.Set);
        var most = isWhole ? RecordsAtOnce : HeadersAtOnce;
        var texts = sets.Wish(set) is { } wish ? harvest.Changed(wish with { From = times.From, Until = times.Until, After = position?.Last }, most + 1) : [];
        // Of a list that goes on, what was left may have gone out of its set or its time meanwhile.
        if (texts.Count == 0) return (null, OaiError.NoRecordsMatch);
        List<StampedText> told = [.. texts.Take(most)];
        var summaries = isWhole ? Summaries(told) : null;
        return (xml =>
        {
            foreach (var text in told)
            {
                cancel.ThrowIfCancellationRequested();
                if (summaries is not null) Record(xml, text, summaries);
                else Header(xml, text, text.IsRead);
            }

            GoOn(xml, position, texts.Count <= most ? null : before => new(question.Verb, set, times.From, times.Until, (told[^1].ChangedAt, told[^1].Place), null, before + told.Count));
        }, null);
    }

    private IReadOnlyDictionary<Id<Text>, TextSummary> Summaries(IEnumerable<StampedText> texts) => shelf.Library.Summaries([.. texts.Where(text => text.IsRead).Select(text => text.Text)]);

    private void Record(XmlWriter xml, StampedText text, IReadOnlyDictionary<Id<Text>, TextSummary> summaries)
    {
        var summary = summaries.GetValueOrDefault(text.Text);
        xml.WriteStartElement("record", Namespace);
        Header(xml, text, isRead: summary is not null);
        if (summary is not null)
        {
            xml.WriteStartElement("metadata", Namespace);
            DublinCore.Write(xml, summary, shelf.Library, addresses);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void Header(XmlWriter xml, StampedText text, bool isRead)
    {
        xml.WriteStartElement("header", Namespace);
        if (!isRead) xml.WriteAttributeString("status", "deleted");
        Element(xml, "identifier", $"{place.Beginning}{text.Text}");
        Element(xml, "datestamp", Feed.Moment(text.ChangedAt));
        foreach (var set in OaiSets.Of(text)) Element(xml, "setSpec", set);
        xml.WriteEndElement();
    }

    private StampedText? Find(string identifier) =>
        identifier.StartsWith(place.Beginning, StringComparison.Ordinal) && Id<Text>.TryParse(identifier[place.Beginning.Length..], out var text) ? harvest.Find(text) : null;

    // True without a token: then there is no position. A token is good for its verb alone.
    private bool TryGoOn(OaiQuestion question, out OaiPosition? position)
    {
        position = question["resumptionToken"] is { } token ? OaiPosition.FromUntrusted(token, harvest.Key) : null;
        return question["resumptionToken"] is null || position?.Verb == question.Verb;
    }

    // The last part of a list in several says that it is the last (section 3.5).
    private void GoOn(XmlWriter xml, OaiPosition? position, Func<long, OaiPosition>? next)
    {
        if (next is null && position is null) return;
        xml.WriteStartElement("resumptionToken", Namespace);
        xml.WriteAttributeString("cursor", (position?.Told ?? 0).ToString(CultureInfo.InvariantCulture));
        if (next is not null) xml.WriteString(next(position?.Told ?? 0).Token(harvest.Key));
        xml.WriteEndElement();
    }

    private static void Error(XmlWriter xml, OaiError error)
    {
        xml.WriteStartElement("error", Namespace);
        xml.WriteAttributeString("code", error.Code);
        xml.WriteString(error.Message);
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string foreign) => xml.WriteElementString(name, Namespace, Feed.Text(foreign));
}
