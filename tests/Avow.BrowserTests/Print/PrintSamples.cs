using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;

namespace Avow.BrowserTests;

/// <summary>A statement of our own invention in five scripts, with what is hard in each: ligatures, marks that pile up, words of other scripts and numbers in a line.</summary>
internal static class PrintSamples
{
    public static IReadOnlyList<(string Language, string Title, string[] Paragraphs)> All { get; } =
    [
        ("en", "The harbour is not for sale",
        [
            "We, the crews and office workers of the harbour, say this plainly: the office and the official files in its five safes belong to the public. “Efficiency” is not a reason to shut the first ferry off.",
            "The council offered 1250 per head, less than in 2019, and called it “final”. It is not. Waffles, fjords and affluent officers will not soften us.",
            "A public inquiry has to sit before 30 June 2026, and nobody may be dismissed for having spoken to it.",
        ]),
        ("ru", "Гавань не продаётся",
        [
            "Мы, экипажи и служащие порта, говорим прямо: конторы и архивы принадлежат всем. «Эффективность» — не причина отменять первый паром; ещё в 2019 году нас уверяли в обратном.",
            "Совет предложил 1250 на человека и назвал это «окончательным». Это не так: объём работ вырос, а подъёмные краны стоят.",
            "Мы требуем публичного расследования до 30 июня 2026 года. Никого нельзя уволить за сказанное слово; Harbour Council знает об этом.",
        ]),
        ("ar", "الميناء ليس للبيع",
        [
            "نحن طواقمَ العبّارات وموظّفي الميناء نقول بوضوح: المكاتب والأرشيف ملكٌ للجميع، وليست «الكفاءة» سببًا لإلغاء أوّل عبّارة. لا إله إلا الله، والحمد لله على كلّ حال.",
            "عرض المجلس 1250 للفرد، أي أقلّ ممّا كان في عام 2019، وسمّاه Harbour Council «نهائيًّا». وهذا غير صحيح؛ لأنّ العمل ازداد والرافعات متوقّفة.",
            "نطالب بتحقيقٍ علنيٍّ قبل 30 حزيران 2026، ولا يجوز فصل أحدٍ بسبب كلمةٍ قالها. شكرًا لكلّ من وقف معنا في الأيّام الأولى.",
        ]),
        ("hi", "बंदरगाह बिकाऊ नहीं है",
        [
            "हम, नौकाओं के कर्मचारी और बंदरगाह के दफ़्तरों में काम करने वाले, साफ़ कहते हैं: दफ़्तर और अभिलेख सबके हैं। “कार्यकुशलता” पहली नौका रद्द करने का कारण नहीं है।",
            "परिषद ने प्रति व्यक्ति 1250 देने का प्रस्ताव रखा और Harbour Council ने इसे “अंतिम” कहा। यह सच नहीं है; काम बढ़ा है और क्रेनें रुकी हुई हैं।",
            "हम 30 जून 2026 से पहले सार्वजनिक जाँच की माँग करते हैं। कृपया ध्यान दें: श्रमिक संघर्ष में विद्यार्थी और कृषि मज़दूर हमारे साथ हैं।",
        ]),
        ("zh", "港口不出售",
        [
            "我们是渡轮船员和港口职员，我们直说：办公室和档案属于大家。“效率”不是取消头班渡轮的理由，早在2019年就有人这样保证过。",
            "市议会提出每人1250元，比从前少，Harbour Council 称之为“最终方案”。这不是事实：工作增加了，而起重机停着。",
            "我们要求在2026年6月30日之前进行公开调查。感谢在最初几天与我们站在一起的所有人、女子学校的学生和长者。",
        ]),
    ];

    /// <summary>A text of as many pages as a booklet has to be folded of.</summary>
    public const string Long = "long";

    /// <summary>A text whose last words stand at the top of the fourth small page.</summary>
    public const string FourPages = "four-pages";

    public static string Write(string folder)
    {
        Directory.CreateDirectory(folder);
        var manifest = Path.Combine(folder, "captures.jsonl");
        var all = All.Select(sample => (sample.Language, sample.Title, sample.Paragraphs, Label: sample.Language)).Append(Complaint(60, Long)).Append(Complaint(33, FourPages));
        File.WriteAllLines(manifest, all.Select(sample => Line(folder, sample.Language, sample.Title, sample.Paragraphs, sample.Label)));
        return manifest;
    }

    private static (string Language, string Title, string[] Paragraphs, string Label) Complaint(int paragraphs, string label) =>
        ("en", "A long complaint", [.. Enumerable.Range(1, paragraphs).Select(number => string.Create(CultureInfo.InvariantCulture, $"Paragraph {number} of it: nobody who works at the quay was asked before the gates were shut, and nobody who shut them has said since what it was for."))], label);

    private static string Line(string folder, string language, string title, string[] paragraphs, string label)
    {
        var body = new StringBuilder();
        foreach (var paragraph in paragraphs) body.Append(CultureInfo.InvariantCulture, $"<p>{WebUtility.HtmlEncode(paragraph)}</p>\n");
        File.WriteAllText(Path.Combine(folder, $"{label}.html"), $"<!doctype html><html lang=\"{language}\"><head><meta charset=\"utf-8\"><title>{title}</title></head><body><article><h1>{title}</h1>\n{body}</article></body></html>");
        return JsonSerializer.Serialize(new { id = label, file = $"{label}.html", address = $"https://harbour.example/{label}", captured = "2026-05-04T08:00:00Z", status = 200, headers = new Dictionary<string, string> { ["Content-Type"] = "text/html; charset=utf-8" } });
    }
}
