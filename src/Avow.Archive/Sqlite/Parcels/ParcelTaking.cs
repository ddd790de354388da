using System.Globalization;
using System.Text.Json.Serialization.Metadata;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>
/// A stranger's lines as rows, inside one transaction: file by file in the order of <see cref="ParcelKind"/>. What a line can show of itself is looked at when it comes; whether all
/// of it fits together is asked at the end, as avow check asks it.
/// </summary>
internal sealed class ParcelTaking(Session session, Database database, CaptureBytes bytes, Func<ParcelKind, IEnumerable<Outcome<ParcelLine>>> lines, IProgress<long>? taken, CancellationToken cancel)
{
    private readonly TakenRegistry registry = new(session);
    private readonly TakenReadings readings = new(session, bytes);
    private readonly TakenRelations relations = new(session);
    private long count;

    public Outcome<long> All()
    {
        // What names something may stand before it.
        session.Run("defer-foreign-keys");
        foreach (var kind in Enum.GetValues<ParcelKind>())
        {
            if (Take(kind) is { } problem) return problem;
        }

        readings.FindDamageAgain();
        // Every text has its time already.
        session.Run("stamp-done");
        session.Run("matching-raise");
        return Wrong() is { } wrong ? wrong : count;
    }

    private Problem? Take(ParcelKind kind) => kind switch
    {
        ParcelKind.Archive => Archive(),
        ParcelKind.Organisations => Each(kind, ParcelJson.Default.OrganisationLine, registry.Take),
        ParcelKind.Events => Each(kind, ParcelJson.Default.EventLine, registry.Take),
        ParcelKind.Captures => Each(kind, ParcelJson.Default.CaptureLine, readings.Take),
        ParcelKind.Documents => InBatches(kind, ParcelJson.Default.DocumentLine, readings.Take),
        ParcelKind.Texts => InBatches(kind, ParcelJson.Default.TextLine, readings.Take) ?? Each(kind, ParcelJson.Default.TextLine, readings.TakeLead),
        ParcelKind.Corrections => Each(kind, ParcelJson.Default.CorrectionLine, readings.Take),
        ParcelKind.Resolutions => Each(kind, ParcelJson.Default.ResolutionLine, readings.Take),
        ParcelKind.Endorsements => Each(kind, ParcelJson.Default.EndorsementLine, registry.Take),
        ParcelKind.Decisions => Each(kind, ParcelJson.Default.DecisionLine, relations.Take),
        ParcelKind.Relations => Each(kind, ParcelJson.Default.RelationLine, relations.Take),
        ParcelKind.Distinctions => Each(kind, ParcelJson.Default.DistinctionLine, registry.Take),
        ParcelKind.Beads => Each(kind, ParcelJson.Default.BeadLine, relations.Take),
        ParcelKind.Matches => Each(kind, ParcelJson.Default.MatchLine, relations.Take),
        ParcelKind.Translations => Each(kind, ParcelJson.Default.TranslationLine, relations.Take),
        ParcelKind.Alignments => Each(kind, ParcelJson.Default.AlignmentLine, relations.Take),
        ParcelKind.Lexicons => Each(kind, ParcelJson.Default.LexiconLine, relations.Take),
        ParcelKind.Phrases => Each(kind, ParcelJson.Default.PhraseLine, relations.Take),
        ParcelKind.Withheld => Each(kind, ParcelJson.Default.WithheldLine, new TakenWithheld(session).Take),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private Problem? Archive()
    {
        var found = 0;
        if (Each(ParcelKind.Archive, ParcelJson.Default.ArchiveLine, (line, archive) => found++ == 0 ? registry.Take(line, archive) : line.Wrong("there is a second archive")) is { } problem) return problem;
        return found == 1 ? null : new(ProblemKind.Malformed, "the parcel", "it does not say of which archive it is", "Fetch the parcel again from who made it.");
    }

    private Problem? Each<T>(ParcelKind kind, JsonTypeInfo<T> type, Func<ParcelLine, T, Problem?> take)
        where T : class
    {
        foreach (var next in lines(kind))
        {
            cancel.ThrowIfCancellationRequested();
            if (!next.TryGet(out var line, out var problem) || !ParcelReading.Read(line, type).TryGet(out var value, out problem)) return problem;
            if (ParcelReading.Safely<bool>(line, () => take(line, value) is { } wrong ? wrong : true).Problem is { } refused) return refused;
            Count();
        }

        return null;
    }

    private Problem? InBatches<T>(ParcelKind kind, JsonTypeInfo<T> type, Func<IReadOnlyList<(ParcelLine Line, T Value)>, Problem?> take)
        where T : class
    {
        const int most = 64;
        const long mostBytes = 32 << 20;
        List<(ParcelLine, T)> batch = [];
        long held = 0;
        foreach (var next in lines(kind))
        {
            cancel.ThrowIfCancellationRequested();
            if (!next.TryGet(out var line, out var problem) || !ParcelReading.Read(line, type).TryGet(out var value, out problem)) return problem;
            batch.Add((line, value));
            held += line.Json.Length;
            Count();
            if (batch.Count < most && held < mostBytes) continue;
            if (take(batch) is { } wrong) return wrong;
            (batch, held) = ([], 0);
        }

        return batch.Count == 0 ? null : take(batch);
    }

    private void Count()
    {
        if (++count % 100 == 0) taken?.Report(count);
    }

    private Problem? Wrong()
    {
        const string repair = "Fetch the parcel again from who made it.";
        if (session.Rows("foreign-keys", row => row.Text(0)).FirstOrDefault() is { } table) return new(ProblemKind.NotFound, "the parcel", $"something in it names a thing that is not in it (table {table})", repair);
        if (session.Rows("parcel-about-nothing", row => row.Text(0)).FirstOrDefault() is { } capture) return new(ProblemKind.NotFound, $"capture {capture}", "it is about an event that is not in the parcel", repair);
        if (session.Rows("parcel-former-twice", row => row.Text(0)).FirstOrDefault() is { } slug) return new(ProblemKind.Ambiguous, $"organisation {slug}", "the parcel says that it is there and that it was merged into another", repair);
        if (WithheldRows.Names(session) is { IsEmpty: false } names && WithheldInRegistry.Bearer(session, names) is { } bearer) return bearer with { Reason = "it bears a name that the parcel withholds, and is published", Repair = repair };
        foreach (var check in new ArchiveCheck(database, bytes).OfRows())
        {
            cancel.ThrowIfCancellationRequested();
            if (Attempt(check) is { } problem) return problem with { Repair = repair };
        }

        return null;
    }

    // What a check stumbles over is what it was looking for.
    private static Problem? Attempt(Func<IEnumerable<Problem>> check)
    {
        try
        {
            return check().FirstOrDefault();
        }
        catch (Exception failure) when (failure is not (OutOfMemoryException or OperationCanceledException))
        {
            return new(ProblemKind.Malformed, "the parcel", string.Create(CultureInfo.InvariantCulture, $"something in it cannot be read: {failure.Message.TrimEnd('.')}"), "");
        }
    }
}
