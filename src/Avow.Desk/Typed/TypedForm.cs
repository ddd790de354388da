using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace Avow.Desk;

/// <summary>
/// What was typed into a form that was not taken, for the desk no longer knew who sent it. It goes through the sign-in in the browser of whoever typed it, is
/// shown again, and is sent anew by them: the desk keeps none of it. What nobody may read over a shoulder, passwords and codes, is not in it.
/// </summary>
/// <param name="Address">Where the form is sent: below the desk's root.</param>
/// <param name="Fields">In the order of the form, those of one name one after the other.</param>
/// <param name="IsWhole">False where files, or more than is kept, stood in it.</param>
public sealed record TypedForm(string Address, IReadOnlyList<TypedField> Fields, bool IsWhole)
{
    /// <summary>The field in which it goes along with a sign-in.</summary>
    public const string Field = "typed";

    /// <summary>Of what goes along: a form of words is smaller (<see cref="DeskRoutes.UsualBodyBytes"/>, of which half is left for what stands around it).</summary>
    private const int MaxChars = 1 << 17;

    private static readonly HashSet<string> Secrets = new([FormGuard.TokenField, FreshProof.Password, FreshProof.Credential, "again", "new", "code", "credential", "setup", Field], StringComparer.Ordinal);

    internal static TypedForm Of(HttpContext context, IEnumerable<KeyValuePair<string, string>> fields, bool isWhole) =>
        new($"{context.Request.Path}{context.Request.QueryString}", [.. fields.Where(field => !Secrets.Contains(field.Key)).Select(field => new TypedField(field.Key, field.Value))], isWhole);

    internal static TypedForm Of(Visit visit) => Of(visit.Context, visit.Filled.Fields, isWhole: true);

    /// <summary>Whether there is anything to send again.</summary>
    [JsonIgnore]
    public bool IsEmpty => Fields.Count == 0;

    /// <summary>For the field; null where it is too much to go along, and is only shown.</summary>
    public string? Write() => JsonSerializer.Serialize(this, TypedJson.Readable.TypedForm) is { Length: <= MaxChars } json ? json : null;

    /// <returns>Null for what is none, or leads elsewhere than to a form of the desk.</returns>
    public static TypedForm? FromUntrusted(string json)
    {
        if (json.Length is 0 or > MaxChars) return null;
        try
        {
            return JsonSerializer.Deserialize(json, TypedJson.Readable.TypedForm) is { Fields: not null, Address: { } to } form && LocalAddress.Or(to, "") is { } address && IsOfTheDesk(address)
                ? form with { Fields = [.. form.Fields.Where(field => field is { Name: not null, Value: not null } && !Secrets.Contains(field.Name)).Take(Bodies.MostFields)] }
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsOfTheDesk(string address) => address.StartsWith(EditorsDesk.Root + "/", StringComparison.Ordinal) && !address.Contains("//", StringComparison.Ordinal) && !address.Contains("/.", StringComparison.Ordinal);
}

/// <param name="Name">As the form calls it.</param>
/// <param name="Value">As it was typed.</param>
public sealed record TypedField(string Name, string Value);

/// <summary>How it goes along: letters of all scripts as they are, for it is no part of a page's markup but an attribute, which the page escapes.</summary>
[JsonSerializable(typeof(TypedForm))]
internal sealed partial class TypedJson : JsonSerializerContext
{
    public static TypedJson Readable { get; } = new(new JsonSerializerOptions(JsonSerializerDefaults.Web) { MaxDepth = 8, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
