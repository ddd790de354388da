using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace Avow.Desk;

/// <summary>To the desk's script, before a form is sent: what is wrong with one of its fields.</summary>
/// <param name="Field">Its name.</param>
/// <param name="Problem">In a sentence, in the language of whoever asks.</param>
internal sealed partial record WrongField(string Field, string Problem)
{
    public static DeskAnswer Json(string field, string problem) => new DeskAnswer.Written(context =>
    {
        context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return context.Response.WriteAsJsonAsync(new(field, problem), Format.Default.WrongField, cancellationToken: context.RequestAborted);
    });

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(WrongField))]
    private sealed partial class Format : JsonSerializerContext;
}
