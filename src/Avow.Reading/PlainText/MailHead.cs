using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// The head of a letter sent as mail: "From: …", "Date: …", "Subject: …" up to the first empty line (RFC 5322, section 2.2; the names
/// as mail programs print them in other languages). It is no text of the letter but says who wrote it, when, and about what.
/// </summary>
internal sealed partial record MailHead(Metadata Metadata, int BodyStart)
{
    private const int MaxLines = 120;
    private const double OfSubject = 0.85;
    private const double OfSender = 0.6;
    private const double OfDate = 0.7;

    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["from"] = "From", ["sender"] = "From", ["von"] = "From", ["de"] = "From", ["da"] = "From", ["от"] = "From", ["від"] = "From", ["od"] = "From", ["kimden"] = "From", ["من"] = "From", ["发件人"] = "From", ["寄件者"] = "From",
        ["date"] = "Date", ["sent"] = "Date", ["datum"] = "Date", ["gesendet"] = "Date", ["fecha"] = "Date", ["enviado"] = "Date", ["data"] = "Date", ["envoyé"] = "Date", ["дата"] = "Date", ["отправлено"] = "Date", ["tarih"] = "Date", ["التاريخ"] = "Date", ["日期"] = "Date", ["发送时间"] = "Date",
        ["subject"] = "Subject", ["betreff"] = "Subject", ["asunto"] = "Subject", ["assunto"] = "Subject", ["objet"] = "Subject", ["oggetto"] = "Subject", ["тема"] = "Subject", ["temat"] = "Subject", ["konu"] = "Subject", ["الموضوع"] = "Subject", ["主题"] = "Subject", ["主旨"] = "Subject",
        ["to"] = "To", ["cc"] = "To", ["bcc"] = "To", ["reply-to"] = "To", ["an"] = "To", ["para"] = "To", ["à"] = "To", ["a"] = "To", ["кому"] = "To", ["копия"] = "To", ["do"] = "To", ["إلى"] = "To", ["收件人"] = "To",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The head; null when the text begins with none: it needs a sender and a day or a subject, and an empty line after it.</summary>
    public static MailHead? Of(string text)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        string? last = null;
        var (lines, started) = (0, false);
        foreach (var line in SourceLine.AllOf(text))
        {
            if (++lines > MaxLines) return null;
            if (line.IsBlank && !started) continue;
            if (line.IsBlank) return Of(fields, line.Offset);
            if (!started && line.Words.StartsWith("From ", StringComparison.Ordinal) && !line.Words.Contains(": ", StringComparison.Ordinal)) continue; // the line between letters in a mailbox
            if (started && line.Indent > 0)
            {
                if (last is not null) fields[last] += " " + line.Words;
                continue;
            }

            if (Field().Match(line.Words) is not { Success: true } field) return null;
            started = true;
            last = Names.GetValueOrDefault(field.Groups["name"].Value);
            if (last is not null && !fields.TryAdd(last, field.Groups["value"].Value)) last = null;
        }

        return null;
    }

    private static MailHead? Of(Dictionary<string, string> fields, int bodyStart)
    {
        if (!fields.TryGetValue("From", out var from) || !(fields.ContainsKey("Date") || fields.ContainsKey("Subject"))) return null;
        var sender = SenderOf(from);
        var subject = Answer().Replace(fields.GetValueOrDefault("Subject", ""), "").Trim();
        return new(new()
        {
            Titles = subject.Length > 0 ? [new(subject, "mail header “Subject”", OfSubject)] : [],
            Authors = sender.Length > 0 ? [new(sender, "mail header “From”", OfSender)] : [],
            Dates = fields.TryGetValue("Date", out var date) && WrittenDates.Find(date) is [var day, ..] ? [new(day.Date, "mail header “Date”", OfDate)] : [],
        }, bodyStart);
    }

    // "Name <address>", "address (Name)"; an address alone names nobody.
    private static string SenderOf(string from)
    {
        var name = from.IndexOf('<', StringComparison.Ordinal) is >= 0 and var open ? from[..open]
            : from.IndexOf('(', StringComparison.Ordinal) is >= 0 and var bracket ? from[(bracket + 1)..].TrimEnd(')', ' ')
            : from;
        name = name.Trim(' ', '"', '\'', '“', '”');
        return name.Contains('@', StringComparison.Ordinal) ? "" : name;
    }

    [GeneratedRegex(@"^(?<name>[\p{L}-]{1,30})\s?[:：]\s*(?<value>.*)$", RegexOptions.None, PatternBound.Milliseconds)]
    private static partial Regex Field();

    [GeneratedRegex(@"^(?:(?:re|fwd?|aw|wg|rv|tr|ynt|отв|ha|回复|转发)(?:\[\d{1,3}\])?\s?[:：]\s*)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex Answer();
}
