using System.Globalization;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>Checking everything against everything, and copying the whole as of one instant.</summary>
internal sealed class SqliteUpkeep(Database database, CaptureBytes bytes) : IUpkeep
{
    public IEnumerable<Problem> Check(IProgress<long>? checkedThings = null)
    {
        long done = 0;
        foreach (var check in new ArchiveCheck(database, bytes).All())
        {
            foreach (var problem in Attempt(check)) yield return problem;
            checkedThings?.Report(++done);
        }
    }

    public Outcome<LastCheck> Keep(LastCheck check) => database.Write(session =>
    {
        session.Run("about-set", ("$key", "checked"), ("$value", Written(check)));
        return (Outcome<LastCheck>)check;
    });

    /// <summary>As it lies beside what the archive says of itself.</summary>
    internal static string Written(LastCheck check) => string.Create(CultureInfo.InvariantCulture, $"{check.At.UtcDateTime:O} {check.Problems}");

    /// <summary>What <see cref="Keep"/> wrote; null for what it did not.</summary>
    internal static LastCheck? LastCheckOf(string? written) =>
        written?.Split(' ') is [var at, var problems]
        && DateTimeOffset.TryParseExact(at, "O", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var when)
        && long.TryParse(problems, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? new(when, count)
            : null;

    public IReadOnlyList<Problem> Notes() => database.Read(session => Archive.Notes.Of(session).ToList());

    public Outcome<string> Backup(string untrustedFolder) => ArchiveFolder.PlaceOf(untrustedFolder).Then(new ArchiveCopy(database, bytes).To);

    // What a check stumbles over is what it was looking for.
    private List<Problem> Attempt(Func<IEnumerable<Problem>> check)
    {
        try
        {
            return [.. check()];
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return [SqliteProblems.Behind(failure, database.File) ?? ArchiveCheck.Broken(database.File, $"something in it cannot be read: {failure.Message}")];
        }
    }
}
