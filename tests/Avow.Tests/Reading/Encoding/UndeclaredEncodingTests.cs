using Avow.Reading;
using FsCheck;
using FsCheck.Fluent;

namespace Avow.Tests.Reading;

/// <summary>Texts of many languages go through each encoding without a declaration, and come back as they were.</summary>
public sealed class UndeclaredEncodingTests
{
    internal static readonly (string Encodings, string[] Sentences)[] Texts =
    [
        ("windows-1251 koi8-r iso-8859-5 ibm866 x-mac-cyrillic utf-16le utf-16be",
        [
            "Мы не вернёмся к работе, пока нас не выслушают.", "Рабочие порта стоят на своём уже вторую неделю.", "Никто из нас не подпишет этой бумаги.",
            "Собрание решило это большинством голосов.", "Просим всех товарищей поддержать нас.", "Хозяева говорят одно, а делают другое.",
        ]),
        ("windows-1251 koi8-u", ["Ми не повернемося до праці, доки нас не вислухають.", "Робітники порту стоять на своєму вже другий тиждень.", "Ніхто з нас не підпише цього паперу.", "Збори вирішили це більшістю голосів, і їхня воля єдина."]),
        ("windows-1252 iso-8859-15", ["Nous ne reprendrons pas le travail avant d'être écoutés.", "L'assemblée a décidé à une grande majorité.", "Les ouvriers du port tiennent bon depuis déjà deux semaines.", "Personne ne signera ce papier, même forcé.", "Où étaient-ils, ceux qui prétendaient nous aider ?"]),
        ("windows-1250 iso-8859-2", ["Nie wrócimy do pracy, dopóki nikt nas nie wysłucha.", "Zebranie postanowiło tak większością głosów.", "Robotnicy portowi trwają przy swoim już drugi tydzień.", "Żaden z nas nie podpisze tego papieru, choćby go zmuszano."]),
        ("windows-1250 iso-8859-2", ["Nevrátíme se do práce, dokud nás někdo nevyslechne.", "Schůze to rozhodla většinou hlasů.", "Přístavní dělníci stojí na svém už druhý týden.", "Nikdo z nás ten papír nepodepíše, i kdyby měl být nucen."]),
        ("windows-1253 iso-8859-7", ["Δεν γυρίζουμε στη δουλειά πριν μας ακούσουν.", "Η συνέλευση το αποφάσισε με μεγάλη πλειοψηφία.", "Κανείς από εμάς δεν υπογράφει αυτό το χαρτί.", "Οι εργάτες του λιμανιού κρατούν ακόμη."]),
        ("windows-1254", ["Bizi dinlemeden işe dönmeyeceğiz.", "Toplantı bunu büyük çoğunlukla kararlaştırdı.", "Hiçbirimiz bu kâğıdı imzalamayacağız.", "Liman işçileri iki haftadır direniyor."]),
        ("windows-1255", ["לא נחזור לעבודה עד שמישהו יקשיב לנו.", "האסיפה החליטה כך ברוב גדול.", "איש מאתנו לא יחתום על הנייר הזה.", "עובדי הנמל עומדים על שלהם כבר שבועיים."]),
        ("windows-1256", ["لن نعود إلى العمل قبل أن يستمع إلينا أحد.", "قرر الاجتماع ذلك بأغلبية كبيرة.", "لن يوقع أحد منا على هذه الورقة.", "عمال الميناء صامدون منذ أسبوعين."]),
        ("windows-1257", ["Mes negrįšime į darbą, kol mūsų niekas neišklausys.", "Susirinkimas taip nusprendė didele balsų dauguma.", "Nė vienas iš mūsų nepasirašys šio popieriaus.", "Uosto darbininkai laikosi jau antrą savaitę."]),
        ("gb18030 utf-16le utf-16be", ["没有人听我们说话之前,我们不会回去工作。", "大会以多数票决定了这件事。", "我们当中没有人会在这张纸上签字。", "港口的工人已经坚持了两个星期。"]),
        ("big5", ["沒有人聽我們說話之前,我們不會回去工作。", "大會以多數票決定了這件事。", "我們當中沒有人會在這張紙上簽字。", "港口的工人已經堅持了兩個星期。"]),
        ("shift_jis euc-jp iso-2022-jp utf-16le", ["話を聞いてもらうまで、わたしたちは仕事に戻らない。", "集会は多数でそう決めた。", "この紙に名前を書く者は一人もいない。", "港の労働者はもう二週間もがんばっている。"]),
        ("euc-kr utf-16be", ["이야기를 들어줄 때까지 우리는 일터로 돌아가지 않는다.", "모임은 다수로 그렇게 정했다.", "우리 가운데 누구도 이 종이에 이름을 쓰지 않는다.", "항구의 노동자들은 벌써 두 주째 버티고 있다."]),
    ];

    private static readonly Arbitrary<(string Encoding, string Text)> Samples =
        (from one in Gen.Elements(Texts)
         from encoding in Gen.Elements(one.Encodings.Split(' '))
         from text in Gen.Shuffle(one.Sentences)
         select (encoding, string.Join(' ', text))).ToArbitrary();

    [Fact]
    public void A_single_letter_that_the_language_does_not_write_tells_two_encodings_apart()
    {
        const string words = "Dnes ráno jsme šli k branám beze slova, každý s jiným hlasem, a nikdo z nás se nebál sociálního původu";
        Assert.Equal(words, TextDecoder.Decode(System.Text.CodePagesEncodingProvider.Instance.GetEncoding(1250)!.GetBytes(words), null).Value.Text);
    }

    [Fact]
    public void A_text_comes_back_from_its_bytes_alone() =>
        Prop.ForAll(Samples, sample => TextDecoder.Decode(CharsetLabel.Find(sample.Encoding)!.Lenient.GetBytes(sample.Text), null).Value.Text == sample.Text)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Any_bytes_at_all_are_decoded_or_refused_without_an_exception() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => TextDecoder.Decode(bytes ?? [], null) is var outcome && (outcome.IsGood || outcome.Problem is not null)).QuickCheckThrowOnFailure();
}
