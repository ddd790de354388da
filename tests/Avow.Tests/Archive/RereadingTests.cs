using Avow.Archive;
using Avow.Statements;
using Avow.Tests.Contracts;
using Avow.Tests.Demo;
using FsCheck;
using FsCheck.Fluent;

namespace Avow.Tests.Archive;

/// <summary>Read again and then related comes to the same as added as it is read now and then related.</summary>
public sealed class RereadingTests
{
    private const int Captures = 6;

    private static readonly string[] Sentences =
    [
        "We demand that the gate on the northern shore be opened in the morning and stay open until the last boat has come in.",
        "Companies that cannot agree on anything agreed to the second on when to lock the road of eleven thousand people a day.",
        "We thank all who stood at the gate with their lamps lit on both shores and in the boats between them that night.",
        "The committee of the harbour has met four times this spring and has answered none of the letters that were sent to it.",
        "Nobody who has ever carried a sack of flour up those steps in the rain will believe that the lift is a luxury here.",
        "Мы требуем чтобы ворота на северном берегу были открыты утром и оставались открытыми пока не придёт последняя лодка.",
    ];

    // What a reader may make of one capture: one to three documents, each with or without a frame, lines out of one stock.
    private static readonly Gen<Content[]> Reading =
        from documents in Gen.Choose(1, 2)
        from seeds in Gen.ArrayOf(Gen.Choose(0, int.MaxValue), documents)
        select seeds.Select(seed => Document(new Random(seed))).ToArray();

    private static readonly Gen<(Content[] Old, Content[] New)[]> Histories = Gen.ArrayOf(
        from old in Reading
        from @new in Gen.Frequency((1, Gen.Constant<Content[]?>(null)), (3, Reading.Select(reading => (Content[]?)reading)))
        select (old, @new ?? old),
        Captures);

    [Fact]
    public void Reading_again_in_any_order_comes_to_what_adding_at_once_would_have_come_to() => Prop.ForAll(Histories.ToArbitrary(), Gen.Choose(0, int.MaxValue).ToArbitrary(), (histories, seed) =>
    {
        using var folder = new Folder();
        using var atOnce = SqliteArchive.Create(folder.At("at-once"), "Test").Value;
        Assert.True(atOnce.Imports.Keep([.. histories.Select((history, n) => ImportOf(n, history.New))]).IsGood);
        Quietly.Relate(atOnce);

        using var again = SqliteArchive.Create(folder.At("again"), "Test").Value;
        Assert.True(again.Imports.Keep([.. histories.Select((history, n) => ImportOf(n, history.Old))]).IsGood);
        var random = new Random(seed);
        if (random.Next(3) > 0) Quietly.Relate(again);
        var order = Enumerable.Range(0, Captures).ToArray();
        random.Shuffle(order);
        foreach (var batch in order.Chunk(random.Next(1, Captures + 1)))
        {
            Assert.True(again.Readings.Replace([.. batch.Select(n => new NewReading { Capture = IdOf(n), Contents = histories[n].New })]).IsGood);
            if (random.Next(3) == 0) Quietly.Relate(again);
        }

        Assert.Empty(again.Upkeep.Check());
        Quietly.Relate(again);

        Assert.Empty(again.Upkeep.Check());
        Assert.Equal(Everything(atOnce), Everything(again));
        Assert.Equal(atOnce.Library.Counts() with { Languages = [] }, again.Library.Counts() with { Languages = [] });
        Assert.Equal(atOnce.Library.Counts().Languages, again.Library.Counts().Languages);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    private static string Everything(SqliteArchive archive)
    {
        var documents = archive.Library.AllCaptures().OrderBy(capture => capture.Id).SelectMany(capture => archive.Library.DocumentsOf(capture.Id)).ToList();
        var texts = documents.SelectMany(document => archive.Library.TextsIn(document.Id)).ToList();
        var summaries = archive.Library.Summaries([.. texts.Select(text => text.Id)]);
        return string.Join('\n', [
            .. documents.Select(document => $"{document.Id} {document.Ordinal} {document.Content.Reader} {document.Content.Words}"),
            .. texts.Select(text => $"{text} {summaries[text.Id].Statement} {summaries[text.Id].Issuer}"),
            Drawn.In(archive),
            .. new[] { "gate", "ворота", "\"harbour has met\"", "lift -gate", "frame", "" }.Select(words => $"{words}: {Found(archive, words)}"),
        ]);
    }

    // Of two texts of a statement that answer equally well, the one that was kept first is shown: that is the one thing that may differ.
    private static string Found(SqliteArchive archive, string words)
    {
        var found = archive.Search.Find(new() { Words = words, Language = words.Length == 0 ? "en" : null, Take = 100 });
        return $"{found.Statements} {string.Join(' ', found.Hits.Select(hit => $"{hit.Text.Statement}+{hit.OtherTexts}").Order(StringComparer.Ordinal))}";
    }

    private static Import ImportOf(int n, Content[] contents) => Made.Captured($"https://site-{n}.example/{n}", $"capture {n}", Made.Noon.AddDays(n), contents);

    private static Id<Capture> IdOf(int n) => Avow.Statements.Capture.IdOf(new($"https://site-{n}.example/{n}"), Sha256Digest.Of(System.Text.Encoding.UTF8.GetBytes($"capture {n}")));

    private static Content Document(Random random)
    {
        var lines = Enumerable.Range(0, random.Next(1, 5)).Select(_ => Sentences[random.Next(Sentences.Length)]).ToList();
        if (random.Next(4) == 0) lines[0] = string.Join(' ', lines[0].Split(' ').Where((_, word) => word != 3));
        var statement = string.Join('\n', lines.Distinct(StringComparer.Ordinal));
        var language = statement.Any(c => c > 'а') && !statement.Contains('W', StringComparison.Ordinal) ? "ru" : "en";
        var content = random.Next(3) == 0 ? Made.Framed("The editors put this frame around it.", statement, language) : Made.Content(statement, language);
        return content with
        {
            Metadata = content.Metadata with
            {
                Titles = [new($"Title {random.Next(2)}", "h1", 1)],
                Dates = random.Next(3) == 0 ? [] : [new(new DateOnly(2026, 5, 1).AddDays(random.Next(9)), "time", 1)],
                Issuers = random.Next(2) == 0 ? [] : [new("Marea", "signature", 1)],
                SourceAddresses = random.Next(4) == 0 ? [new($"https://site-{random.Next(Captures)}.example/", "source line", 1)] : [],
            },
        };
    }
}
