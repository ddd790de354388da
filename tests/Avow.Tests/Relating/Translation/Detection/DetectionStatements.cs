using Avow.Relating;

namespace Avow.Tests.Relating;

/// <summary>Two statements of invented organisations, in eight languages and five scripts; written for these tests.</summary>
internal static class DetectionStatements
{
    public static readonly IReadOnlyList<(string Name, string Language, string Words)> Strike =
    [
        ("strike", "en", """
            Statement of the Harbour Workers' League on the strike in Marlenburg

            On 14 March 2031 some 2,350 dockers in the harbour of Marlenburg stopped work. The shipping company Ostrava Lines had dismissed 47 of their colleagues the week before. No reason was given to them.

            We support the strike without any condition. Who fights for bread and for a safe place of work fights for all of us.

            What do the workers demand? They demand that all 47 return to their work, that wages rise by 8.5 percent, and that the night shift lasts no more than six hours. These demands are just, and they can be paid: last year the company made a profit of 312 million.

            The government has sent police against the pickets. Eleven people were wounded, among them the chairwoman of the local union, Teresa Valdivia. We demand the immediate release of the prisoners.

            We call on the unions of all ports to refuse ships that come from Marlenburg. Donations can be sent to the strike fund until 30 April.

            Long live international solidarity!
            """),
        ("huelga", "es", """
            Declaración de la Liga de Trabajadores Portuarios sobre la huelga en Marlenburg

            El 14 de marzo de 2031 unos 2.350 estibadores del puerto de Marlenburg dejaron de trabajar. La semana anterior la empresa naviera Ostrava Lines había despedido a 47 de sus compañeros. No se les dio ninguna razón.

            Apoyamos la huelga sin ninguna condición. Quien lucha por el pan y por un lugar de trabajo seguro lucha por todos nosotros.

            ¿Qué exigen los trabajadores? Exigen que los 47 vuelvan a su trabajo, que los salarios suban un 8,5 por ciento y que el turno de noche no dure más de seis horas. Estas demandas son justas y se pueden pagar: el año pasado la empresa tuvo una ganancia de 312 millones.

            El gobierno ha enviado a la policía contra los piquetes. Once personas fueron heridas, entre ellas la presidenta del sindicato local, Teresa Valdivia. Exigimos la libertad inmediata de los presos.

            Llamamos a los sindicatos de todos los puertos a rechazar los barcos que vengan de Marlenburg. Se pueden enviar donaciones a la caja de huelga hasta el 30 de abril.

            ¡Viva la solidaridad internacional!
            """),
        ("streik", "de", """
            Erklärung der Liga der Hafenarbeiter zum Streik in Marlenburg

            Am 14. März 2031 haben rund 2.350 Hafenarbeiter in Marlenburg die Arbeit niedergelegt. Die Reederei Ostrava Lines hatte in der Woche davor 47 ihrer Kollegen entlassen. Ein Grund wurde ihnen nicht genannt.

            Wir unterstützen den Streik ohne jede Bedingung. Wer für Brot und für einen sicheren Arbeitsplatz kämpft, kämpft für uns alle.

            Was fordern die Arbeiter? Sie fordern, dass alle 47 an ihre Arbeit zurückkehren, dass die Löhne um 8,5 Prozent steigen und dass die Nachtschicht nicht länger als sechs Stunden dauert. Diese Forderungen sind gerecht, und sie können bezahlt werden: Im letzten Jahr hat das Unternehmen einen Gewinn von 312 Millionen gemacht.

            Die Regierung hat Polizei gegen die Streikposten geschickt. Elf Menschen wurden verletzt, unter ihnen die Vorsitzende der örtlichen Gewerkschaft, Teresa Valdivia. Wir fordern die sofortige Freilassung der Gefangenen.

            Wir rufen die Gewerkschaften aller Häfen auf, Schiffe aus Marlenburg abzuweisen. Spenden können bis zum 30. April an die Streikkasse geschickt werden.

            Es lebe die internationale Solidarität!
            """),
        ("zabastovka", "ru", """
            Заявление Лиги портовых рабочих о забастовке в Марленбурге

            14 марта 2031 года около 2350 докеров порта Марленбург прекратили работу. За неделю до этого судоходная компания «Острава Лайнс» уволила 47 их товарищей. Причину им не назвали.

            Мы поддерживаем забастовку без всяких условий. Кто борется за хлеб и за безопасное место работы, тот борется за всех нас.

            Чего требуют рабочие? Они требуют, чтобы все 47 вернулись на работу, чтобы зарплата выросла на 8,5 процента и чтобы ночная смена длилась не больше шести часов. Эти требования справедливы, и их можно оплатить: в прошлом году компания получила прибыль в 312 миллионов.

            Правительство послало против пикетов полицию. Одиннадцать человек были ранены, среди них председатель местного профсоюза Тереса Вальдивия. Мы требуем немедленного освобождения заключённых.

            Мы призываем профсоюзы всех портов отказываться от кораблей, которые идут из Марленбурга. Пожертвования можно посылать в фонд забастовки до 30 апреля.

            Да здравствует международная солидарность!
            """),
        ("apergia", "el", """
            Ανακοίνωση της Ένωσης Λιμενεργατών για την απεργία στο Μάρλενμπουργκ

            Στις 14 Μαρτίου 2031 περίπου 2.350 λιμενεργάτες στο λιμάνι του Μάρλενμπουργκ σταμάτησαν τη δουλειά. Την προηγούμενη εβδομάδα η ναυτιλιακή εταιρεία Ostrava Lines είχε απολύσει 47 συναδέλφους τους. Κανένας λόγος δεν τους δόθηκε.

            Υποστηρίζουμε την απεργία χωρίς κανέναν όρο. Όποιος αγωνίζεται για το ψωμί και για έναν ασφαλή χώρο εργασίας αγωνίζεται για όλους μας.

            Τι απαιτούν οι εργάτες; Απαιτούν να επιστρέψουν και οι 47 στη δουλειά τους, να αυξηθούν οι μισθοί κατά 8,5 τοις εκατό και η νυχτερινή βάρδια να μη διαρκεί πάνω από έξι ώρες. Αυτά τα αιτήματα είναι δίκαια και μπορούν να πληρωθούν: πέρσι η εταιρεία είχε κέρδος 312 εκατομμύρια.

            Η κυβέρνηση έστειλε αστυνομία εναντίον των απεργών. Έντεκα άνθρωποι τραυματίστηκαν, ανάμεσά τους η πρόεδρος του τοπικού συνδικάτου, Τερέζα Βαλντίβια. Απαιτούμε την άμεση απελευθέρωση των κρατουμένων.

            Καλούμε τα συνδικάτα όλων των λιμανιών να αρνηθούν τα πλοία που έρχονται από το Μάρλενμπουργκ. Δωρεές μπορούν να σταλούν στο απεργιακό ταμείο ως τις 30 Απριλίου.

            Ζήτω η διεθνής αλληλεγγύη!
            """),
        ("bagong", "zh", """
            港口工人联盟关于马伦堡罢工的声明

            2031年3月14日，马伦堡港约2350名码头工人停止工作。一周之前，航运公司Ostrava Lines解雇了他们的47名同事，没有告诉他们任何原因。

            我们无条件支持这次罢工。谁为面包、为安全的工作岗位而斗争，谁就是在为我们所有人斗争。

            工人们要求什么？他们要求47人全部回到工作岗位，要求工资提高8.5%，要求夜班不超过六小时。这些要求是公正的，也是付得起的：去年公司的利润是3.12亿。

            政府派警察对付罢工纠察队。十一人受伤，其中有当地工会主席特蕾莎·瓦尔迪维亚。我们要求立即释放被捕者。

            我们号召所有港口的工会拒绝来自马伦堡的船只。捐款可以在4月30日以前寄给罢工基金。

            国际团结万岁！
            """),
    ];

    public static readonly IReadOnlyList<(string Name, string Language, string Words)> Flood =
    [
        ("flood", "en", """
            Open letter of the tenants of Brückfeld to the city council

            After the flood of 3 October 2029 there was no water in 615 flats for nineteen days. The city council knew that the dam was weak. The report of the engineers had been lying in its offices since 2024.

            Why was nothing done? The repair would have cost 4.2 million. The new stadium, which nobody had asked for, cost 96 million.

            We pay rent for houses that we cannot live in. Old people carry water up to the fifth floor, and children miss school. Two women have died because no ambulance could reach them.

            We demand three things: no rent for the time of the damage, a public inquiry with our own experts, and new pipes before the winter of 2030.

            Whoever says that there is no money for this should look at the books of the Aquarion company, which has held the waterworks since 2018.
            """),
        ("inondation", "fr", """
            Lettre ouverte des locataires de Brückfeld au conseil municipal

            Après l'inondation du 3 octobre 2029, il n'y a pas eu d'eau dans 615 appartements pendant dix-neuf jours. Le conseil municipal savait que le barrage était fragile. Le rapport des ingénieurs était dans ses bureaux depuis 2024.

            Pourquoi n'a-t-on rien fait ? La réparation aurait coûté 4,2 millions. Le nouveau stade, que personne n'avait demandé, a coûté 96 millions.

            Nous payons un loyer pour des maisons où nous ne pouvons pas vivre. Des personnes âgées portent l'eau jusqu'au cinquième étage, et des enfants manquent l'école. Deux femmes sont mortes parce qu'aucune ambulance n'a pu les atteindre.

            Nous exigeons trois choses : aucun loyer pour la durée des dégâts, une enquête publique avec nos propres experts, et de nouveaux tuyaux avant l'hiver 2030.

            Que celui qui dit qu'il n'y a pas d'argent pour cela regarde les livres de la société Aquarion, qui tient le service des eaux depuis 2018.
            """),
        ("nawodnenie", "bg", """
            Отворено писмо на наемателите от Брюкфелд до градския съвет

            След наводнението от 3 октомври 2029 г. в 615 жилища нямаше вода деветнадесет дни. Градският съвет знаеше, че язовирната стена е слаба. Докладът на инженерите лежеше в кабинетите му от 2024 г.

            Защо нищо не беше направено? Ремонтът щеше да струва 4,2 милиона. Новият стадион, който никой не беше искал, струваше 96 милиона.

            Плащаме наем за къщи, в които не можем да живеем. Стари хора носят вода до петия етаж, а деца не ходят на училище. Две жени умряха, защото никаква линейка не можа да стигне до тях.

            Искаме три неща: никакъв наем за времето на щетите, обществено разследване с наши собствени експерти и нови тръби преди зимата на 2030 г.

            Който казва, че за това няма пари, да погледне книгите на дружеството „Акварион“, което държи водоснабдяването от 2018 г.
            """),
    ];

    public static TranslationSketch Sketch(string words, string language) => TranslationSketch.Of(new() { Words = words, Language = language });

    public static TranslationSketch Sketch((string Name, string Language, string Words) text) => Sketch(text.Words, text.Language);
}
