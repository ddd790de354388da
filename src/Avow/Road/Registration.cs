using System.Text.Json;
using Avow.Archive;
using Avow.Console;
using Avow.Statements;

namespace Avow.Road;

/// <summary>Takes organisations, memberships, events and watch lists in from a file that an editor wrote.</summary>
internal static class Registration
{
    private const long MaxBytes = 64 << 20;

    public static void Keep(IArchive archive, string path, Output output)
    {
        if (!Load(path).TryGet(out var file, out var problem)) output.Problem(problem);
        else if (Problems(file, path).Concat(WrongDays.In(file, path, TimeProvider.System.GetUtcNow())).ToList() is { Count: > 0 } problems) problems.ForEach(output.Problem);
        else if (output.Good(archive.Registry.Keep(Entries(file), By(path)), out _)) output.Line($"Know {Counted.Of(file.Organisations.Count, "organisation")} and {Counted.Of(file.Events.Count, "event")}.");
    }

    /// <summary>Endorsements name pages, so they can be kept only after the pages.</summary>
    public static void KeepEndorsements(IArchive archive, string path, Output output)
    {
        if (!output.Good(Load(path), out var file)) return;
        List<Endorsement> endorsements = [];
        foreach (var standing in file.Endorsements)
        {
            if (!output.Good(archive.Library.Resolve(standing.Page), out var text)) continue;
            var evidence = standing.WithdrawalPage is { } page && archive.Library.Resolve(page).TryGet(out var found, out _) ? found : (Id<Text>?)null;
            endorsements.Add(new Endorsement
            {
                Organisation = Organisation.IdOf(standing.Organisation),
                Text = text,
                From = standing.From,
                Withdrawal = standing.Withdrawn is { } on ? new(on, evidence) : null,
            });
        }

        output.Good(archive.Registry.Keep(new RegistryEntries { Endorsements = endorsements }, By(path)), out _);
    }

    // A file says nobody's name; who runs the program answers for it.
    private static Editor By(string path) => new($"registry file ({Environment.UserName})", TimeProvider.System.GetUtcNow(), Cut(Path.GetFileName(path)));

    private static string Cut(string name)
    {
        const int mostChars = 200;
        return name.Length <= mostChars ? name : name[..mostChars];
    }

    private static Outcome<RegistryFile> Load(string path)
    {
        try
        {
            if (new FileInfo(path).Length > MaxBytes) return new Problem(ProblemKind.TooLarge, path, $"it is longer than {MaxBytes >> 20} MiB", "Split it into several files.");
            return JsonSerializer.Deserialize(File.ReadAllBytes(path), RegistryJson.Default.RegistryFile) is { } file
                ? file.WithoutGaps()
                : new Problem(ProblemKind.Empty, path, "it holds nothing", "See samples/README.md for the form.");
        }
        catch (JsonException broken)
        {
            return new Problem(ProblemKind.Malformed, path, "it is not in the form that is expected", "See samples/README.md for the form.", $"line {broken.LineNumber + 1}, {broken.Path}");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new Problem(ProblemKind.NotFound, path, failure.Message.TrimEnd('.'), "Check the name and that this user may read it.");
        }
    }

    private static IEnumerable<Problem> Problems(RegistryFile file, string path)
    {
        var known = file.Organisations.Select(o => o.Id ?? "").ToHashSet(StringComparer.Ordinal);
        foreach (var entry in file.Organisations)
        {
            if (!Slugs.IsSlug(entry.Id)) yield return Wrong($"organisation “{OneLine.Of(entry.Id ?? "")}”", "its id is not made of small letters, digits and hyphens");
            if (entry.Id is { } id && Slugs.Reserved.Contains(id)) yield return Wrong($"organisation “{id}”", Slugs.WhyReserved);
            if ((entry.Addresses ?? []).Where(address => !VisibleWords.IsEmpty(address)).Select(Source.WhyNoSite).FirstOrDefault(why => why is not null) is { } noSite)
                yield return Wrong($"organisation “{OneLine.Of(entry.Id ?? "")}”", noSite);
            if (!AreNames(entry.Names)) yield return Wrong($"organisation “{OneLine.Of(entry.Id ?? "")}”", "it has no name, or one that is empty or holds a control character");
            if ((entry.Kinds ?? []).Concat(entry.Addresses ?? []).Any(one => VisibleWords.WhyNot(one) is not null)) yield return Wrong($"organisation “{OneLine.Of(entry.Id ?? "")}”", "one of its kinds or addresses is empty or holds a control character");
        }

        foreach (var m in file.Memberships.Where(m => !known.Contains(m.Member ?? "") || !known.Contains(m.Of ?? "")))
            yield return Wrong($"membership of “{OneLine.Of(m.Member ?? "")}” in “{OneLine.Of(m.Of ?? "")}”", "one of them is not among the organisations");
        foreach (var e in file.Events.Where(e => !Slugs.IsSlug(e.Id) || !AreNames(e.Names)))
            yield return Wrong($"event “{OneLine.Of(e.Id ?? "")}”", "its id is not made of small letters, digits and hyphens, or it has no name, or one that is empty or holds a control character");
        foreach (var e in file.Events.Where(e => Slugs.Reserved.Contains(e.Id ?? "")))
            yield return Wrong($"event “{e.Id}”", Slugs.WhyReserved);
        var events = file.Events.Select(e => e.Id ?? "").ToHashSet(StringComparer.Ordinal);
        foreach (var w in file.WatchLists.Where(w => !events.Contains(w.Event ?? "") || (w.Awaits ?? []).Any(o => !known.Contains(o ?? ""))))
            yield return Wrong($"watch list of “{OneLine.Of(w.Event ?? "")}”", "it names an event or an organisation that is not in the file");

        Problem Wrong(string place, string reason) => WrongIn(path, place, reason);
    }

    internal static Problem WrongIn(string path, string place, string reason) => new(ProblemKind.Malformed, path, reason, "Mend the file; nothing of it was taken in.", place);

    private static bool AreNames(IReadOnlyDictionary<string, string>? names) => names is { Count: > 0 } && names.All(name => VisibleWords.WhyNot(name.Value) is null);

    private static RegistryEntries Entries(RegistryFile file) => new()
    {
        Organisations = [.. file.Organisations.Select(o => new Organisation { Id = Organisation.IdOf(o.Id), Slug = o.Id, Names = o.Names!, Kinds = o.Kinds ?? [], Addresses = o.Addresses ?? [] })],
        Memberships = [.. file.Memberships.Select(m => new Membership { Member = Organisation.IdOf(m.Member), Of = Organisation.IdOf(m.Of), As = m.As ?? "member", From = m.From, Until = m.Until })],
        Events = [.. file.Events.Select(e => new Event { Id = Event.IdOf(e.Id), Slug = e.Id, Names = e.Names!, From = e.From })],
        WatchLists = [.. file.WatchLists.Select(w => new WatchList(Event.IdOf(w.Event), [.. (w.Awaits ?? []).Select(Organisation.IdOf)]))],
    };
}
