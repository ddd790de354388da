namespace Avow.Reading;

/// <summary>Languages in Latin letters: written from the grammars (articles, pronouns, prepositions, conjunctions, auxiliaries), counted from no corpus.</summary>
internal static class LatinProfiles
{
    public static readonly LanguageProfile[] All =
    [
        Of("en", "", "the of and to in is that it for was on are with as his they be at this have from or had by but not what all were we when your can there which their will would been has more who its our should them these than about into because those against must war"),
        Of("es", "áéíñóúü", "el la de que y en un una los las por con no para es se del al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno ni contra otros ese eso ante ellos esto son fue ha han está guerra nuestra nuestro su"),
        Of("pt", "àáâãçéêíóôõúü", "o a de que e do da em um uma para com não os as no na por mais dos das como mas foi ao ele ela seu sua ou ser quando muito nos já está eu também só pelo pela até isso entre era depois sem mesmo aos são têm nossa nosso contra guerra pelos pelas à às você"),
        Of("gl", "áéíñóúü", "o a de que e do da en un unha para con non os as no na por máis dos das como mais foi ao seu súa ou ser cando moi nos xa está tamén só polo pola ata isto entre era despois sen mesmo aos son contra guerra polos polas ás"),
        Of("ca", "àçèéíïòóúü", "el la de que i en un una els les per amb no per a és es del al com més però seus o aquest perquè aquesta entre quan molt sense sobre també fins on qui des tot ens durant tots ni contra altres davant són va ha han està guerra nostra nostre pels dels als seva seu ho hi"),
        Of("fr", "àâæçèéêëîïôœùûüÿ", "le la de et les des un une en du est que qui dans pour pas sur au plus par ce il elle ne se avec sont nous vous ils leur ou mais comme cette ces aux tout même être fait ont été sans leurs contre notre nos où donc entre si deux aussi guerre je son sa ses"),
        Of("it", "àèéìíîòóù", "il la di che e un una in per non è del della con sono le i gli si da al come più ma lo anche dei delle ci questo questa o alla nel nella ha dal dalla degli se su loro essere noi contro tutti tutto hanno stato perché alle agli nostra nostro guerra dello cui fra tra"),
        Of("ro", "âăîșşțţ", "și de în a la cu pe nu care o un că din mai este pentru se au fi sunt al ale sau dar ce prin lor noi lui fost le să după când toate toți unei unui acest această împotriva până între fără nostru noastră ne ca războiul"),
        Of("de", "äöüß", "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man gegen wir unsere unser alle ihre krieg kein keine"),
        Of("nl", "ëéèïüöó", "de het een van en in is dat op te zijn met voor niet die aan er om ook als dan maar bij of uit nog naar door over ze wordt worden heeft hebben tot deze dit zich we hun wij onze ons tegen meer geen wat kan hij zij oorlog alle"),
        Of("af", "êëôûîï", "die van en in is nie het dat vir op met wat te sy om aan was sal hulle ons hy ek as word by kan maar deur meer ook een het baie teen uit nog oor alle hierdie daar tot"),
        Of("sv", "åäöé", "och i att det som en på är av för med den till inte om ett men har de jag så från var vi när kan nu eller sig hade man alla under efter vid denna detta sina mot mycket måste skulle också där över ut vara blir varje kriget vår våra deras"),
        Of("da", "æøåé", "og i at det som en på er af for med den til ikke om et men har de jeg så fra var vi når kan nu eller sig havde man alle under efter ved denne dette sine mod meget må skulle også hvor over ud være bliver hver krigen vores deres blev efter hvad nogle"),
        Of("nb", "æøåéòô", "og i at det som en på er av for med den til ikke om et men har de jeg så fra var vi når kan nå eller seg hadde man alle under etter ved denne dette sine mot mye må skulle også hvor over ut være blir hver krigen vår våre deres ble hva noen etter bare"),
        Of("is", "áðéíóúýþæö", "og í að er það á sem til um við með ekki en var fyrir af hann þess þeir þetta því hún eru eða frá hafa við verið hefur þá voru svo eins upp þegar allir gegn stríð"),
        Of("fi", "äöå", "ja on ei että se hän oli ovat joka mutta kun niin kuin myös tai sen ole olla he me sitä mitä nyt jos vain kaikki hänen sekä tämä tämän jo mukaan ovat siitä voi vastaan meidän heidän kanssa sota sodan työläisten"),
        Of("et", "äöüõšž", "ja on ei et see ta oli mis kui ka ning aga või seda selle mida nii oma ole olla nad me kes siis ainult kõik tema juba vastu meie nende pole saab kuid veel sõda sõja pärast üle"),
        Of("hu", "áéíóöőúüű", "a az és hogy nem is egy ez meg de csak ezt van mint már még el ki le vagy minden ha azt volt vagy amely által akik ami után szerint lesz között mert pedig ellen nincs ők mi háború mindenki sem be"),
        Of("pl", "ąćęłńóśźż", "w i na z nie do się to że jest o jak po co od za by dla ale przez są tym a które który która przy ich jego już tylko być ze może pod oraz tak jej przed nad czy aby był było lub przeciwko wojny wojna nasz nasze wszystkich także"),
        Of("cs", "áčďéěíňóřšťúůýž", "a v se na je že s z do o i to k jako ve by za pro jsou ale si po jsme jejich které který která od nebo být bylo byla když při před ze už aby tak jen také než co jeho až není proti všech válka války naše"),
        Of("sk", "áäčďéíĺľňóôŕšťúýž", "a v sa na je že s z do o i to k ako vo by za pre sú ale si po sme ich ktoré ktorý ktorá od alebo byť bolo bola keď pri pred zo už aby tak len tiež než čo jeho až nie proti všetkých vojna vojny naše"),
        Of("sl", "čšž", "in v je na se da za so ki z ne pa po pri tudi do od kot bi bil ali iz kar še o med ta vse to bo smo kako ker če pod brez proti naše svoje njihove lahko več vojna vojne nas ob zaradi biti"),
        Of("hr", "čćđšž", "i u je na se da za su s ne od po o kao a ili iz koji koja koje to bi te kako sve što nije ali do prema rat rata protiv sa samo njihov svih biti smo nas tko tijekom uvjet europi tisuća općina vlada radnika također dio gdje prije vrijeme svijet"),
        Of("sr-Latn", "čćđšž", "i u je na se da za su s ne od po o kao a ili iz koji koja koje to bi te kako sve što nije ali do prema rat rata protiv sa samo njihov svih biti smo nas ko tokom uslov evropi hiljada opština vlada radnika takođe deo gde pre vreme svet"),
        Of("sq", "çë", "të e në dhe për një që me i nga është se më nuk si u ka do janë por edhe këtë kjo ky tyre tij saj duke ose kur pas kundër gjithë jo vetëm luftën luftë ishte kanë çdo ndaj mund"),
        Of("lv", "āčēģīķļņšūž", "un ir ka no uz ar par kas bet tas nav vai arī kā ja lai pie pēc to viņš tika tikai vēl būt tā mēs šo viņi pret kad savu tiek visi visu mūsu kara karu ko jau"),
        Of("lt", "ąčęėįšųūž", "ir yra kad su iš į ne tai kaip bet dėl buvo nuo per o jų jis ar prie po už apie tik bus mes jie šis savo prieš visų gali taip kurie karo karą mūsų jau nėra"),
        Of("tr", "çğıöşüâî", "ve bir bu için de da ile olarak çok olan daha o ne gibi en kadar ama var değil sonra ki her olduğu mi göre biz onlar tüm karşı savaş savaşı ya kendi bütün iki ise veya olan bunun bizim şey"),
        Of("vi", "ăâđêôơưàáạảãầấậẩẫằắặẳẵèéẹẻẽềếệểễìíịỉĩòóọỏõồốộổỗờớợởỡùúụủũừứựửữỳýỵỷỹ", "và của là có không được các cho trong một người với này đã những từ khi đến để cũng như về ở ra hay nhiều chúng tôi ta phải chiến tranh"),
        Of("id", "", "yang dan di dari untuk dengan ini itu pada tidak dalam akan adalah ke oleh juga karena atau sebagai mereka kami kita telah ada lebih saya bisa harus dapat sudah para perang melawan rakyat semua kepada tersebut bahwa"),
        Of("tl", "ñ", "ang ng sa mga na at ay ito hindi para kung may siya ni nila ating kami tayo lahat dahil mula isang ngunit pa rin lamang laban digmaan"),
        Of("eo", "ĉĝĥĵŝŭ", "la kaj de en estas ne al kiu kiuj por ke kun el sed tio ili ni ĉi ĉiuj pri per nia aŭ kiel pli tiu kontraŭ milito inter sen iliaj havas"),
        Of("eu", "ñ", "eta da ez bat du dira den baina ere izan dute zen egin hau gure duen beste behar dituzte baino guztiak edo gerra aurka arte hori haien"),
        Of("cy", "âêîôûŵŷ", "y yr a yn i o ar mae ac i'r bod gan oedd ei eu nad gyda wedi am ond hyn hefyd fel rhyfel bydd"),
        Of("ga", "áéíóú", "an agus na ar i is a go ní leis don ach sé tá bhí atá le mar seo sin ó nach iad againn cogadh"),
    ];

    private static LanguageProfile Of(string tag, string letters, string words) => new(tag, Script.Latin, letters, words);
}
