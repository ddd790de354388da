namespace Avow.Relating;

/// <summary>Two meanings in one sentence or in two that follow each other.</summary>
internal static class MeaningKeys
{
    private const int MostOfSentence = 24;

    public static IEnumerable<ulong> Of(SketchReading read)
    {
        var sentences = read.Sentences.ConvertAll(sentence => sentence.Clues.Where(clue => Clue.Kind(clue) == ClueKind.Meaning).Distinct().Take(MostOfSentence).ToArray());
        foreach (var sentence in sentences)
            for (var i = 0; i < sentence.Length; i++)
                for (var j = 0; j < i; j++) yield return SketchKeys.Key(4, Math.Min(sentence[i], sentence[j]), Math.Max(sentence[i], sentence[j]));
    }
}
