using Avow.Relating;
using Avow.Statements;

namespace Avow.Tests.Relating;

/// <summary>The same few words are somebody's when they are set off, and a turn of phrase in the middle of sentences.</summary>
public sealed class ReuseSettingTests
{
    private const string Words = "the Northern Harbour Transport Federation";

    private static readonly string[] Others = [.. Enumerable.Range(0, 40).Select(Filler)];

    [Fact]
    public void A_long_name_in_the_middle_of_two_sentences_is_not_told() =>
        Assert.Empty(Reuse.Find([$"{Filler(100)} yesterday some of {Words} met there {Filler(101)}", $"{Filler(102)} because men of {Words} were asked {Filler(103)}", .. Others]));

    [Fact]
    public void The_same_words_between_quotation_marks_are() =>
        Assert.Single(Reuse.Find([$"{Filler(100)} yesterday some of {Words} met there {Filler(101)}", $"{Filler(102)} because of “{Words}” as asked {Filler(103)}", .. Others]));

    [Fact]
    public void Parts_that_both_claim_the_words_of_a_seam_are_one_passage()
    {
        const string Inserted = "The editors wish to add in passing that the harbour masters of the other towns were not asked about any of it.";
        var match = Assert.Single(Reuse.Find([Samples.Call, $"{Samples.First}\nTransport unions\n{Inserted}\n{Samples.Second}\n{Samples.Third}", .. Others]));
        Assert.Equal(TextRange.Whole(Samples.Call), match.SpanA);
    }

    private static string Filler(int seed)
    {
        var random = new Random(seed);
        return string.Join(' ', Enumerable.Range(0, 60).Select(_ => Invented((int)(Math.Pow(random.NextDouble(), 3) * 9_000))));
    }

    // Seven letters, never like those of another word.
    private static string Invented(int rank)
    {
        var random = new Random(rank);
        return new string([.. Enumerable.Range(0, 7).Select(_ => (char)('a' + random.Next(26)))]);
    }
}
