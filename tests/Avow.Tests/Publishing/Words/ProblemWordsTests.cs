using Avow.Publishing;
using Avow.Statements;

namespace Avow.Tests.Publishing.Words;

public sealed class ProblemWordsTests
{
    private static readonly ProblemWords Russian = ProblemWords.In(InterfaceLanguage.Russian);

    [Fact]
    public void A_sentence_of_ours_is_found_again_by_its_English_words() =>
        Assert.Equal("в архиве этого нет", Russian.Reason("the archive has none of this name"));

    [Fact]
    public void Names_and_numbers_in_it_are_kept_and_numbers_counted_as_the_language_counts_them()
    {
        Assert.Equal("её адрес ведёт к «ferry-north», с которой её слили", Russian.Reason("its slug leads on to “ferry-north”, with which it was merged"));
        Assert.Equal("длиннее 20\u00A0000 знаков", Russian.Reason("it is longer than 20,000 characters"));
    }

    [Fact]
    public void A_thing_inside_a_sentence_is_named_in_the_language_too() =>
        Assert.Equal("позднее изменено ещё раз — организация ferry-north: Ada, 14 мая 2026 (изменение 12)", Russian.Reason("organisation ferry-north was changed since, by Ada on 2026-05-14 (change 12)"));

    [Fact]
    public void A_reason_for_a_reason_is_said_in_the_language_too() => Assert.Equal(
        "его robots.txt не удалось прочитать: адрес ведёт на 127.0.0.1: сама эта машина (RFC 1122)",
        Russian.Reason("its robots.txt could not be read: it leads to 127.0.0.1, this machine itself (RFC 1122)"));

    [Fact]
    public void What_nobody_translated_is_not_made_up()
    {
        Assert.Null(Russian.Reason("the moon stood in the way"));
        Assert.Null(Russian.Thing("organisation chart.pdf of the union"));
    }

    [Fact]
    public void On_one_line_each_part_is_said_as_well_as_it_can_be() => Assert.Equal(
        "организация «ferry»: the moon stood in the way. Назовите две разные организации.",
        Russian.Line(new(ProblemKind.Malformed, "organisation “ferry”", "the moon stood in the way", "Name two organisations.")));

    [Fact]
    public void A_cue_is_a_list_of_what_was_seen_and_quotations_stay_whole()
    {
        Assert.Equal(["body of the document", "signature “Aldous, Bishop of St Brannock”", "<h1>"], ProblemWords.PartsOf("body of the document; signature “Aldous, Bishop of St Brannock”, <h1>"));
        Assert.Equal("подпись «Aldous, Bishop of St Brannock»", Russian.Cue("signature “Aldous, Bishop of St Brannock”"));
        Assert.Equal("следует за вступлением (вводные слова «We publish»; черта)", Russian.Cue("follows the introduction (announcement “We publish”; rule)"));
    }

    [Fact]
    public void Every_sentence_of_the_catalogue_is_one_that_a_room_says()
    {
        // Cues are put together from what was seen.
        var said = string.Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cs" or ".sql" && !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).Select(File.ReadAllText)).Replace("\\\"", "\"", StringComparison.Ordinal);
        foreach (var message in Catalogue.Read(typeof(Wording).Assembly, "problems", InterfaceLanguage.English).Where(message => !message.Key.StartsWith("Cue.", StringComparison.Ordinal)))
        {
            foreach (var words in message.Parts.OfType<MessagePart.Words>().SelectMany(part => part.Text.Split(", ")).Select(words => words.Trim(' ', ',', '“', '”', '(', ')', '"')).Where(words => words.Length > 3))
                Assert.True(said.Contains(words, StringComparison.Ordinal), $"{message.Key}: nobody says “{words}”.");
        }
    }
}
