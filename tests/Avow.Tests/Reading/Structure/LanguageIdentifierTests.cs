using Avow.Reading;
using FsCheck;
using FsCheck.Fluent;

namespace Avow.Tests.Reading;

public sealed class LanguageIdentifierTests
{
    [Theory]
    [InlineData("nb", "Arbeiderne på havna går ikke tilbake til arbeidet før noen har hørt på dem, og det er bare rett.")]
    [InlineData("nn", "Arbeidarane på hamna går ikkje attende til arbeidet før nokon har høyrt på dei, og det er berre rett.")]
    [InlineData("da", "Arbejderne på havnen går ikke tilbage til arbejdet, før nogen har hørt på dem, og det er kun rimeligt.")]
    [InlineData("sv", "Arbetarna i hamnen går inte tillbaka till arbetet förrän någon har lyssnat på dem.")]
    [InlineData("sk", "Robotníci z prístavu sa nevrátia do práce, kým ich niekto nevypočuje, pretože majú pravdu.")]
    [InlineData("sl", "Delavci v pristanišču se ne bodo vrnili na delo, dokler jih nihče ne posluša.")]
    [InlineData("mk", "Работниците од пристаништето нема да се вратат на работа сè додека никој не ги сослуша.")]
    [InlineData("gl", "Os traballadores do porto non volverán ao traballo ata que alguén os escoite na asemblea.")]
    [InlineData("ca", "Els treballadors del port no tornaran a la feina fins que algú els escolti, perquè tenen raó.")]
    [InlineData("eu", "Portuko langileek ez dute lanera itzuliko norbaitek entzun arte, arrazoia baitute.")]
    [InlineData("ro", "Muncitorii din port nu se vor întoarce la lucru până când nu îi va asculta cineva.")]
    [InlineData("sq", "Punëtorët e portit nuk do të kthehen në punë derisa dikush t’i dëgjojë ata.")]
    [InlineData("lt", "Uosto darbininkai negrįš į darbą, kol jų niekas neišklausys, nes jie teisūs.")]
    [InlineData("lv", "Ostas strādnieki neatgriezīsies darbā, kamēr viņus neviens nebūs uzklausījis.")]
    [InlineData("et", "Sadama töölised ei lähe tagasi tööle enne, kui keegi on nad ära kuulanud.")]
    [InlineData("ga", "Ní fhillfidh oibrithe an chuain ar an obair go dtí go n-éistfidh duine éigin leo.")]
    [InlineData("cy", "Ni fydd gweithwyr y porthladd yn dychwelyd i'r gwaith nes bod rhywun yn gwrando arnynt.")]
    [InlineData("vi", "Công nhân bến cảng sẽ không trở lại làm việc cho đến khi có người lắng nghe họ.")]
    [InlineData("id", "Para pekerja pelabuhan tidak akan kembali bekerja sebelum ada yang mendengarkan mereka.")]
    [InlineData("tl", "Hindi babalik sa trabaho ang mga manggagawa ng pantalan hangga't walang nakikinig sa kanila.")]
    [InlineData("sw", "Wafanyakazi wa bandari hawatarudi kazini mpaka mtu awasikilize, kwa sababu wana haki.")]
    [InlineData("eo", "La laboristoj de la haveno ne revenos al la laboro antaŭ ol iu aŭskultos ilin.")]
    [InlineData("az", "Liman işçiləri onları dinləyən olmayınca işə qayıtmayacaqlar, çünki onlar haqlıdırlar.")]
    [InlineData("kk", "Порт жұмысшылары оларды біреу тыңдамайынша жұмысқа оралмайды, өйткені олардың айтқаны дұрыс.")]
    [InlineData("mn", "Боомтын ажилчид тэднийг сонсох хүртэл ажилдаа буцаж орохгүй.")]
    [InlineData("ur", "بندرگاہ کے مزدور اس وقت تک کام پر واپس نہیں جائیں گے جب تک کوئی ان کی بات نہ سنے۔")]
    [InlineData("he", "עובדי הנמל לא יחזרו לעבודה עד שמישהו יקשיב להם.")]
    [InlineData("yi", "די האַפֿן־אַרבעטער וועלן נישט צוריקגיין צו דער אַרבעט ביז מע וועט זיי אויסהערן.")]
    [InlineData("hi", "बंदरगाह के मज़दूर तब तक काम पर नहीं लौटेंगे जब तक कोई उनकी बात नहीं सुनता।")]
    [InlineData("bn", "কেউ তাদের কথা না শোনা পর্যন্ত বন্দরের শ্রমিকরা কাজে ফিরবে না।")]
    [InlineData("ta", "யாராவது தங்கள் பேச்சைக் கேட்கும் வரை துறைமுகத் தொழிலாளர்கள் வேலைக்குத் திரும்ப மாட்டார்கள்.")]
    [InlineData("th", "คนงานท่าเรือจะไม่กลับไปทำงานจนกว่าจะมีคนฟังพวกเขา")]
    [InlineData("am", "የወደቡ ሠራተኞች ሰው እስኪሰማቸው ድረስ ወደ ሥራ አይመለሱም።")]
    [InlineData("dv", "އެންމެހައި އިންސާނުން")]
    public void A_sentence_shows_its_language(string tag, string words)
    {
        var guess = LanguageIdentifier.Of(words);
        Assert.Equal(tag, guess.Tag);
        Assert.InRange(guess.Certainty, 0.5, 1);
    }

    [Theory]
    [InlineData("港口的工人在被聽取之前不會回去工作,這是我們大家的聲明。", "Hant")]
    [InlineData("港口的工人在被听取之前不会回去工作,这是我们大家的声明。", "Hans")]
    public void Chinese_is_one_language_in_two_scripts(string words, string script)
    {
        var guess = LanguageIdentifier.Of(words);
        Assert.Equal(("zh", script), (guess.Tag, guess.Script));
    }

    [Fact]
    public void Serbian_is_one_language_in_two_scripts() =>
        Assert.Equal([("sr", "Cyrl"), ("sr", "Latn")], new[]
        {
            "Радници луке неће се вратити на посао док их неко не саслуша, јер су у праву.",
            "Radnici luke neće se vratiti na posao dok ih neko ne sasluša, jer ceo svet zna da su u pravu.",
        }.Select(w => LanguageIdentifier.Of(w) is var g ? (g.Tag, g.Script!) : default));

    [Theory]
    [InlineData("")]
    [InlineData("1921 – 1922, § 4")]
    [InlineData("PDF")]
    [InlineData("OK")]
    [InlineData("Radio")]
    [InlineData("Forum")]
    [InlineData("Са")]
    public void Too_few_words_show_no_language(string words)
    {
        var guess = LanguageIdentifier.Of(words);
        Assert.Equal(("und", 0.0), (guess.Tag, guess.Certainty));
    }

    [Fact]
    public void Certainty_grows_with_the_words()
    {
        const string sentence = "El comité ha decidido por unanimidad que nadie firmará nada sin consultar a la asamblea.";
        Assert.True(LanguageIdentifier.Of(sentence[..14]).Certainty < LanguageIdentifier.Of(sentence).Certainty);
    }

    [Fact]
    public void The_next_likely_languages_are_named_in_their_order()
    {
        var others = LanguageIdentifier.Of("Arbeiderne går hjem.").RunnersUp;
        Assert.NotEmpty(others);
        Assert.Equal(others.OrderByDescending(o => o.Certainty).Select(o => o.Tag), others.Select(o => o.Tag));
    }

    [Fact]
    public void An_address_says_nothing() =>
        Assert.Equal("ru", LanguageIdentifier.Of("Источник: https://www.example.org/the/quick/brown/fox/jumps/over Мы не вернёмся к работе.").Tag);

    [Fact]
    public void More_than_two_hundred_languages_are_known()
    {
        Assert.True(LanguageIdentifier.Tags.Count > 200);
        Assert.Equal(LanguageIdentifier.Tags.Order(StringComparer.Ordinal), LanguageIdentifier.Tags);
        Assert.Contains("und", LanguageIdentifier.Tags);
    }

    [Fact]
    public void Any_characters_at_all_are_read_without_an_exception() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => LanguageIdentifier.Tags.Contains(LanguageIdentifier.Of(text ?? string.Empty).Tag)).QuickCheckThrowOnFailure();
}
