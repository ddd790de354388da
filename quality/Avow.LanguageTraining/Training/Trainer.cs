using Avow.Reading;

namespace Avow.LanguageTraining;

/// <summary>From the corpus to the model: count, weigh, choose, store.</summary>
internal static class Trainer
{
    /// <summary>Lines that the typical score of a class is taken from.</summary>
    private const int TypicalLines = 2_000;

    public static void Run(ClassTable table, string corpusFolder, string modelFile, double scale, int least)
    {
        List<(LanguageClass Class, GramCounts Counts, Dictionary<uint, float> Weights)> learned = [];
        var slots = new (LanguageClass, GramCounts, Dictionary<uint, float>)?[table.All.Count];
        Parallel.For(0, table.All.Count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i =>
        {
            if (Corpus.Read(table.All[i], corpusFolder) is not { } corpus) return;
            var counts = GramCounts.Of(corpus);
            slots[i] = (corpus.Class, counts, Likelihoods.Of(counts));
        });
        learned.AddRange(slots.OfType<(LanguageClass, GramCounts, Dictionary<uint, float>)>());
        Console.WriteLine($"{learned.Count} classes");
        var chosen = Selection.Of(learned, scale);
        var grams = new List<(uint Gram, IReadOnlyList<uint> Entries)>(chosen.Count);
        foreach (var gram in chosen)
        {
            List<uint> entries = [];
            for (var i = 0; i < learned.Count; i++)
            {
                if (!learned[i].Weights.TryGetValue(gram, out var weight)) continue;
                var steps = (int)Math.Round(weight * LanguageModel.StepsPerNat);
                if (steps >= least) entries.Add(((uint)i << 16) | (uint)Math.Min(steps, sbyte.MaxValue));
            }

            if (entries.Count > 0) grams.Add((gram, entries));
        }

        var classes = Typical(corpusFolder, learned, grams);
        var provenance = Provenance.Of(table, corpusFolder);
        using (var stream = File.Create(modelFile)) ModelWriter.Write(stream, provenance, classes, grams);
        Console.WriteLine($"{grams.Count} grams, {grams.Sum(g => g.Entries.Count)} entries, {new FileInfo(modelFile).Length} bytes");
    }

    private static ModelClass[] Typical(string corpusFolder, List<(LanguageClass Class, GramCounts Counts, Dictionary<uint, float> Weights)> learned, List<(uint Gram, IReadOnlyList<uint> Entries)> grams)
    {
        var classes = learned.Select(l => new ModelClass(l.Class.Tag, l.Class.Letters, Prior(l.Class.Rank), 0)).ToArray();
        var total = 0;
        var model = new LanguageModel(classes, [.. grams.Select(g => g.Gram)], [.. grams.Select(g => total += g.Entries.Count)], [.. grams.SelectMany(g => g.Entries)]);
        var scores = new int[model.Places];
        for (var i = 0; i < classes.Length; i++)
        {
            long score = 0, letters = 0;
            foreach (var (_, line) in Corpus.Read(learned[i].Class, corpusFolder)!.Learn.Where(l => l.Source is not ("hunspell" or "aspell")).Take(TypicalLines))
            {
                Array.Clear(scores);
                letters += TextScores.Add(model, line, classes[i].Letters, scores).Letters;
                score += scores[i];
            }

            classes[i] = classes[i] with { Typical = (int)(score * ModelClass.TypicalUnit / Math.Max(1, letters)) };
        }

        return classes;
    }

    // Nats a language starts ahead, by how much is written in it. A page is some million times likelier to be in one of the first rank than
    // in one of the last; grams overlap and count a thing several times, and so does this. A few words outweigh it. Chosen on half of the trial lines.
    private static int Prior(int rank) => LanguageModel.StepsPerNat * (rank switch { 1 => 20, 2 => 15, 3 => 11, 4 => 6, _ => 0 });
}
