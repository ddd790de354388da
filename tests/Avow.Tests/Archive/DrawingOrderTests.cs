using Avow.Archive;
using Avow.Road;
using Avow.Statements;
using Avow.Tests.Contracts;
using Avow.Tests.Demo;
using FsCheck;
using FsCheck.Fluent;

namespace Avow.Tests.Archive;

/// <summary>
/// Whatever pairs came and went, and whenever it was drawn meanwhile: what is drawn is, byte for byte, what drawing everything at once gives. The pairs are drawn by lot, so that they make shapes that finding would seldom come upon:
/// hubs, circles, texts that name each other, days that say nothing.
/// </summary>
public sealed class DrawingOrderTests
{
    private const int Texts = 26;

    private static readonly string[][] Tongues =
    [
        ["en", "The gates of the bay were shut at 6 on both shores.", "The line owes 340 crowns for the berth of 1913.", "In 2 days 41 patients missed their boat.", "We demand that it be opened again on 1 April.", "On 16 May we will stand there with 77 lanterns."],
        ["ru", "Ворота залива закрыли в 6 на обоих берегах.", "Линия должна 340 крон за причал 1913 года.", "За 2 дня 41 больной не попал на лодку.", "Мы требуем снова открыть её 1 апреля.", "16 мая мы встанем там с 77 фонарями."],
        ["es", "Las puertas de la bahía se cerraron a las 6 en las dos orillas.", "La línea debe 340 coronas por el atraque de 1913.", "En 2 días 41 enfermos perdieron su barco.", "Exigimos que se abra otra vez el 1 de abril.", "El 16 de mayo estaremos allí con 77 faroles."],
        ["de", "Die Tore der Bucht wurden um 6 an beiden Ufern geschlossen.", "Die Linie schuldet 340 Kronen für den Liegeplatz von 1913.", "In 2 Tagen verpassten 41 Kranke ihr Boot.", "Wir fordern, dass sie am 1. April wieder öffnet.", "Am 16. Mai werden wir dort mit 77 Laternen stehen."],
    ];

    [Fact]
    public void Any_history_of_pairs_and_verdicts_comes_to_what_drawing_at_once_comes_to() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), LivesTheHistory).Check(Config.QuickThrowOnFailure.WithMaxTest(12));

    private static void LivesTheHistory(int seed)
    {
        using var folder = new Folder();
        var random = new Random(seed);
        var imports = Enumerable.Range(0, Texts).Select(n => ImportOf(n, random)).ToList();
        using var atOnce = SqliteArchive.Create(folder.At("at-once"), "Test").Value;
        var ids = atOnce.Imports.Keep(imports).Value.Select(receipt => receipt.Texts[0]).ToList();
        var pairs = PairsOf(ids, imports, random);

        using var lived = SqliteArchive.Create(folder.At("lived"), "Test").Value;
        HashSet<Id<Text>> there = [];
        List<StoredTranslation> kept = [];
        foreach (var number in Enumerable.Range(0, Texts).OrderBy(_ => random.Next()).ToList())
        {
            there.UnionWith(lived.Imports.Keep([random.Next(3) == 0 ? OfAnotherDay(imports[number]) : imports[number]]).Value[0].Texts);
            if (random.Next(3) > 0) continue;
            Quietly.Match(lived);
            foreach (var pair in pairs.Where(pair => there.Contains(pair.A) && there.Contains(pair.B) && random.Next(4) > 0)) Translate(lived, work => work.Keep(random.Next(6) == 0 ? pair with { Score = 0.5 } : pair));
            if (random.Next(2) == 0) Draw(lived);
            foreach (var pair in lived.Translations.All().Where(_ => random.Next(6) == 0)) Translate(lived, work => work.Drop(pair.A, pair.B));
            if (random.Next(2) == 0) Draw(lived);
        }

        Quietly.Match(lived);
        foreach (var pair in pairs.OrderBy(_ => random.Next())) Translate(lived, work => work.Keep(pair));
        if (random.Next(2) == 0) Draw(lived);
        foreach (var import in imports.OrderBy(_ => random.Next()).ToList())
        {
            Assert.True(lived.Readings.Replace([new() { Capture = Capture.IdOf(import.Source, import.Digest), Contents = import.Contents }]).IsGood);
            if (random.Next(8) == 0) Draw(lived);
        }

        Quietly.Match(lived);
        Draw(lived);
        Quietly.Match(atOnce);
        Translate(atOnce, work => pairs.ForEach(work.Keep));
        Draw(atOnce);
        Assert.Equal(Drawn.In(atOnce), Drawn.In(lived));
        Assert.Empty(lived.Upkeep.Check());

        // A verdict takes statements apart, or brings another one to light.
        foreach (var relation in atOnce.Relations.All().Where(_ => random.Next(4) == 0).ToList())
        {
            var verdict = new Decision(random.Next(3) == 0 ? Verdict.Confirmed : Verdict.Rejected, "Mara", Made.Noon);
            foreach (var archive in new[] { atOnce, lived }) Assert.True(archive.Relations.Decide(relation.Id, verdict).IsGood);
            if (random.Next(2) == 0) Draw(lived);
        }

        Draw(lived);
        Draw(atOnce);
        Assert.Equal(Drawn.In(atOnce), Drawn.In(lived));
        Quietly.Match(lived, new() { IsAnew = true });
        Draw(lived);
        Assert.Equal(Drawn.In(atOnce), Drawn.In(lived));
    }

    private static List<StoredTranslation> PairsOf(List<Id<Text>> ids, List<Import> imports, Random random)
    {
        var hub = random.Next(Texts);
        List<StoredTranslation> pairs = [];
        for (var i = 0; i < Texts; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (imports[i].Contents[0].Blocks[0].Language == imports[j].Contents[0].Blocks[0].Language || (i != hub && j != hub && i / 3 != j / 3 && random.Next(4) > 0)) continue;
                var (a, b) = Id<Text>.InOrder(ids[i], ids[j]);
                pairs.Add(new(a, b, random.Next(3) == 0 ? 0.75 : Math.Round(random.NextDouble(), 2), []));
            }
        }

        return pairs;
    }

    private static void Translate(SqliteArchive archive, Action<ITranslationWork> act) => Assert.True(archive.Translations.Find<bool>(work =>
    {
        act(work);
        return true;
    }).Value);

    private static void Draw(SqliteArchive archive)
    {
        new Drawing(archive, Quietly.Silent(), TimeProvider.System).DrawRelations(CancellationToken.None);
        Assert.Empty(archive.Relations.Undrawn(1));
    }

    private static Import OfAnotherDay(Import import) => import with { Contents = [.. import.Contents.Select(content => content with { Metadata = content.Metadata with { Dates = [new(new(2026, 5, 1), "time", 1)] } })] };

    private static Import ImportOf(int n, Random random)
    {
        var tongue = Tongues[random.Next(3) == 0 ? random.Next(Tongues.Length) : n % Tongues.Length];
        var lines = tongue.Skip(1).Where(_ => random.Next(5) > 0).Append($"{n}, {n + 3}.").ToList();
        var content = Made.Content(string.Join('\n', lines), tongue[0], date: random.Next(2) == 0 ? null : new DateOnly(2026, 5, 12).AddDays(random.Next(3)));
        // Three and three name each other in a circle.
        var sources = Enumerable.Range(0, random.Next(3)).Select(_ => random.Next(Texts)).Prepend((n / 3 * 3) + ((n + 1) % 3)).Skip(random.Next(2)).Select(site => $"https://site-{site}.example/a").ToList();
        return Made.Captured($"https://site-{n}.example/a", $"capture {n}", Made.Noon.AddDays(random.Next(2)), content with { Metadata = content.Metadata with { SourceAddresses = [.. sources.Select(address => new Finding<string>(address, "source line", 1))] } });
    }
}
