namespace Avow.Relating;

/// <summary>Two names that follow each other.</summary>
internal static class NameKeys
{
    public static IEnumerable<ulong> Of(SketchReading read)
    {
        var names = read.Sentences.SelectMany(sentence => sentence.Clues).Where(clue => Clue.Kind(clue) == ClueKind.Name).ToList();
        for (var i = 0; i + 1 < names.Count; i++)
            if (names[i] != names[i + 1]) yield return SketchKeys.Key(3, Math.Min(names[i], names[i + 1]), Math.Max(names[i], names[i + 1]));
    }
}
