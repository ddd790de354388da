using Avow.Relating;

namespace Avow.Tests.Relating;

public sealed class ConceptLexiconTests
{
    private static string Folder => Path.Join(Repository.Root, "src", "Avow.Relating", "Translation", "Lexicon");

    public static TheoryData<string> Languages => [.. Directory.EnumerateFiles(Folder, "*.tsv").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_line_is_a_meaning_that_English_has_and_its_words(string language)
    {
        var meanings = File.ReadLines(Path.Join(Folder, "en.tsv")).Select(line => line.Split('\t')[0]).ToHashSet(StringComparer.Ordinal);
        var lines = File.ReadAllLines(Path.Join(Folder, language + ".tsv"));
        Assert.True(lines.Length > 1_000);
        Assert.All(lines, line => Assert.True(line.Split('\t') is [var meaning, { Length: > 0 }] && meanings.Contains(meaning), line));
        Assert.Equal(lines.Length, lines.Select(line => line.Split('\t')[0]).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_language_has_words_for_what_statements_are_about(string language)
    {
        var lexicon = ConceptLexicon.For(language);
        var lines = File.ReadLines(Path.Join(Folder, language + ".tsv")).Select(line => line.Split('\t')).ToDictionary(parts => parts[0], parts => parts[1].Split(' ')[0], StringComparer.Ordinal);
        foreach (var meaning in new[] { "war", "worker", "government", "police" })
        {
            var word = lines[meaning];
            var form = Words.ScriptAt(word, 0) == WordScript.Spaced ? string.Join('_', word.Split('_').Select(part => new WordFold().Fold(part).ToString())) : word;
            Assert.Contains(meaning, lexicon.Of(form));
        }
    }

    [Theory]
    [InlineData("xx")]
    [InlineData("und")]
    [InlineData("")]
    [InlineData("../../etc/passwd")]
    public void A_language_without_one_has_none(string tag) => Assert.True(ConceptLexicon.For(tag).IsEmpty);

    [Fact]
    public void A_region_or_script_changes_nothing() => Assert.Same(ConceptLexicon.For("pt"), ConceptLexicon.For("PT-br"));

    [Fact]
    public void Small_numbers_have_the_meaning_of_their_words() => Assert.Equal(["seven"], ConceptLexicon.OfNumber("7"));
}
