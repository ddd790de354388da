using System.IO.Compression;
using System.Text;
using Avow.Road;

namespace Avow.Tests.Commands;

public sealed class InstalledDictionariesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("avow-dictd-").FullName;

    [Fact]
    public void Words_of_both_directions_are_read()
    {
        Write("freedict-deu-eng", ("Hafen", "Hafen /ˈhaːfən/ <n, m>\n1. harbour <n>, port <n>\n [naut.] haven\n   Synonym: {Port}\n"), ("laufen", "laufen\nrun\n"));
        Write("freedict-eng-deu", ("strike", "strike /straɪk/ <n>\nStreik, Ausstand (formal)\n\"to be on strike\" im Streik sein\n"));
        var found = InstalledDictionaries.For(folder, "de-AT", "en", CancellationToken.None);
        Assert.Equal(["freedict-deu-eng", "freedict-eng-deu"], found.Select(dictionary => dictionary.Name));
        Assert.Equal("ausst:strik hafen:harbo hafen:haven hafen:port laufe:run strei:strik",
            string.Join(' ', found.SelectMany(dictionary => dictionary.Words.Pairs).Select(pair => $"{pair.A}:{pair.B}").Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("de", "de")]
    [InlineData("und", "en")]
    [InlineData("qqq", "en")]
    [InlineData("de", "fr")]
    public void Where_there_is_none_nothing_is_used(string a, string b) => Assert.Empty(InstalledDictionaries.For(folder, a, b, CancellationToken.None));

    [Fact]
    public void What_is_damaged_gives_what_could_be_read()
    {
        Write("freedict-deu-eng", ("Haus", "Haus\nhouse\n"), ("Tür", "Tür\ndoor\n"));
        File.AppendAllText(Path.Join(folder, "freedict-deu-eng.index"), "Ende\t////////\tB\nkein Index\nloch\t!\t?\n\t\t\nübergross\tA\t/////\n");
        Assert.Equal(2, InstalledDictionaries.For(folder, "de", "en", CancellationToken.None).Single().Words.Count);
        var path = Path.Join(folder, "freedict-deu-eng.dict.dz");
        var whole = File.ReadAllBytes(path);
        for (var length = 0; length < whole.Length; length++)
        {
            File.WriteAllBytes(path, whole[..length]);
            Assert.InRange(InstalledDictionaries.For(folder, "de", "en", CancellationToken.None).Sum(dictionary => dictionary.Words.Count), 0, 2);
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void Write(string name, params (string Word, string Entry)[] entries)
    {
        using var index = new StreamWriter(Path.Join(folder, name + ".index"));
        using var text = new GZipStream(File.Create(Path.Join(folder, name + ".dict.dz")), CompressionLevel.Fastest);
        var at = 0;
        foreach (var (word, entry) in entries)
        {
            var bytes = Encoding.UTF8.GetBytes(entry);
            index.WriteLine($"{word}\t{Base64(at)}\t{Base64(bytes.Length)}");
            text.Write(bytes);
            at += bytes.Length;
        }
    }

    private static string Base64(int number)
    {
        const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        return number < 64 ? Digits[number].ToString() : Base64(number / 64) + Digits[number % 64];
    }
}
