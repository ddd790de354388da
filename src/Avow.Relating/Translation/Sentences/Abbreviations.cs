namespace Avow.Relating;

/// <summary>Words whose full stop usually ends no sentence, by language; lower case, without the last stop. What stands before a name, a number or in the middle of a phrase.</summary>
internal static class Abbreviations
{
    // Met in texts of every language.
    private const string Everywhere = "dr prof st no nr fig vol p pp cf etc ed art";

    private static readonly Dictionary<string, HashSet<string>> ByLanguage = new (string Languages, string Words)[]
    {
        ("en", "mr mrs ms messrs gen col lt capt sgt maj rev hon gov sen rep pres jr sr vs inc ltd co corp dept univ assn bros jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun nos ch sec para eds trans e.g i.e a.m p.m u.s u.k u.n ca approx est al ave blvd rd mt ft"),
        ("de", "z d u o s v i b a hr fr frl mag ing dipl bzw usw usf u.a z.b d.h o.ä u.ä s.o s.u v.a evtl ggf ca inkl exkl bes bspw gem lt abs aufl bd hrsg vgl anm jh jan feb mär apr jun jul aug sep sept okt nov dez str tel mio mrd mind max min sog geb gest kath ev u.s.w i.d.r"),
        ("fr", "m mm mme mmes mlle mlles me mgr vs env av apr janv févr avr juil sept oct nov déc p.ex c.-à-d chap al éd coll ibid op cit n° bd tél hab"),
        ("es", "sr sra sres sras srta dr dra dres dras prof profa d dª dña ud uds vd vds gral cnel cap lic ing arq excmo ilmo pág págs núm art arts aprox av avda c/ cía dpto ej p.ej a.c d.c ee.uu s.a tel vol ed"),
        ("pt", "sr sra srs sras dra exmo exma eng arq gen cel cap pe av r nº pág págs art arts séc aprox ex p.ex a.c d.c s.a ltda tel vol ed"),
        ("it", "sig sigg sig.ra sig.na dott dott.ssa prof.ssa ing avv arch on sen gen col cap mons pag pagg art artt sec ca ecc es p.es a.c d.c s.p.a s.r.l tel vol ed n"),
        ("nl", "dhr mevr mw drs ir ing mr bv d.w.z m.a.w o.a t.a.v enz ca blz jl nl resp excl incl jan feb mrt apr jun jul aug sep sept okt nov dec"),
        ("sv", "hr fr bl.a d.v.s dvs e.d f.d fr.o.m m.fl m.m o.d osv resp s.k t.ex t.o.m kl ca jan feb apr aug sept okt nov dec"),
        ("da nb nn no", "hr fr bl.a d.v.s dvs e.l f.eks f.kr e.kr kl mfl mht m.m osv pga resp s.k ca jan feb apr aug sept okt nov des dec"),
        ("fi", "esim ks mm ns nk ym yms jne klo n s t v vrt puh huom"),
        ("et", "hr pr nt jne jt u lk nr vt sh dots"),
        ("is", "hr frk o.s.frv t.d þ.e m.a s.s u.þ.b bls"),
        ("pl", "p pan mgr inż hab ks gen płk mjr kpt por sierż im ul al pl os m.in np tzw tzn itd itp dz tj ok wg zob por r w str rozdz red tłum godz tys mln mld zł św"),
        ("cs sk", "p pí sl ing mgr mudr judr phdr gen plk mjr kpt čl č str s odst např tzv tj atd apod popř resp příp sv ul nám r stol př tis mil mld sz zb"),
        ("sl", "g ga gdč mag inž itd ipd npr t.i t.j oz str čl ur sv ul"),
        ("hr sr bs sh", "g gđa gđica mr dipl ing gen itd itsl npr tzv tj odn str čl br god sv ul st гђа мр дипл инж ген итд нпр тзв тј одн стр чл бр год св ул"),
        ("ru", "г гг гр тов им ул пр просп пл д кв корп стр с см ср т тт п пп ст рис табл гл изд ред пер сост акад доц канд ген полк майор кап лейт св о и.о т.е т.д т.п т.н т.к др проч напр н.э до млн млрд тыс руб коп чел обл р-н в вв янв фев февр мар апр авг сен сент окт ноя нояб дек"),
        ("uk", "р рр м с смт вул просп пл буд кв обл д див ст п рис табл гл вид ред пер упоряд акад доц канд ген полк ім св т.д т.п т.зв ін напр н.е тис млн млрд грн коп ос о"),
        ("be", "г гг вул пр пл д с гл ст рыс інш г.д т.п г.зн напр тыс млн млрд руб імя"),
        ("bg", "г гг г-н г-жа гр с ул бул пл инж доц акад ген полк св стр чл ал т.е т.н т.нар др напр пр.хр сл.хр хил млн млрд лв ст"),
        ("mk", "г год ул бул инж доц акад ген св стр чл т.е т.н др на пр илј"),
        ("ro", "d-l d-na dl dna dra ing gen col cpt lt str bd nr pag art alin lit sec etc ș.a ex i.hr d.hr tel vol ed"),
        ("hu", "ifj id özv gr br prof ált kb pl stb ún ill vö ld szerk ford o old sz u krt tel jan febr márc ápr jún júl aug szept okt nov dec"),
        ("el", "κ κκ κα δρ καθ αρ αριθ σελ σ π.χ δηλ κ.λπ κ.ά κλπ βλ εκδ μτφρ τηλ λεωφ οδ π.χ μ.χ π.μ μ.μ ιαν φεβρ μαρτ απρ αυγ σεπτ οκτ νοεμβρ δεκ"),
        ("tr az", "sn bay bn doç yrd av gen alb yzb hz vb vs vd bkz s ss yy cad sok mah apt no tel örn çev haz ltd şti"),
        ("ca", "sr sra srs d dª excm il·lm pàg pàgs núm art av c aprox ex p.ex a.c d.c tel vol ed"),
        ("eu gl", "jn and zk or etab adib sr sra núm páx art p.ex"),
        ("lt", "p p.s m d mėn val min pvz t.y ir t.t kt vad red psl str g a pr tūkst mln mlrd gyd"),
        ("lv", "g lpp u.c utt t.i piem prof nr st plkst tūkst milj mljrd"),
        ("sq", "z znj sh p.sh etj dmth nr fq rr"),
        ("id ms", "bpk ibu sdr tn ny jl no hlm dll dsb dst tsb yth a.n u.p"),
        ("vi", "ts ths gs pgs tp q p tr v.v"),
        ("sw", "bw bi dkt mhe ndg uk n.k k.m k.v"),
        ("eo", "s-ro s-ino d-ro k.t.p ktp t.e n-ro p ekz"),
        ("hy", "պ պրոֆ տ թ"),
        ("ka", "ქ-ნი ბ-ნი პროფ ე.ი ე.წ მაგ გვ"),
        ("he", "ד\"ר פרופ' גב' עמ' מס'"),
        ("hi mr ne", "डॉ श्री प्रो पं रु"),
        ("bn", "ড ডা মো প্রফ রু"),
        ("ar fa ur", "د أ م ص ج ق هـ"),
    }.SelectMany(row => row.Languages.Split(' ').Select(language => (language, row.Words)))
        .GroupBy(entry => entry.language, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => (HashSet<string>)[.. group.SelectMany(entry => entry.Words.Split(' ')), .. Everywhere.Split(' ')], StringComparer.Ordinal);

    private static readonly HashSet<string> Common = [.. Everywhere.Split(' ')];

    // Ordinal numbers are written with a full stop.
    private static readonly HashSet<string> OrdinalsByStop = [.. "de da nb nn no fi et is cs sk sl hr sr bs sh hu tr az lv lb".Split(' ')];

    /// <param name="language">Primary subtag.</param>
    public static HashSet<string> Of(string language) => ByLanguage.GetValueOrDefault(language, Common);

    public static bool WritesOrdinalsWithStop(string language) => OrdinalsByStop.Contains(language);
}
