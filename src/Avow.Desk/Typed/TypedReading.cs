using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Avow.Desk;

/// <summary>Reads what was typed out of a form that is not taken, of nobody known: no more of it than a form of words has, and no file.</summary>
internal static class TypedReading
{
    private const int MaxBytes = (int)DeskRoutes.UsualBodyBytes;

    /// <summary>Passed over on the way to the fields behind them.</summary>
    private const int MostFiles = 4;

    /// <returns>An empty form where the body is none, or is broken from its beginning.</returns>
    public static async Task<TypedForm> Of(HttpContext context)
    {
        if (!context.Request.HasFormContentType) return TypedForm.Of(context, [], isWhole: false);
        return BoundaryOf(context.Request) is { } boundary ? await OfParts(context, boundary).ConfigureAwait(false) : await OfWords(context).ConfigureAwait(false);
    }

    private static async Task<TypedForm> OfWords(HttpContext context)
    {
        if (context.Request.ContentLength > MaxBytes) return TypedForm.Of(context, [], isWhole: false);
        Bodies.Bound(context, MaxBytes);
        return (await Bodies.Form(context).ConfigureAwait(false)).TryGet(out var read, out _)
            ? TypedForm.Of(context, read.Form.SelectMany(field => field.Value, (field, value) => KeyValuePair.Create(field.Key, value ?? "")), isWhole: true)
            : TypedForm.Of(context, [], isWhole: false);
    }

    // The fields stand before the files, which may be larger than all that is read of them.
    private static async Task<TypedForm> OfParts(HttpContext context, string boundary)
    {
        Bodies.Bound(context, null);
        List<KeyValuePair<string, string>> fields = [];
        var (left, isWhole) = (MaxBytes, true);
        try
        {
            var reader = new MultipartReader(boundary, context.Request.Body) { HeadersCountLimit = 8, HeadersLengthLimit = 4_096, BodyLengthLimit = MaxBytes };
            while (left > 0 && fields.Count < Bodies.MostFields && await reader.ReadNextSectionAsync(context.RequestAborted).ConfigureAwait(false) is { } section)
            {
                if (section.GetContentDispositionHeader() is not { } disposition) continue;
                if (disposition.IsFileDisposition())
                {
                    // A field of files that nobody chose any for has one without a name; what the others hold is passed over, so that few are.
                    if (HeaderUtilities.RemoveQuotes(disposition.FileName).Length == 0) continue;
                    (isWhole, left) = (false, left - (MaxBytes / MostFiles));
                    continue;
                }

                using var words = new StreamReader(section.Body, Encoding.UTF8);
                var value = await words.ReadToEndAsync(context.RequestAborted).ConfigureAwait(false);
                left -= Encoding.UTF8.GetByteCount(value);
                fields.Add(KeyValuePair.Create(HeaderUtilities.RemoveQuotes(disposition.Name).ToString(), value));
            }
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or OperationCanceledException)
        {
            // More than is read, or broken off: what came before it is shown.
            isWhole = false;
        }

        return TypedForm.Of(context, fields, isWhole);
    }

    private static string? BoundaryOf(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            && HeaderUtilities.RemoveQuotes(type.Boundary).ToString() is { Length: > 0 and <= 100 } boundary ? boundary : null;
}
