using Avow.Archive;
using Avow.Relating;
using Avow.Road;
using Avow.Statements;
using Avow.Tests.Contracts;
using FsCheck;
using FsCheck.Fluent;

namespace Avow.Tests.Archive;

public sealed class ClueIndexInMemoryTests
{
    [Fact]
    public void Keys_held_in_memory_are_looked_up_as_those_of_the_archive_are() => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        using var folder = new Folder();
        using var archive = SqliteArchive.Create(folder.At("archive"), "Test").Value;
        Assert.True(archive.Imports.Keep([.. Enumerable.Range(0, 12).Select(n => Made.Captured($"https://site.example/{n}", $"capture {n}", Made.Noon.AddDays(n % 3), Made.Content($"Text {n}.")))]).IsGood);
        Assert.True(archive.Translations.Find<bool>(work => AreTheSame(work, new Random(seed))).Value);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(12));

    private static Outcome<bool> AreTheSame(ITranslationWork work, Random random)
    {
        var texts = work.Unsketched(int.MaxValue).OrderBy(_ => random.Next()).ToList();
        foreach (var text in texts.Take(4)) work.Put(Sketch(text, random));
        var memory = new ClueIndexInMemory(work.Sketches());
        foreach (var text in texts.Skip(4))
        {
            var sketch = Sketch(text, random);
            work.Put(sketch);
            memory.Put(ArchiveClueIndex.PlaceOf(sketch.Place), sketch.Keys);
        }

        foreach (var sketch in work.Sketches().Where(_ => random.Next(3) == 0))
        {
            work.TakeOut(sketch);
            memory.TakeOut(ArchiveClueIndex.PlaceOf(sketch.Place), sketch.Keys);
        }

        var (one, other) = (memory.Within(work), new ArchiveClueIndex(work));
        foreach (var key in Enumerable.Range(0, 8))
        {
            Assert.Equal(other.First(key, 3), one.First(key, 3));
            foreach (var text in texts) Assert.Equal(other.After(key, PlaceOf(text)), one.After(key, PlaceOf(text)));
        }

        return true;
    }

    private static TextPlace PlaceOf(PlacedText text) => ArchiveClueIndex.PlaceOf(new(text.Day, text.Id));

    private static PlacedSketch Sketch(PlacedText text, Random random) => new(new(text.Day, text.Id), [.. Enumerable.Range(0, 8).Where(_ => random.Next(3) > 0).Select(key => (long)key)]);
}
