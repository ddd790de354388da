using Avow.Archive;
using Avow.Demo;
using Avow.Statements;
using Avow.Tests.Archive;
using Avow.Tests.Contracts;
using Avow.Tests.Scripts;

namespace Avow.Tests.Parcels;

/// <summary>The sample archive with everything in it that editors do, and its parcel.</summary>
public sealed class EditedArchive : IAsyncLifetime, IDisposable
{
    private readonly Folder folder = new();

    internal string Archive => folder.At("archive");

    internal string Parcel => folder.At("parcel");

    internal string At(params string[] names) => folder.At(names);

    public async Task InitializeAsync()
    {
        using (var archive = SqliteArchive.Create(Archive, "The Strait Papers").Value)
        {
            await SampleArchive.Travel(archive, new(TextWriter.Null, TextWriter.Null, json: false));
            LoseAText(archive);
        }

        await Do("correct", "ferry-north-en", "--title", "=Another title", "--by", "Mara", "--why", "misprint");
        await Do("correct", "dockers-strait", "--language", "fr", "--by", "Mara", "--why", "so it is");
        await Do("bead", "ferry-north-ru", "federation-es", "--words", "Мы не участвуем", "--with", "No tenemos parte", "--by", "Mara", "--why", "read both");
        using (var archive = SqliteArchive.Open(Archive).Value) Edit(archive);
        await Do("relate");
        await Do("check");
        await Do("export", "--parcel", Parcel);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => folder.Dispose();

    private Task Do(string command, params string[] words) => Typed.Well([command, "--archive", Archive, .. words]);

    // A later reader finds no introduction where an earlier one did.
    private static void LoseAText(SqliteArchive archive)
    {
        var import = Made.Captured("https://tidewater.example/lost", "<p>A word before. The word itself.", Made.Noon, Made.Framed("A word before.", "The word itself."));
        var capture = archive.Imports.Keep([import]).Value[0].Capture;
        Assert.True(archive.Readings.Replace([new() { Capture = capture, Contents = [Made.Content("The word itself.")] }]).IsGood);
        Assert.True(archive.Imports.KeepRevisit(import.Source, Made.Noon.AddDays(3)).IsGood);
        Assert.NotEmpty(archive.Sums.Now().Former);
    }

    private static void Edit(SqliteArchive archive)
    {
        var (library, relations) = (archive.Library, archive.Relations.All().ToList());
        var text = library.Resolve("dockers-strait").Value;
        var damage = library.DamagePlaces(null, 2);
        Make(archive, new OrganisationMerge("tidewater", "port-bulletin"));
        Make(archive, new DistinctOrganisations("port-bulletin", "ferry-north"));
        Make(archive, new RelationEdit(relations[0].Id, Verdict.Rejected), new RelationEdit(relations[1].Id, Verdict.Confirmed));
        Make(archive, new DamageEdit(damage[0].Document, damage[0].Ordinal, new() { Why = "It is so in print.", Found = "the lost note", InText = text }));
        Make(archive, new LookedOver(library.Find(library.Find(text)!.Document)!.Capture, true));
        Make(archive, new EventEdit("quay-day", new() { Names = new Dictionary<string, string> { ["en"] = "Quay Day", ["ar"] = "يوم الرصيف" }, From = new(2026, 5, 1), Awaits = ["ferry-north"] }));
        Make(archive, new AboutEdit(library.Find(library.Find(text)!.Document)!.Capture, "quay-day"));
        var words = library.Find(text)!.Words;
        Assert.True(archive.Registry.Keep(new() { Endorsements = [new() { Organisation = Organisation.IdOf("ferry-north"), Text = text, From = new(2026, 6, 1), Reservations = [new(Passage.Take(text, words, new(0, 9)).Value, "not this")], Withdrawal = new(new(2026, 6, 9), null) }] }).IsGood);
        Make(archive, new OrganisationEdit("ferry-north", archive.Changes.OrganisationState("ferry-north")! with { Names = new Dictionary<string, string> { ["en"] = "Wrong" } }));
        Assert.True(archive.Changes.Undo(archive.Changes.Latest(1)[0].Number, Mara).IsGood);
    }

    private static Editor Mara { get; } = new("Mara of the desk", Made.Noon, "It is so.");

    private static void Make(SqliteArchive archive, params Edit[] edits) => Assert.True(archive.Changes.Make(edits, Mara).TryGet(out _, out var problem), problem?.ToString());
}
