using System.Text;

namespace Avow.Benchmarks;

/// <summary>Sentences and paragraphs of a vocabulary.</summary>
internal sealed class Prose(Vocabulary vocabulary)
{
    /// <summary>One word in so many begins a turn of phrase.</summary>
    private const int WordsPerTurn = 30;

    public string Title(Random random) => Capital(string.Join(' ', Enumerable.Range(0, random.Next(4, 9)).Select(_ => vocabulary.Word(random))));

    /// <summary>Paragraphs of three to six sentences each, about so many words together.</summary>
    public List<string> Paragraphs(Random random, int words)
    {
        List<string> paragraphs = [];
        for (var left = words; left > 0;)
        {
            List<string> sentences = [];
            for (var count = random.Next(3, 7); count > 0 && left > 0; count--)
            {
                var length = random.Next(8, 27);
                sentences.Add(Sentence(random, length));
                left -= length;
            }

            paragraphs.Add(string.Join(' ', sentences));
        }

        return paragraphs;
    }

    public string Sentence(Random random, int words)
    {
        var sentence = new StringBuilder();
        for (var i = 0; i < words; i++)
        {
            string[] next = random.Next(WordsPerTurn) == 0 ? vocabulary.Turn(random) : [vocabulary.Word(random)];
            if (i > 0) sentence.Append(random.Next(14) == 0 ? ", " : " ");
            sentence.AppendJoin(' ', next);
            i += next.Length - 1;
        }

        return Capital(sentence.Append('.').ToString());
    }

    /// <summary>The paragraph with about one word in so many put for another: a revision.</summary>
    public string Revised(string paragraph, Random random, int oneIn) =>
        string.Join(' ', paragraph.Split(' ').Select(word => random.Next(oneIn) == 0 ? vocabulary.Word(random) : word));

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
