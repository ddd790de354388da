using System.Reflection;
using Avow.Publishing;

namespace Avow.Tests.Publishing.Words;

/// <summary>The files of the catalogue say the same things in every language, and nothing that nobody asks for.</summary>
public sealed class CatalogueTests
{
    private static readonly Assembly Pages = typeof(Wording).Assembly;

    public static TheoryData<string, string> Files
    {
        get
        {
            TheoryData<string, string> files = [];
            foreach (var area in new[] { "pages", "languages", "problems" })
                foreach (var language in InterfaceLanguage.All.Skip(1)) files.Add(area, language.Tag);
            return files;
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_language_says_every_sentence_with_the_same_places(string area, string tag)
    {
        var english = Catalogue.Read(Pages, area, InterfaceLanguage.English);
        var own = Catalogue.Read(Pages, area, InterfaceLanguage.Find(tag)!);
        Assert.Equal(english.Select(message => message.Key), own.Select(message => message.Key));
        foreach (var (first, second) in english.Zip(own))
            Assert.True(Places(first.Parts).Distinct().Order().SequenceEqual(Places(second.Parts).Distinct().Order(), StringComparer.Ordinal), $"{first.Key} in {tag}");
    }

    [Fact]
    public void Nothing_is_said_that_no_page_asks_for()
    {
        var asked = string.Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "src/Avow.Publishing/Words"), "Wording*.cs").Select(File.ReadAllText));
        var members = typeof(Wording).GetMembers(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public).ToLookup(member => member.Name, StringComparer.Ordinal);
        foreach (var key in Catalogue.Read(Pages, "pages", InterfaceLanguage.English).Select(message => message.Key))
        {
            var isAsked = members.Contains(key) || asked.Contains($"\"{key}\"", StringComparison.Ordinal) || key.Split('.', 2) is [var family, var member] && family switch
            {
                "Month" or "ShortMonth" => int.Parse(member, System.Globalization.CultureInfo.InvariantCulture) is >= 1 and <= 12,
                "FormNames" => DataForm.OfSearch.Concat(DataForm.OfWords).Concat(DataForm.OfListing).Append(DataForm.Epub).Any(form => form.Ending == member),
                "OrganisationKinds" => asked.Contains("OrganisationKinds.", StringComparison.Ordinal),
                "Listed" => Enum.IsDefined(Enum.Parse<ListingKind>(member)),
                _ => members[family].OfType<PropertyInfo>().Single().PropertyType.GetGenericArguments()[0].GetEnumNames().Contains(member),
            };
            Assert.True(isAsked, $"{key} is asked for nowhere.");
        }
    }

    [Fact]
    public void What_a_language_lacks_is_said_in_English_and_a_file_that_is_no_catalogue_is_refused()
    {
        Assert.Equal("desk", Catalogue.Read("# remark\nPlace = desk\n", InterfaceLanguage.English)[0].With());
        Assert.Equal("one sentence on two lines", Catalogue.Read("Key = one sentence\n  on two lines\n", InterfaceLanguage.English)[0].With());
        Assert.Throws<FormatException>(() => Catalogue.Read("no message", InterfaceLanguage.English));
        Assert.Throws<FormatException>(() => Catalogue.Read("Key = a\nKey = b", InterfaceLanguage.English));
        Assert.Throws<KeyNotFoundException>(() => Catalogue.Of(Pages, "no-such-area", InterfaceLanguage.Arabic)["Key"]);
    }

    [Fact]
    public void Members_of_a_family_are_all_named()
    {
        foreach (var language in InterfaceLanguage.All)
        {
            var wording = Wording.In(language);
            All(wording.Verbs);
            All(wording.Damages);
            All(wording.DamageNames);
            All(wording.States);
            All(wording.Remarks);
            All(wording.PlaceKinds);
            All(wording.PhraseKinds);
            All(wording.Fields);
        }

        static void All<TEnum>(IReadOnlyDictionary<TEnum, string> family)
            where TEnum : struct, Enum => Assert.Equal(Enum.GetValues<TEnum>(), family.Keys.Order());
    }

    internal static IEnumerable<string> Places(IEnumerable<MessagePart> parts) => parts.SelectMany(part => part switch
    {
        MessagePart.Place(var name) => [name],
        MessagePart.Plural plural => plural.Forms.Values.Concat(plural.Exact.Values).SelectMany(Places).Append(plural.Name),
        MessagePart.Select select => select.Cases.Values.SelectMany(Places).Append(select.Name),
        _ => Enumerable.Empty<string>(),
    });
}
