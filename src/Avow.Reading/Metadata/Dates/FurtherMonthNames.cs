namespace Avow.Reading;

/// <summary>
/// Names of months in further languages: Baltic, Finnic and Hungarian, the Iberian and Celtic ones, Turkic, the Caucasus, India, South-East
/// Asia, Africa. Where two languages give a word to different months, the more widely read one in <see cref="MonthNames"/> stands.
/// </summary>
internal static class FurtherMonthNames
{
    private static readonly string[] ByMonth =
    [
        "sausio sausis janvāris janvārī jaanuar jaanuaril január jan januarja janúar gener xaneiro urtarrilaren urtarrila janar ionawr jannar januaro yanvar январи қаңтар јануари çile հունվարի հունվար იანვარი იანვარს იანვრის जानेवारी জানুয়ারি જાન્યુઆરી ਜਨਵਰੀ ஜனவரி జనవరి ಜನವರಿ ജനുവരി جنوری มกราคม ມັງກອນ januari enero januarie janaayo janvye",
        "vasario vasaris februāris februārī veebruar veebruaril február febr februarja febrúar febrer febreiro otsailaren otsaila shkurt chwefror frar februaro fevral феврали ақпан февруари sibat փետրվարի փետրվար თებერვალი თებერვალს თებერვლის फेब्रुवारी फ़रवरी फरवरी ফেব্রুয়ারি ફેબ્રુઆરી ਫਰਵਰੀ ਫ਼ਰਵਰੀ பிப்ரவரி ఫిబ్రవరి ಫೆಬ್ರವರಿ ഫെബ്രുവരി فروری กุมภาพันธ์ ກຸມພາ februari pebruari peb pebrero februarie febraayo fevriye",
        "kovo kovas marts martā märts märtsil március márc marec mars març marzo martxoaren martxoa mawrth marzu marto mart марти наурыз март adar մարտի մարտ მარტი მარტს მარტის मार्च মার্চ માર્ચ ਮਾਰਚ மார்ச் మార్చి ಮಾರ್ಚ್ മാർച്ച് مارچ มีนาคม ມີນາ maret mac marso machi maart maarso mas",
        "balandžio balandis aprīlis aprīlī aprill aprillil április ápr aprila apríl abril apirilaren apirila prill ebrill april aprilo aprel апрели сәуір април nîsan ապրիլի ապրիլ აპრილი აპრილს აპრილის एप्रिल এপ্রিল એપ્રિલ ਅਪ੍ਰੈਲ ஏப்ரல் ఏప్రిల్ ಏಪ್ರಿಲ್ ഏപ്രിൽ اپریل เมษายน ເມສາ aprili abriil avril",
        "gegužės gegužė maijs maijā mai május máj maj maí maig maio maiatzaren maiatza mejju majo may майи мамыр мај gulan մայիսի մայիս მაისი მაისს მაისის मे মে મે ਮਈ மே మే ಮೇ മേയ് മെയ് مئی พฤษภาคม ພຶດສະພາ mei mayo maajo me",
        "birželio birželis jūnijs jūnijā juuni juunil június jún junij junija júní juny xuño ekainaren ekaina qershor mehefin ġunju junio iyun июни маусым јуни hezîran հունիսի հունիս ივნისი ივნისს ივნისის जून জুন જૂન ਜੂਨ ஜூன் జూన్ ಜೂನ್ ജൂൺ جون มิถุนายน ມິຖຸນາ juni jun hunyo junie juun jen",
        "liepos liepa jūlijs jūlijā juuli juulil július júl julij julija júlí juliol xullo uztailaren uztaila korrik gorffennaf lulju julio iyul июли шілде јули tîrmeh հուլիսի հուլիս ივლისი ივლისს ივლისის जुलै जुलाई জুলাই જુલાઈ ਜੁਲਾਈ ஜூலை జూలై జులై ಜುಲೈ ജൂലൈ جولائی กรกฎาคม ກໍລະກົດ juli julai hulyo julie luulyo jiyè",
        "rugpjūčio rugpjūtis augusts augustā august augustil augusztus aug avgusta ágúst agost agosto abuztuaren abuztua gusht awst awwissu aŭgusto aŭg avqust avgust августи тамыз август tebax օգոստոսի օգոստոս აგვისტო აგვისტოს ऑगस्ट আগস্ট অগস্ট ઓગસ્ટ ઑગસ્ટ ਅਗਸਤ ஆகஸ்ட் ஆகஸ்டு ఆగస్టు ఆగస్ట్ ಆಗಸ್ಟ್ ഓഗസ്റ്റ് ആഗസ്റ്റ് اگست สิงหาคม ສິງຫາ agustus agt agu ags ogos agosti augustus agoosto out",
        "rugsėjo rugsėjis septembris septembrī september szeptember szept septembra setembre setembro irailaren iraila shtator medi settembru septembro sentyabr sentabr сентябри қыркүйек септември îlon սեպտեմբերի սեպտեմբեր სექტემბერი სექტემბერს სექტემბრის सप्टेंबर সেপ্টেম্বর સપ્ટેમ્બર ਸਤੰਬਰ செப்டம்பர் సెప్టెంబర్ సెప్టెంబరు ಸೆಪ್ಟೆಂಬರ್ സെപ്റ്റംബർ ستمبر กันยายน ກັນຍາ setyembre septemba sebteembar septanm",
        "spalio spalis oktobris oktobrī oktoober oktoobril október oktobra octubre outubro urriaren urria tetor hydref ottubru oktobro oktyabr oktabr октябри қазан октомври cotmeh հոկտեմբերի հոկտեմբեր ოქტომბერი ოქტომბერს ოქტომბრის ऑक्टोबर अक्तूबर অক্টোবর ઓક્ટોબર ઑક્ટોબર ਅਕਤੂਬਰ அக்டோபர் అక్టోబర్ అక్టోబరు ಅಕ್ಟೋಬರ್ ഒക്ടോബർ اکتوبر ตุลาคม ຕຸລາ oktober oktubre oktoba oktoobar oktòb",
        "lapkričio lapkritis novembris novembrī november novembra nóvember novembre novembro azaroaren azaroa nëntor tachwedd novembru noyabr ноябри қараша ноември mijdar նոյեմբերի նոյեմբեր ნოემბერი ნოემბერს ნოემბრის नोव्हेंबर নভেম্বর નવેમ્બર ਨਵੰਬਰ நவம்பர் నవంబర్ నవంబరు ನವೆಂಬರ್ നവംബർ نومبر พฤศจิกายน ພະຈິກ nopember nop nobyembre novemba nofeembar novanm",
        "gruodžio gruodis decembris decembrī detsember detsembril december decembra desember desembre decembro abenduaren abendua dhjetor rhagfyr diċembru dekabr декабри желтоқсан декември kanûn դեկտեմբերի դեկտեմբեր დეკემბერი დეკემბერს დეკემბრის डिसेंबर ডিসেম্বর ડિસેમ્બર ਦਸੰਬਰ டிசம்பர் డిసెంబర్ డిసెంబరు ಡಿಸೆಂಬರ್ ഡിസംബർ دسمبر ธันวาคม ທັນວາ disember dis disyembre desemba diseembar desanm",
    ];

    public static void AddTo(Dictionary<string, int> table)
    {
        for (var i = 0; i < ByMonth.Length; i++)
            foreach (var name in ByMonth[i].Split(' ')) table.TryAdd(name, i + 1);
    }
}
