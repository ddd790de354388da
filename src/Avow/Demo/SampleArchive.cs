using Avow.Archive;
using Avow.Capturing;
using Avow.Console;
using Avow.Road;
using Avow.Statements;

namespace Avow.Demo;

/// <summary>The samples that come with the program, taken along the whole road.</summary>
internal static class SampleArchive
{
    public const string Name = "The Strait Papers";

    public static string Folder => Path.Combine(AppContext.BaseDirectory, "samples");

    public static string Of(string file) => Path.Combine(Folder, file);

    public static Outcome<SqliteArchive> OpenOrCreate(string folder) =>
        File.Exists(Path.Combine(folder, "avow.db")) ? SqliteArchive.Open(folder) : SqliteArchive.Create(folder, Name);

    public static async Task<(TakenIn Taken, RelatingResult Related)> Travel(IArchive archive, Output output, CancellationToken cancel = default)
    {
        Registration.Keep(archive, Of("organisations.json"), output);
        var journey = new Journey(archive, output, TimeProvider.System);
        var gathering = new Gathering(archive, WebOptions.Default, TimeProvider.System);
        var taken = await journey.TakeIn(gathering.FromManifest(Of("captures.jsonl")), cancel: cancel);
        Registration.KeepEndorsements(archive, Of("organisations.json"), output);
        return (taken, journey.Relate(cancel: cancel));
    }
}
