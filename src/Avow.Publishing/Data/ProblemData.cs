using System.Globalization;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>Why a program gets no answer, in a form that it can read.</summary>
/// <param name="Type">"about:blank": what the status says is the kind of problem (RFC 9457, section 4.2.1).</param>
/// <param name="Title">That of the status.</param>
/// <param name="Status">RFC 9110, section 15.</param>
/// <param name="Detail">Why, in English; what a reader would be told.</param>
/// <param name="Thing">What was looked at; an extension, as section 3.2 allows.</param>
/// <param name="Repair">What would be right; likewise.</param>
public sealed record ProblemData(string Type, string Title, int Status, string Detail, string? Thing, string Repair)
{
    private static readonly string ProblemJson = "application/problem+json; charset=utf-8";

    /// <summary>The form that an address asks for by its ending; null for a page.</summary>
    public static DataForm? FormOf(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return DataForm.All.FirstOrDefault(form => name.Length > form.Ending.Length + 1 && name.EndsWith($".{form.Ending}", StringComparison.Ordinal));
    }

    /// <summary>Problem details (RFC 9457) where JSON is asked for; one line of plain text for other forms, which have no place for a problem.</summary>
    public static DataFile Of(Problem problem, int status, DataForm form)
    {
        if (form.ContentType.Contains("json", StringComparison.Ordinal))
            return new(ProblemJson, DataJson.Of(new ProblemData("about:blank", TitleOf(status), status, problem.Reason, problem.Thing.Length > 0 ? problem.Thing : null, problem.Repair)) + "\n");
        var thing = problem.Thing.Length > 0 ? $"{OneLine.Of(problem.Thing)}: " : "";
        return new(DataForm.Words.ContentType, string.Create(CultureInfo.InvariantCulture, $"{status} {TitleOf(status)}. {thing}{OneLine.Of(problem.Reason)}. {OneLine.Of(problem.Repair)}\n"));
    }

    private static string TitleOf(int status) => status switch
    {
        300 => "Multiple Choices",
        400 => "Bad Request",
        403 => "Forbidden",
        404 => "Not Found",
        410 => "Gone",
        405 => "Method Not Allowed",
        422 => "Unprocessable Content",
        503 => "Service Unavailable",
        _ => "Internal Server Error",
    };
}
