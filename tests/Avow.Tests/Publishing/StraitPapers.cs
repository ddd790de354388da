using Avow.Publishing;
using Avow.Statements;

namespace Avow.Tests.Publishing;

/// <summary>
/// The invented archive that the pages are shown with: one statement in five languages, printed under an introduction,
/// reprinted with one changed word, quoted, answered, damaged; and texts without a title, a date, a relation.
/// </summary>
internal sealed class StraitPapers
{
    private static readonly string[] English =
    [
        "# The strait belongs to those who cross it",
        "On Tuesday the gates were shut on both shores in the same minute. Those who profit from the quarrel had a week to move their ships. Those who cross to work, to school and to the hospital had none.",
        "We have no part in the dispute of the two companies, and we will carry no side’s cargo while our neighbours are kept from their own doors. Whatever flag is painted on the gate, the people waiting before it are *the same*.",
        "## What we ask for",
        "We demand an immediate reopening of the passenger line under the [timetable of 1 April](https://ferrylines.example/timetable?from=1&to=2), and the withdrawal of private guards from both landing stages.",
        "- free passage for everybody who lives on either shore;",
        "- the wages of every crew for the days of the closing;",
        "- no dismissal of anyone who **refused to lock a gate**.",
        "We ask crews on both shores not to be set against each other, and to refuse any order that would have them turn a passenger away.[^1]",
        "> A gate is not a shore. We were here before the gate, and we shall be here after it.",
        "| Line | Crossings a day | Since",
        "| North Quay – Kestrel Bay | 14 | 1961",
        "| South Mole – Kestrel Bay | 6 | 1988",
        "Our comrades of the southern shore said the same on Wednesday.[2] Not a single hour of our work for the closing of the strait.",
        "[^1] Resolution of the crews’ meeting, 12 May 2026, passed with two votes against.",
    ];

    private readonly Id<Event> closing;

    public StraitPapers()
    {
        Archive.Organisation("ferry-workers-north", "Union of Ferry Workers, Northern Section", ("ru", "Союз работников переправ, северная секция"), ("ar", "اتحاد عمال العبّارات، الفرع الشمالي"));
        Archive.Organisation("ferry-federation", "International Federation of Ferry Workers");
        Archive.Organisation("tidewater", "The Tidewater Review");
        Archive.Organisation("dockers-voice", "Dockers’ Voice");
        Archive.Organisation("gaceta", "Gaceta del Puerto");
        Archive.Organisation("port-bulletin", "Port Bulletin");
        Archive.Organisation("harbour-teachers", "Harbour Teachers’ Union");
        Archive.Organisation("haixia", "海峡评论", ("zh", "海峡评论"));
        Archive.Member("ferry-workers-north", "ferry-federation", "section", "2019-03-01");
        closing = Archive.About("closing", "the closing of the strait");
        (Russian, Tidewater, Introduction, Spanish, Arabic, Chinese, Dockers) = AddVersions();
        (Reply, Untitled, Long, Alone) = AddOthers();
        RelateAll();
    }

    public FakeArchive Archive { get; } = new();

    public Id<Text> Russian { get; }

    public Id<Text> Tidewater { get; }

    public Id<Text> Introduction { get; }

    public Id<Text> Spanish { get; }

    public Id<Text> Arabic { get; }

    public Id<Text> Chinese { get; }

    public Id<Text> Dockers { get; }

    public Id<Text> Reply { get; }

    public Id<Text> Untitled { get; }

    public Id<Text> Long { get; }

    public Id<Text> Alone { get; }

    public Shelf Shelf => Archive.Shelf;

    public Id<Capture> CaptureOf(Id<Text> text) => Archive.Summaries([text])[text].Capture;

    private (Id<Text> Russian, Id<Text> Tidewater, Id<Text> Introduction, Id<Text> Spanish, Id<Text> Arabic, Id<Text> Chinese, Id<Text> Dockers) AddVersions()
    {
        var russian = Archive.Add(new FakePage("https://uniontimes.example/2026/prolyv", "2026-05-15T06:02:11Z")
        {
            Texts = [new("ru", "2026-05-14", "Пролив принадлежит тем, кто его пересекает",
                "# Пролив принадлежит тем, кто его пересекает",
                "Во вторник ворота закрыли на обоих берегах в одну и ту же минуту. Те, кто наживается на ссоре, имели неделю, чтобы увести свои суда. Те, кто едет на работу, в школу и в больницу, не имели ничего.",
                "У нас нет доли в споре двух компаний, и мы не повезём груз ни одной из сторон, пока наших соседей не пускают к их собственным дверям.",
                "## Чего мы требуем",
                "Мы требуем немедленно открыть пассажирскую линию по расписанию от 1 апреля и убрать частную охрану с обоих причалов.",
                "- свободный проезд для всех, кто живёт на любом из берегов;",
                "- заработок каждого экипажа за дни закрытия.",
                "Мы просим экипажи на обоих берегах не давать стравить себя друг с другом.",
                "Ни одного часа нашего труда для закрытия пролива.") { Issuer = "Союз работников переправ, северная секция" }],
        })[0];
        var tidewater = Archive.Add(new FakePage("https://www.tidewater.example/2026/05/strait", "2026-05-21T09:14:00Z")
        {
            Outlet = "tidewater",
            Texts =
            [
                new("en", "2026-05-20", "A word before",
                    "We print this statement from a port where meetings have been forbidden since April. Our solidarity does not mean that we share every word of it: the call for “an immediate reopening” trusts two companies that closed the strait together.",
                    "The translation is by the crew of the night boat.") { Role = WitnessRole.Frame },
                new("en", "2026-05-14", "The strait belongs to those who cross it", English) { Issuer = "Union of Ferry Workers, Northern Section" },
            ],
            Damage = [(DamageKind.NoteMissing, "[2]")],
            Exchange = new Exchange
            {
                Status = 200,
                Headers = [new("Content-Type", "text/html; charset=utf-8"), new("Last-Modified", "Wed, 20 May 2026 17:40:02 GMT"), new("ETag", "\"5f2-1b\""), new("Server", "nginx")],
                Redirects = [new("http://tidewater.example/2026/05/strait", 301, "https://www.tidewater.example/2026/05/strait")],
            },
        });
        Archive.SeeAgain(CaptureOf(tidewater[1]), "2026-05-28T09:14:00Z", RevisitProfile.ServerNotModified);
        Archive.SeeAgain(CaptureOf(tidewater[1]), "2026-06-09T09:15:30Z", RevisitProfile.IdenticalPayloadDigest);
        var spanish = Archive.Add(new FakePage("https://gaceta.example/estrecho", "2026-05-18T12:00:00Z")
        {
            Outlet = "gaceta",
            Texts = [new("es", "2026-05-16", "El estrecho es de quienes lo cruzan",
                "El martes se cerraron las puertas en ambas orillas en el mismo minuto. Quienes se benefician de la disputa tuvieron una semana para mover sus barcos.",
                "No tenemos parte en la disputa de las dos compañías, y no llevaremos la carga de ningún lado.",
                "Exigimos la reapertura inmediata de la línea de pasajeros.",
                "Ni una sola hora de nuestro trabajo para el cierre del estrecho.")],
        })[0];
        var arabic = Archive.Add(new FakePage("https://mina.example/madiq", "2026-05-18T12:30:00Z")
        {
            Texts = [new("ar", "2026-05-17", "المضيق لمن يعبرونه",
                "# المضيق لمن يعبرونه",
                "يوم الثلاثاء أُغلقت البوابات على الضفتين في الدقيقة نفسها. وكان أمام المنتفعين من الخلاف عشرة أيام لنقل سفنهم، أما من يعبرون إلى العمل والمدرسة والمستشفى فلم يكن لهم شيء.",
                "لا شأن لنا بنزاع الشركتين، ولن ننقل بضائع أيٍّ من الطرفين ما دام جيراننا ممنوعين من أبواب بيوتهم.",
                "## ما نطلبه",
                "نطالب بإعادة فتح خط الركاب فورًا وفق جدول [1 أبريل](https://ferrylines.example/timetable)، وبسحب الحرّاس الخاصين من الرصيفين.",
                "- حرية العبور لكل من يسكن على إحدى الضفتين؛",
                "- أجور كل طاقم عن أيام الإغلاق.",
                "ولا ساعة واحدة من عملنا لإغلاق المضيق.") { Issuer = "اتحاد عمال العبّارات" }],
        })[0];
        var chinese = Archive.Add(new FakePage("https://haixia.example/sheping/2026/haixia", "2026-05-25T03:00:00Z")
        {
            Outlet = "haixia",
            Texts = [new("zh", "2026-05-24", "海峡属于渡海的人",
                "# 海峡属于渡海的人",
                "星期二，两岸的闸门在同一分钟关上。从争端中获利的人有一个星期的时间调走他们的船只；而渡海去上班、上学、去医院的人，一天也没有。",
                "两家公司的纠纷与我们无关。只要我们的邻居还被挡在自家门外，我们就不为任何一方运货。",
                "我们要求立即按照四月一日的时刻表恢复客运航线，并从两个码头撤走私人警卫。",
                "为了封锁海峡，我们一个小时的劳动也不会付出。")],
        })[0];
        var dockers = Archive.Add(new FakePage("https://dockersvoice.example/strait-statement", "2026-06-02T10:00:00Z")
        {
            Outlet = "dockers-voice",
            Texts = [new("en", "2026-06-01", "The strait belongs to those who cross it",
                [.. English.Where((_, at) => at != 8).Select(line => line.Replace("carry no side’s cargo", "carry neither side's cargo", StringComparison.Ordinal))])],
        })[0];
        Archive.Same("ferry-workers-north", closing, russian, tidewater[1], spanish, arabic, chinese, dockers);
        return (russian, tidewater[1], tidewater[0], spanish, arabic, chinese, dockers);
    }

    private (Id<Text> Reply, Id<Text> Untitled, Id<Text> Long, Id<Text> Alone) AddOthers()
    {
        var reply = Archive.Add(new FakePage("https://bulletin.example/answer", "2026-06-05T08:00:00Z")
        {
            Outlet = "port-bulletin",
            Texts = [new("en", "2026-06-04", "To our colleagues on the night boats",
                "# To our colleagues on the night boats",
                "You wrote: “Whatever flag is painted on the gate, the people waiting before it are the same.” We hang this sentence on our door.",
                "But guards were not the first to turn passengers away, and those who did are members of ours.")],
        })[0];
        var untitled = Archive.Add(new FakePage("file:///home/editor/scans/leaflet-03.txt", "2026-06-07T20:00:00Z")
        {
            Texts = [new("und", null, "",
                "Not a single hour of our work for the closing of the strait. Come to the North Quay on Friday, bring lamps.",
                "Print and pass on.")],
        })[0];
        var longTitle = string.Concat(Enumerable.Repeat("Resolution on the closing of the passenger lines and the duties of the crews, ", 26))[..2_000];
        var large = Archive.Add(new FakePage("https://archive.example/long", "2026-06-08T08:00:00Z")
        {
            Texts = [new("en", "2026-06-07", longTitle, "The resolution itself is short.", "It was passed.")],
        })[0];
        var alone = Archive.Add(new FakePage("https://teachers.example/silence", "2026-06-10T08:00:00Z")
        {
            Outlet = "harbour-teachers",
            Texts = [new("en", "2026-06-10", "No lessons behind a gate",
                "# No lessons behind a gate",
                "Forty children sat on our side of the strait for nine days. We taught them on the quay.") { Issuer = "Harbour Teachers’ Union" }],
        })[0];
        return (reply, untitled, large, alone);
    }

    private void RelateAll()
    {
        Archive.Relate(RelationKind.Translates, Tidewater, Russian);
        Archive.Relate(RelationKind.Translates, Arabic, Russian);
        Archive.Relate(RelationKind.Translates, Spanish, Tidewater);
        Archive.Relate(RelationKind.Translates, Chinese, Tidewater);
        var lines = Archive.TextOf(Dockers).Words.Split('\n');
        Archive.Relate(RelationKind.Reprints, Dockers, Tidewater, [.. lines.Select(line =>
            (line, line.Replace("neither side's", "no side’s", StringComparison.Ordinal), line.Contains("neither", StringComparison.Ordinal) ? 0.98 : 1.0))]);
        Archive.Relate(RelationKind.Quotes, Reply, Tidewater,
            ("Whatever flag is painted on the gate, the people waiting before it are the same.", "Whatever flag is painted on the gate, the people waiting before it are the same.", 1));
        Archive.Relate(RelationKind.RepliesTo, Reply, Tidewater);
        Archive.Relate(RelationKind.Reprints, Untitled, Tidewater,
            ("Not a single hour of our work for the closing of the strait.", "Not a single hour of our work for the closing of the strait.", 1));
        Archive.Relate(RelationKind.Introduces, Introduction, Tidewater);
        Archive.Endorse(new Endorsement
        {
            Organisation = Organisation.IdOf("tidewater"), Text = Tidewater, From = new(2026, 5, 20),
            Reservations = [new(Passage.Take(Tidewater, Archive.TextOf(Tidewater).Words, At(Tidewater, "an immediate reopening")).Value, "it trusts two companies that closed the strait together")],
        });
        Archive.Endorse(new Endorsement
        {
            Organisation = Organisation.IdOf("harbour-teachers"), Text = Tidewater, From = new(2026, 5, 22), Withdrawal = new(new(2026, 6, 2), Alone),
        });
    }

    private TextRange At(Id<Text> text, string words)
    {
        var at = Archive.TextOf(text).Words.IndexOf(words, StringComparison.Ordinal);
        return new(at, at + words.Length);
    }
}
