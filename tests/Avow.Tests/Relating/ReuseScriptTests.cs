using Avow.Relating;

namespace Avow.Tests.Relating;

/// <summary>Scripts without spaces, from right to left, and several in one text.</summary>
public sealed class ReuseScriptTests
{
    private const string Thai = "คนงานท่าเรือในเจ็ดเมืองปฏิเสธที่จะขนกระสุนไปยังสงครามอันห่างไกลเมื่อวานนี้";
    private const string Hebrew = "פועלי הנמל סירבו אתמול להטעין תחמושת למלחמה הרחוקה וקראו לכל האיגודים להצטרף אליהם";
    private const string Mixed = "Докеры семи портов (“Dockers’ Call”, עם ישראל, 港口工人) отказались вчера грузить боеприпасы 🚢 для далёкой войны";

    [Theory]
    [InlineData(Thai)]
    [InlineData(Hebrew)]
    [InlineData(Mixed)]
    public void A_passage_of_any_script_is_found_to_its_last_letter(string passage)
    {
        var texts = new[] { passage, $"{Samples.Own}\n“{passage}”\n{Samples.Second}", Samples.Own[..40] };
        var match = Assert.Single(Reuse.Find(texts), match => (match.A, match.B) == (0, 1));
        Assert.Equal(passage, match.SpanA.Of(texts[0]));
        Assert.Equal(passage, match.SpanB.Of(texts[1]).Trim('“', '”'));
    }

    [Fact]
    public void A_passage_in_Thai_is_found_in_a_large_collection_of_other_languages()
    {
        var random = new Random(4);
        string[] others = [.. Enumerable.Range(0, 2_000).Select(_ => string.Join(' ', Enumerable.Range(0, 120).Select(_ => $"w{(int)(Math.Pow(random.NextDouble(), 3) * 20_000)}rd")))];
        Assert.Contains(Reuse.Find([Thai, $"{Thai}\n{Samples.Own}", .. others]), match => (match.A, match.B) == (0, 1) && match.SpanA.Length == Thai.Length);
    }
}
