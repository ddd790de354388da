using Avow.Statements;

namespace Avow.Publishing;

/// <summary>Tables: RFC 4180. What a spreadsheet would take for a formula is written as words.</summary>
internal static class Csv
{
    public static string Of(SearchData found) => string.Concat(found.Hits.Select(hit => Line(
            hit.Line.Text, hit.Line.Statement, IsoDay.Write(hit.Line.Date) ?? "", hit.Line.Language, hit.Line.Title, hit.Line.Issuer ?? "", hit.Line.Outlet.Name, hit.Line.Page, hit.Snippet))
        .Prepend(Line("text", "statement", "date", "language", "title", "issuer", "outlet", "page", "snippet")));

    public static string Line(params string[] fields) => string.Join(',', fields.Select(Field)) + "\r\n";

    private static string Field(string words)
    {
        var safe = words.Length > 0 && words[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? $"'{words}" : words;
        return safe.AsSpan().ContainsAny("\",\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
