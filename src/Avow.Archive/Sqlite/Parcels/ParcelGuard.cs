using Avow.Statements;

namespace Avow.Archive;

/// <summary>What converters leave open: values that a record's constructor takes and a stranger left out. Throws <see cref="FormatException"/>.</summary>
internal static class ParcelGuard
{
    public static Exchange Whole(Exchange exchange)
    {
        foreach (var header in exchange.Headers) Given(header.Name, header.Value);
        foreach (var redirect in exchange.Redirects) Given(redirect.From, redirect.To);
        if (exchange.Record is { } record) Given(record.File);
        return exchange;
    }

    public static Problem Whole(Problem problem)
    {
        Given(problem.Thing, problem.Reason, problem.Repair);
        return problem;
    }

    public static Content Whole(Content content)
    {
        // A content's own converters take numbers for kinds too.
        AreKinds(content.Blocks.Select(block => block.Kind));
        AreKinds(content.Marks.Select(mark => mark.Kind));
        AreKinds(content.Witnesses.Select(witness => witness.Role));
        AreKinds(content.Parts.Select(part => part.Kind));
        AreKinds(content.Damage.Select(damage => damage.Kind));
        AreKinds(content.Changes.Select(change => change.Kind));
        foreach (var part in content.Parts) Given(part.Cue);
        foreach (var damage in content.Damage) Given(damage.Words);
        var found = content.Metadata;
        foreach (var list in (IReadOnlyList<Finding<string>>[])[found.Titles, found.Subtitles, found.Issuers, found.Authors, found.Bylines, found.Outlets, found.Signatories, found.Places, found.Languages, found.Encodings, found.CanonicalAddresses, found.SourceAddresses, found.Licences])
            foreach (var finding in list) Given(finding.Value, finding.Evidence);
        foreach (var list in (IReadOnlyList<Finding<DateOnly>>[])[found.Dates, found.StatementDates, found.PublicationDates, found.ChangeDates])
            foreach (var finding in list) Given(finding.Evidence);
        if (ContentCheck.Of(content).FirstOrDefault() is { } wrong) throw new FormatException($"{wrong} is not where the words are");
        return content;
    }

    public static Correction Whole(Correction correction)
    {
        foreach (var quote in new[] { correction.About, correction.Begins, correction.Ends }) if (quote is not null) Whole(quote);
        return correction;
    }

    public static Quote Whole(Quote quote)
    {
        Given(quote.Exact, quote.Prefix, quote.Suffix);
        return quote;
    }

    public static StoredResolution Whole(StoredResolution resolution)
    {
        if (resolution.Quote is null) throw new FormatException("a quotation is left out");
        Whole(resolution.Quote);
        Given(resolution.Why, resolution.By);
        if (resolution.InText is { } text) _ = Id<Text>.FromTrusted(text);
        if (resolution.InCapture is { } capture) _ = Id<Capture>.FromTrusted(capture);
        return resolution;
    }

    public static void Given(params ReadOnlySpan<string?> values)
    {
        foreach (var value in values) if (value is null) throw new FormatException("a value is left out");
    }

    private static void AreKinds<T>(IEnumerable<T> kinds)
        where T : struct, Enum
    {
        foreach (var kind in kinds) if (!Enum.IsDefined(kind)) throw new FormatException($"{kind} is no kind that there is");
    }
}
