using System.Xml;
using Avow.Alignments;
using Avow.Relating;

namespace Avow.Tests.Alignments;

public sealed class TmxFileTests
{
    [Fact]
    public void A_memory_obeys_the_rules_of_TMX_1_4b()
    {
        var memory = Read(Written("en", "Tea & <bread> cost 12 crowns.\nMarta said \"no\".\nNobody knows.", "de", "Tee & <Brot> kosten 12 Kronen.\nMarta sagte „nein“."));
        var root = memory.DocumentElement!;
        Assert.Equal(("tmx", "1.4"), (root.Name, root.GetAttribute("version")));
        Assert.Equal(["header", "body"], root.ChildNodes.Cast<XmlNode>().Where(node => node is XmlElement).Select(node => node.Name));
        var header = (XmlElement)root["header"]!;
        Assert.All(new[] { "creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang", "datatype" }, name => Assert.NotEmpty(header.GetAttribute(name)));
        Assert.Equal(("sentence", "plaintext", "en"), (header.GetAttribute("segtype"), header.GetAttribute("datatype"), header.GetAttribute("srclang")));
        var units = root["body"]!.GetElementsByTagName("tu").Cast<XmlElement>().ToList();
        Assert.Equal(["1", "2"], units.Select(unit => unit.GetAttribute("tuid")));
        Assert.All(units, unit =>
        {
            Assert.Equal(["prop", "tuv", "tuv"], unit.ChildNodes.Cast<XmlNode>().OfType<XmlElement>().Select(node => node.Name));
            Assert.Equal(["en", "de"], unit.GetElementsByTagName("tuv").Cast<XmlElement>().Select(variant => variant.GetAttribute("lang", "http://www.w3.org/XML/1998/namespace")));
            Assert.All(unit.GetElementsByTagName("tuv").Cast<XmlElement>(), variant => Assert.Equal("seg", Assert.Single(variant.ChildNodes.Cast<XmlNode>().OfType<XmlElement>()).Name));
        });
        Assert.Equal("Tea & <bread> cost 12 crowns.", units[0].GetElementsByTagName("seg")[0]!.InnerText);
    }

    [Theory]
    [InlineData("a\0b\u0001c\u001f\ufffe# 1 Marta.", "abc 1 Marta.")]
    [InlineData("]]><!--<tuv>&amp; 1 Marta.", "]]><!--<tuv>&amp; 1 Marta.")]
    [InlineData("😀 1 Marta.", "😀 1 Marta.")]
    public void What_XML_may_not_hold_is_left_out(string words, string expected)
    {
        // An attribute cannot hold a lone surrogate.
        words = words.Replace('#', '\ud800');
        Assert.Equal(expected, Read(Written("en", words, "de", words)).GetElementsByTagName("seg")[0]!.InnerText);
    }

    [Fact]
    public void Texts_without_a_word_make_a_memory_without_units() => Assert.Empty(Read(Written("en", "", "de", "")).GetElementsByTagName("tu"));

    [Fact]
    public void The_same_alignment_gives_the_same_bytes() => Assert.Equal(Written("en", "One 1.", "de", "Eins 1."), Written("en", "One 1.", "de", "Eins 1."));

    private static byte[] Written(string from, string a, string to, string b)
    {
        var bytes = new MemoryStream();
        TmxFile.Write(bytes, AlignedTexts(from, a, to, b));
        return bytes.ToArray();
    }

    internal static AlignedFiles AlignedTexts(string from, string a, string to, string b, string titleA = "", string titleB = "")
    {
        var (inA, inB) = (new TextToAlign { Words = a, Language = from }, new TextToAlign { Words = b, Language = to });
        return new(new("a.txt", titleA, inA), new("b.txt", titleB, inB), TranslationAlignment.Align(inA, inB));
    }

    private static XmlDocument Read(byte[] bytes)
    {
        using var reader = XmlReader.Create(new MemoryStream(bytes), new() { DtdProcessing = DtdProcessing.Prohibit });
        var document = new XmlDocument();
        document.Load(reader);
        return document;
    }
}
