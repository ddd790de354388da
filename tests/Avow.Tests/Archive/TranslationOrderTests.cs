using Avow.Archive;
using Avow.Relating;
using Avow.Road;
using Avow.Statements;
using Avow.Tests.Contracts;
using Avow.Tests.Demo;
using FsCheck;
using FsCheck.Fluent;

namespace Avow.Tests.Archive;

/// <summary>However texts came, went and were read again: which are translations of which is what finding it all at once gives.</summary>
public sealed class TranslationOrderTests
{
    private const int Captures = 24;

    private static readonly (string Language, string[] Sentences)[] Tongues =
    [
        ("en",
        [
            "On 12 May, at 6:40 in the morning, the gates of Kestrel Bay were shut on both shores.",
            "Palgrave Shipping says that the Ostrand Line owes it 340,000 crowns for the berth.",
            "In the first 2 days 41 patients missed their treatment at the hospital in Port Almeda.",
            "We demand that the line be opened again under the timetable of 1 April, with no rise in fares.",
            "Who locked the road of 11,000 people a day, and who pays for it?",
            "On Saturday, 16 May, we will stand at the gate with 77 lanterns, as ships do in a fog.",
            "The committee has met 4 times since 1913 and has never answered a letter.",
        ]),
        ("ru",
        [
            "12 мая, в 6:40 утра, ворота Кестрел-Бей были закрыты на обоих берегах.",
            "«Палгрейв шиппинг» говорит, что «Остранд лайн» должна ей 340 000 крон за причал.",
            "За первые 2 дня 41 больной остался без лечения в больнице Порт-Альмеды.",
            "Мы требуем снова открыть линию по расписанию от 1 апреля, без повышения платы.",
            "Кто запер дорогу 11 000 человек в день, и кто за это платит?",
            "В субботу, 16 мая, мы встанем у ворот с 77 фонарями, как суда в тумане.",
            "Комитет собирался 4 раза с 1913 года и ни разу не ответил на письмо.",
        ]),
        ("es",
        [
            "El 12 de mayo, a las 6:40 de la mañana, las puertas de Kestrel Bay se cerraron en las dos orillas.",
            "Palgrave Shipping dice que la Ostrand Line le debe 340.000 coronas por el atraque.",
            "En los primeros 2 días 41 enfermos se quedaron sin tratamiento en el hospital de Port Almeda.",
            "Exigimos que la línea vuelva a abrirse con el horario del 1 de abril, sin subida de tarifas.",
            "¿Quién cerró el camino de 11.000 personas al día, y quién lo paga?",
            "El sábado, 16 de mayo, estaremos ante la puerta con 77 faroles, como los barcos en la niebla.",
            "El comité se ha reunido 4 veces desde 1913 y nunca ha contestado una carta.",
        ]),
    ];

    [Fact]
    public void Any_history_of_additions_and_rereadings_comes_to_what_finding_at_once_comes_to() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), LivesTheHistory).Check(Config.QuickThrowOnFailure.WithMaxTest(6));

    // In the first every text is a copy of another one; in the second a text has other headings, and another one was drawn by how it lies against it; in the third a single sentence stands first in each language.
    [Theory]
    [InlineData(758431017)]
    [InlineData(1876226968)]
    [InlineData(1038808234)]
    public void So_do_those_that_once_did_not(int seed) => LivesTheHistory(seed);

    [Fact]
    public void What_is_learned_is_learned_from_the_texts_whatever_was_learned_before()
    {
        using var folder = new Folder();
        Import[] imports = [.. Enumerable.Range(0, 32).Select(n => ImportOf(n, Invented(n / 2, n % 2 == 0 ? "en" : "ru")))];
        using var lived = SqliteArchive.Create(folder.At("lived"), "Test").Value;
        foreach (var part in imports.Chunk(26))
        {
            Assert.True(lived.Imports.Keep(part).IsGood);
            Relate(lived, learns: true);
        }

        using var atOnce = SqliteArchive.Create(folder.At("at-once"), "Test").Value;
        Assert.True(atOnce.Imports.Keep(imports).IsGood);
        Relate(atOnce, learns: true);
        Assert.True(LearnedLexicon.FromLines(atOnce.Translations.Lexicon("en", "ru")!.Lines.Split('\n'), "here").Value.Words.Count > 10);
        Assert.Equal(atOnce.Translations.Lexicon("en", "ru"), lived.Translations.Lexicon("en", "ru"));
        Assert.Equal(Everything(atOnce), Everything(lived));
        Relate(lived, learns: true);
        Assert.Equal(Everything(atOnce), Everything(lived));
    }

    private static void LivesTheHistory(int seed)
    {
        using var folder = new Folder();
        var random = new Random(seed);
        using var archive = SqliteArchive.Create(folder.At("lived"), "Test").Value;
        // Two stay as they are, so that there is a translation however the lots fall.
        Import[] staying = [ImportOf(Captures, Invented(0, "en")), ImportOf(Captures + 1, Invented(0, "ru"))];
        Assert.True(archive.Imports.Keep(staying).IsGood);
        var now = new Dictionary<int, Content>();
        foreach (var number in Enumerable.Range(0, Captures).OrderBy(_ => random.Next()).ToList())
        {
            Assert.True(archive.Imports.Keep([ImportOf(number, now[number] = ContentOf(random))]).IsGood);
            if (random.Next(4) == 0) Relate(archive, isInMemory: random.Next(2) == 0);
            if (random.Next(4) == 0) Reread(archive, now, random);
        }

        Relate(archive);
        Reread(archive, now, random);
        Relate(archive, isInMemory: random.Next(2) == 0);
        var lived = Everything(archive);
        Assert.Empty(archive.Upkeep.Check());

        using var atOnce = SqliteArchive.Create(folder.At("at-once"), "Test").Value;
        Assert.True(atOnce.Imports.Keep([.. now.OrderBy(capture => capture.Key).Select(capture => ImportOf(capture.Key, capture.Value)), .. staying]).IsGood);
        Relate(atOnce);
        Assert.Equal(Everything(atOnce), lived);

        Relate(archive, isAnew: true);
        Assert.Equal(lived, Everything(archive));
        Relate(archive, isAnew: true, isInMemory: true);
        Assert.Equal(lived, Everything(archive));
        Assert.Contains("Translates", lived, StringComparison.Ordinal);
    }

    // With the keys held in memory, as for very many texts, or not.
    private static void Relate(SqliteArchive archive, bool isAnew = false, bool isInMemory = false, bool learns = false)
    {
        var output = Quietly.Silent();
        if (isInMemory) Assert.NotNull(new FindingTranslations(archive, output, TimeProvider.System, many: 1).Find(isAnew, CancellationToken.None));
        Quietly.Relate(archive, new() { IsAnew = isAnew && !isInMemory, Learns = learns, Options = new() { Scratch = Avow.Road.Scratch.Open } });
        Assert.Equal((0, 0L), (output.Problems, archive.Translations.Pending()));
    }

    private static void Reread(SqliteArchive archive, Dictionary<int, Content> now, Random random)
    {
        foreach (var number in now.Keys.Order().Where(_ => random.Next(8) == 0).ToList())
        {
            var import = ImportOf(number, now[number] = random.Next(3) == 0 ? Headed(now[number]) : ContentOf(random));
            Assert.True(archive.Readings.Replace([new() { Capture = Capture.IdOf(import.Source, import.Digest), Contents = import.Contents }]).IsGood);
        }
    }

    private static string Everything(SqliteArchive archive) =>
        string.Join('\n', [.. archive.Translations.All().Select(pair => $"{pair.A} {pair.B} {pair.Score} {string.Join(' ', pair.Evidence)}"), Drawn.In(archive)]);

    private static Import ImportOf(int n, Content content) => Made.Captured($"https://site-{n % 9}.example/{n}", $"capture {n}", Made.Noon.AddDays(n % 5), content);

    // Most of the sentences, in a language of their own, at a day of their own.
    private static Content ContentOf(Random random)
    {
        var (language, sentences) = Tongues[random.Next(Tongues.Length)];
        var words = string.Join('\n', sentences.Where(_ => random.Next(6) > 0).DefaultIfEmpty("Nothing 5."));
        var content = Made.Content(words, language, date: random.Next(3) == 0 ? null : new DateOnly(2026, 5, 12).AddDays(random.Next(9)));
        return random.Next(5) == 0 ? InTwo(content) : content;
    }

    // Sentences of sixty words that stand for each other in two languages, and of numbers that are the same in both.
    private static Content Invented(int number, string language)
    {
        var said = new Random(number);
        var words = new Random(language.Length + language[0]);
        string[] forms = [.. Enumerable.Range(0, 60).Select(_ => string.Concat(Enumerable.Range(0, words.Next(2, 5)).Select(_ => language == "ru" ? $"{"бвгдклмнпрст"[words.Next(12)]}{"аеиоу"[words.Next(5)]}" : $"{"bdfgklmnprst"[words.Next(12)]}{"aeiou"[words.Next(5)]}")))];
        var sentences = Enumerable.Range(0, 9).Select(_ => string.Join(' ', Enumerable.Range(0, said.Next(6, 14)).Select(word => word is 2 or 5 ? $"{said.Next(1, 5_000)}" : forms[said.Next(60)])));
        return Made.Content(string.Join('\n', sentences.Select(sentence => char.ToUpperInvariant(sentence[0]) + sentence[1..] + ".")), language, date: new DateOnly(2026, 5, 12).AddDays(language == "ru" ? 1 : 0));
    }

    // The same words, seen by another reader: where blocks begin speaks for how sentences lie.
    private static Content Headed(Content content) => content with { Blocks = [content.Blocks[0] with { Kind = BlockKind.Heading, Level = 1 }, .. content.Blocks.Skip(1)] };

    // Two statements on a page; the second one goes when it is read again as one.
    private static Content InTwo(Content content) => content.Blocks is [_, { } second, ..]
        ? content with
        {
            Witnesses =
            [
                new() { Role = WitnessRole.Statement, Range = new(0, second.Range.StartInclusive - 1), Cue = "rule below" },
                new() { Role = WitnessRole.Statement, Range = new(second.Range.StartInclusive, content.Words.Length), Cue = "rule above" },
            ],
        }
        : content;
}
