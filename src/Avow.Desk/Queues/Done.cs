using System.Text.Json;
using Avow.Archive;
using Avow.Publishing;
using Avow.Statements;
using Microsoft.AspNetCore.Http;

namespace Avow.Desk;

/// <summary>What is answered when changes were made: to a browser the next page, to the desk's script what was done and how to undo it.</summary>
internal static class Done
{
    /// <param name="visit">The form that asked for it.</param>
    /// <param name="made">What came of it.</param>
    /// <param name="onward">Where the browser goes on.</param>
    /// <param name="notice">What is said of so many changes.</param>
    /// <param name="again">Shows the form again with what stood in the way; a page of its own says it when left out.</param>
    public static DeskAnswer Of(Visit visit, Outcome<ChangeSet> made, string onward, Func<int, string> notice, Func<Filled, DeskAnswer>? again = null)
    {
        if (made.TryGet(out var set, out var problem))
        {
            var said = notice(set.Changes.Count);
            return visit.IsScript ? Json(StatusCodes.Status200OK, new(said, set.Number, null)) : new DeskAnswer.Onward(onward, said);
        }

        if (visit.IsScript) return Json((visit.Filled with { Refusal = problem }).Status, new("", 0, ProblemWords.In(visit.Language).Line(problem)));
        return again is null ? new DeskAnswer.Refused(problem) : again(visit.Filled with { Refusal = problem });
    }

    /// <summary>To the script, that somebody else was quicker: it shows the sentence and goes on.</summary>
    public static DeskAnswer Conflict(string said) => Json(StatusCodes.Status409Conflict, new("", 0, said));

    private static DeskAnswer.Written Json(int status, DoneLine line) => new(async context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=utf-8";
        await context.Response.WriteAsync(JsonSerializer.Serialize(line, DeskJson.Default.DoneLine), context.RequestAborted).ConfigureAwait(false);
    });
}

/// <param name="Said">What was done, in a sentence.</param>
/// <param name="Set">The number of the change set, to undo it by; 0 for none.</param>
/// <param name="Problem">Why nothing was done; null when something was.</param>
internal sealed record DoneLine(string Said, long Set, string? Problem);
