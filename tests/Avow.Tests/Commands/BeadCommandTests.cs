using System.Text.Json;
using Avow.Console;
using Avow.Tests.Archive;
using Avow.Tests.Scripts;

namespace Avow.Tests.Commands;

/// <summary><c>avow bead</c> and <c>avow compare</c> of a text and its translation.</summary>
public sealed class BeadCommandTests : IAsyncLifetime, IDisposable
{
    private const string English =
        """
        <p>On 12 May, at 6:40 in the morning, the gates of Kestrel Bay were shut on both shores. Palgrave Shipping says that the Ostrand Line owes it 340,000 crowns.</p>
        <p>In the first 2 days 41 patients missed their treatment at the hospital in Port Almeda. Three schools on the northern shore began without half of their teachers.</p>
        <p>We ask the crews on both shores to refuse every order against a passenger. Nobody who refuses will be left alone.</p>
        <p>We demand that the line be opened again under the timetable of 1 April, with no rise in fares. On Saturday, 16 May, we will stand at the gate with 77 lanterns.</p>
        """;

    private const string Spanish =
        """
        <p>El 12 de mayo, a las 6:40 de la mañana, las puertas de Kestrel Bay se cerraron en las dos orillas. Palgrave Shipping dice que la Ostrand Line le debe 340.000 coronas.</p>
        <p>En los primeros 2 días 48 enfermos se quedaron sin tratamiento en el hospital de Port Almeda. Tres escuelas de la orilla norte empezaron sin la mitad de sus maestros.</p>
        <p>Exigimos que la línea vuelva a abrirse con el horario del 1 de abril, sin subida de tarifas. El sábado, 16 de mayo, estaremos ante la puerta con 77 faroles.</p>
        """;

    private static readonly string[] Mara = ["--by", "Mara", "--why", "read both"];

    private readonly Folder folder = new();

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(folder.At("in"));
        await Write("en", "The strait belongs to those who cross it", English, "2026-05-14");
        await Write("es", "El estrecho es de quienes lo cruzan", Spanish, "2026-05-16");
        await Write("fr", "Le congrès des boulangers", "<p>Le congrès des boulangers se réunira au mois de novembre dans la ville haute. Chaque section enverra deux délégués et une recette.</p><p>Les repas seront pris en commun, et la farine vient du moulin de la coopérative.</p>", "2026-05-20");
        await File.WriteAllLinesAsync(folder.At("in", "captures.jsonl"), new[] { "en", "es", "fr" }.Select(label =>
            $$"""{"id": "{{label}}", "file": "{{label}}.html", "address": "https://{{label}}.example/a", "captured": "2026-06-01T12:00:00Z", "status": 200}"""));
        await Typed.Well("init", "--archive", folder.At("archive"));
        await Typed.Well("add", "--archive", folder.At("archive"), "--manifest", folder.At("in", "captures.jsonl"));
        await Typed.Well("relate", "--archive", folder.At("archive"));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_translation_shares_no_words_with_what_it_was_made_from() =>
        Assert.StartsWith("0 relations by shared words", (await Avow("quotes", "en")).OutLines[^1], StringComparison.Ordinal);

    [Fact]
    public async Task Compare_says_what_a_translation_left_out_and_which_number_does_not_agree()
    {
        var answer = await Avow("compare", "en", "es");
        Assert.Contains("[-Nobody who refuses will be left alone.-]", answer.Out, StringComparison.Ordinal);
        Assert.Contains("number [-41-]{+48+}", answer.Out, StringComparison.Ordinal);
        Assert.Equal("6 passages together, 2 only on the left, 0 only on the right.", answer.OutLines[^1]);
        Assert.Contains("0 only on the left, 2 only on the right", (await Avow("compare", "es", "en")).OutLines[^1], StringComparison.Ordinal);

        var lines = (await Avow("compare", "en", "es", "--json")).OutLines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(8, lines.Count(line => line.TryGetProperty("bead", out _)));
        Assert.Equal("48", lines.Single(line => line.TryGetProperty("differs", out _)).GetProperty("right").GetString());
    }

    [Fact]
    public async Task What_is_no_translation_is_said_to_be_none()
    {
        var answer = await Typed.Avow("compare", "en", "fr", "--archive", folder.At("archive"));
        Assert.Equal(ExitCodes.Refused, answer.Exit);
        Assert.Contains("do not look like translations of each other", answer.Err, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_editors_word_holds_through_relating_and_is_taken_back()
    {
        Assert.Equal("No editor said anything of these two texts.\n", (await Avow("bead", "en", "es")).Out);
        var said = await Avow(["bead", "en", "es", "--words", "Three schools", "--alone", .. Mara]);
        Assert.Equal("Next: avow relate", said.OutLines[^1]);
        await Avow("relate");
        Assert.Contains("[-Three schools on the northern shore began without half of their teachers.-]", (await Avow("compare", "en", "es")).Out, StringComparison.Ordinal);
        await Avow("relate", "--anew");
        Assert.Contains("[-Three schools on the northern shore", (await Avow("compare", "en", "es")).Out, StringComparison.Ordinal);
        Assert.Contains("(by Mara: read both)", Assert.Single((await Avow("bead", "es", "en")).OutLines), StringComparison.Ordinal);

        await Avow(["bead", "en", "es", "--words", "Three schools", "--undo", .. Mara]);
        await Avow("relate");
        Assert.DoesNotContain("Three schools", (await Avow("compare", "en", "es")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_relation_that_an_editor_rejects_is_shown_no_more_and_holds_nothing_together()
    {
        Assert.Contains("Translates", (await Avow("show", "es")).Out, StringComparison.Ordinal);
        Assert.StartsWith("Rejected: ", (await Avow("decide", "en", "es", "--reject", "--by", "Mara")).Out, StringComparison.Ordinal);
        foreach (var again in new[] { new[] { "relate" }, ["relate", "--anew"] })
        {
            await Avow(again);
            Assert.DoesNotContain("Translates", (await Avow("show", "es")).Out, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("no relation between them", "decide", "en", "fr", "--confirm", "--by", "M")]
    [InlineData("--confirm or --reject", "decide", "en", "es", "--by", "M")]
    [InlineData("by whom", "decide", "en", "es", "--confirm")]
    [InlineData("these words are not in", "bead", "en", "es", "--words", "Zeppelin", "--alone", "--by", "M", "--why", "w")]
    [InlineData("more than one place", "bead", "en", "es", "--words", "the", "--alone", "--by", "M", "--why", "w")]
    [InlineData("exactly one of", "bead", "en", "es", "--words", "Three", "--by", "M", "--why", "w")]
    [InlineData("by whom and why", "bead", "en", "es", "--words", "Three", "--alone")]
    [InlineData("name the passage", "bead", "en", "es", "--alone")]
    [InlineData("no translation of itself", "bead", "en", "en", "--words", "Three", "--alone", "--by", "M", "--why", "w")]
    [InlineData("nothing was said of these words", "bead", "en", "es", "--words", "Three", "--undo", "--by", "M", "--why", "w")]
    public async Task What_cannot_be_is_refused_with_the_repair(string reason, params string[] arguments)
    {
        var answer = await Typed.Avow([.. arguments, "--archive", folder.At("archive")]);
        Assert.NotEqual(ExitCodes.Good, answer.Exit);
        Assert.Contains(reason, answer.Err, StringComparison.Ordinal);
    }

    private Task<Answer> Avow(params string[] arguments) => Typed.Well([.. arguments, "--archive", folder.At("archive")]);

    private Task Write(string language, string title, string body, string date) => File.WriteAllTextAsync(
        folder.At("in", $"{language}.html"), $"<!doctype html><html lang={language}><title>{title}</title><article><h1>{title}</h1><time datetime={date}>{date}</time>{body}</article></html>");
}
