using Avow.Reading;
using Avow.Statements;

namespace Avow.Tests.Reading;

public sealed class BlockLanguagesTests
{
    private const string Spanish = "Los trabajadores del puerto no volverán al trabajo hasta que se les haya escuchado en la asamblea de todos.";
    private const string English = "The crews of the harbour will not go back to work before they have been heard by all of us in the assembly.";
    private const string Serbian = "Radnici luke neće se vratiti na posao.";

    [Fact]
    public void A_clear_text_overrules_the_language_of_the_template() =>
        Assert.Equal(["es", "es", "es"], Read(["Radio", Spanish, Spanish], "en"));

    [Fact]
    public void A_heading_of_a_word_is_in_the_language_of_what_follows_it() =>
        Assert.Equal(["es", "es"], Read(["Solidaridad", Spanish]));

    [Fact]
    public void A_page_in_two_languages_keeps_both_and_short_lines_go_with_the_block_before() =>
        Assert.Equal(["es", "es", "en", "en"], Read([Spanish, "Comunicado", English, "Statement"]));

    [Fact]
    public void Numbers_take_the_language_around_them() => Assert.Equal(["es", "es"], Read([Spanish, "1921 – 1922"]));

    [Fact]
    public void A_region_that_was_declared_is_kept_for_blocks_that_agree() => Assert.Equal(["es-AR", "en"], Read([Spanish, English], "es-AR"));

    [Fact]
    public void Of_near_relatives_the_declared_one_is_believed_for_a_short_text() => Assert.Equal(["hr"], Read([Serbian], "hr"));

    [Fact]
    public void A_short_line_in_another_script_does_not_take_the_language_around_it() => Assert.NotEqual("es", Read([Spanish, "Заява"])[1]);

    [Fact]
    public void The_document_says_where_its_language_comes_from() =>
        Assert.Equal([("es", "words of the text"), ("en", "html lang")], Content([Spanish], "en").Metadata.Languages.Select(l => (l.Value, l.Evidence)));

    private static string[] Read(string[] blocks, params string[] declared) => [.. Content(blocks, declared).Blocks.Select(b => b.Language)];

    private static Content Content(string[] blocks, params string[] declared) => Finishing.Finish(
        new Draft
        {
            Reader = "test/1",
            Blocks = [.. blocks.Select(b => new DraftBlock { Kind = BlockKind.Paragraph, Words = b })],
            Metadata = new() { Languages = [.. declared.Select(d => new Finding<string>(d, "html lang", 0.7))] },
        }, ReadingOptions.Default);
}
