using Avow.Statements;

namespace Avow.Archive;

/// <summary>From a backup to an archive: checked, then copied beside, then renamed.</summary>
internal static class ArchiveRestore
{
    public static Outcome<string> From(string untrustedBackup, string untrustedTarget) =>
        ArchiveFolder.PlaceOf(untrustedTarget).Then(target =>
            Path.Exists(target)
                ? new Problem(ProblemKind.AlreadyExists, target, "something is there already", "Name a folder that does not exist yet.")
                : SqliteArchive.Open(untrustedBackup).Then(backup => Copy(backup, target)));

    private static Outcome<string> Copy(SqliteArchive backup, string target)
    {
        using (backup)
        {
            return backup.Upkeep.Check().FirstOrDefault() is { } problem
                ? new Problem(ProblemKind.Damaged, backup.Place, $"this backup is not sound ({problem})", "Restore an older backup; avow check lists all that is wrong with this one.")
                : backup.Upkeep.Backup(target);
        }
    }
}
