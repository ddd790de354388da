namespace Avow.Relating;

/// <summary>Reads a text to the segments of its sketch.</summary>
internal sealed class SketchReading
{
    // Of a longer text the beginning is read: sixty thousand words say enough.
    private const int MostChars = 400_000;

    // Of a longer sentence, the rest counts for its length alone.
    private const int MostCluesOfSentence = 256;

    private SketchReading(List<ReadSegment> sentences, List<ReadSegment> paragraphs) => (Sentences, Paragraphs) = (sentences, paragraphs);

    public List<ReadSegment> Sentences { get; }

    public List<ReadSegment> Paragraphs { get; }

    public static SketchReading Of(TextForDetection text)
    {
        var words = text.Words.Length <= MostChars ? text.Words : text.Words[..MostChars];
        var reader = new ClueReader(ConceptLexicon.For(text.Language));
        List<ReadSegment> sentences = [];
        List<ReadSegment> paragraphs = [];
        foreach (var paragraph in TextParagraphs.Of(words))
        {
            var first = sentences.Count;
            foreach (var range in Avow.Relating.Sentences.Of(paragraph, text.Language)) AddSentence(reader, range.Of(paragraph), sentences);
            if (sentences.Count == first) continue;
            var inside = sentences.GetRange(first, sentences.Count - first);
            paragraphs.Add(inside.Count == 1 ? inside[0] : new(inside.Sum(sentence => sentence.Letters), [.. inside.SelectMany(sentence => sentence.Clues)]));
        }

        return new(sentences, paragraphs);
    }

    // What holds no letter and no digit (a rule, a row of stars) is no sentence.
    private static void AddSentence(ClueReader reader, string sentence, List<ReadSegment> sentences)
    {
        var letters = LetterCount.Of(sentence);
        if (letters == 0) return;
        var clues = reader.Read(sentence);
        sentences.Add(new(letters, clues.Count <= MostCluesOfSentence ? clues : clues.GetRange(0, MostCluesOfSentence)));
    }
}
