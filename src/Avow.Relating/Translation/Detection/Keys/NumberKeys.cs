namespace Avow.Relating;

/// <summary>Three numbers in order, and two that are not small; numbers that count items among them.</summary>
internal static class NumberKeys
{
    public static IEnumerable<ulong> Of(SketchReading read)
    {
        var numbers = read.Sentences.SelectMany(sentence => sentence.Clues).Where(clue => Clue.Kind(clue) is ClueKind.Number or ClueKind.Item).ToList();
        for (var i = 0; i + 2 < numbers.Count; i++)
        {
            yield return SketchKeys.Key(1, numbers[i], numbers[i + 1], numbers[i + 2]);
            if (Clue.Kind(numbers[i]) == ClueKind.Number && Clue.Kind(numbers[i + 1]) == ClueKind.Number) yield return SketchKeys.Key(2, numbers[i], numbers[i + 1]);
        }
    }
}
