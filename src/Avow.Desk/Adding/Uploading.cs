using System.Text.Json.Serialization;
using Avow.Archive;
using Avow.Publishing;
using Avow.Statements;
using Microsoft.AspNetCore.Http;

namespace Avow.Desk;

/// <summary>Files on their way in: with the form, or each by itself before it. What came waits under its digest until a job takes it in.</summary>
internal sealed partial class Uploading(DeskSetting setting)
{
    public const string Address = $"{EditorsDesk.Root}/add/upload";

    /// <summary>Whether a request sends one file by itself: then a script of ours reads the answer.</summary>
    public static bool IsOne(HttpContext context) => HttpMethods.IsPost(context.Request.Method) && context.Request.Path.Equals(Address, StringComparison.Ordinal);

    /// <summary>Says to the script why not.</summary>
    public static Task Refuse(HttpContext context, InterfaceLanguage language, Problem problem)
    {
        context.Response.StatusCode = Refusals.StatusOf(problem);
        return context.Response.WriteAsJsonAsync(new Received(null, null, ProblemWords.In(language).Line(problem)), Json.Default.Received, cancellationToken: context.RequestAborted);
    }

    /// <summary>One file as the body of a request, its name in the address. Answers the script in JSON.</summary>
    public async ValueTask<DeskAnswer> Receive(Visit visit)
    {
        var received = await setting.Archive.Incoming.Receive(visit.Context.Request.Body, visit.Asked("name"), visit.Now, visit.Context.RequestAborted).ConfigureAwait(false);
        return new DeskAnswer.Written(context =>
        {
            context.Response.StatusCode = received.IsGood ? StatusCodes.Status200OK : PageContents.StatusOf(received.Problem.Kind);
            var answer = received.TryGet(out var upload, out var problem) ? new Received(upload.Place, upload.Name, null) : new Received(null, null, ProblemWords.In(visit.Language).Line(problem));
            return context.Response.WriteAsJsonAsync(answer, Json.Default.Received, cancellationToken: context.RequestAborted);
        });
    }

    /// <summary>The files of a form, and those that came before it; with what was wrong with the first that was refused.</summary>
    public async Task<(IReadOnlyList<Upload> Uploads, Problem? Problem)> Of(Visit visit)
    {
        List<Upload> uploads = [.. visit.Fields(AddForm.Received).Take(AddForm.MaxFiles + 1).Select(Known).OfType<Upload>()];
        Problem? wrong = null;
        foreach (var file in visit.Files.Take(AddForm.MaxFiles + 1))
        {
            if (file is { Length: 0, FileName: "" }) continue; // a field of files that nobody chose any for
            var bytes = file.OpenReadStream();
            await using (bytes.ConfigureAwait(false))
            {
                var received = await setting.Archive.Incoming.Receive(bytes, file.FileName, visit.Now, visit.Context.RequestAborted).ConfigureAwait(false);
                if (received.TryGet(out var upload, out var problem)) uploads.Add(upload);
                else wrong ??= problem;
            }
        }

        return (uploads, wrong);
    }

    // Only what is there; a form may say anything.
    private Upload? Known(string untrustedPlace)
    {
        var slash = untrustedPlace.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 || !Sha256Digest.TryParse(untrustedPlace[..slash], out var digest)) return null;
        var upload = new Upload(digest, Upload.NameFromUntrusted(untrustedPlace[(slash + 1)..]), 0);
        return setting.Archive.Incoming.PathOf(upload).TryGet(out var path, out _) ? upload with { LengthBytes = new FileInfo(path).Length } : null;
    }

    /// <summary>What the script is told of one file.</summary>
    /// <param name="Place">By which the form names it; null when it was refused.</param>
    /// <param name="Name">What it is called here.</param>
    /// <param name="Problem">Why it was refused; null when it was not.</param>
    internal sealed record Received(string? Place, string? Name, string? Problem);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonSerializable(typeof(Received))]
    internal sealed partial class Json : JsonSerializerContext;
}
