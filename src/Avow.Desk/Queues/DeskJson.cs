using System.Text.Json.Serialization;

namespace Avow.Desk;

/// <summary>How the desk writes to its own script.</summary>
[JsonSerializable(typeof(DoneLine))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class DeskJson : JsonSerializerContext;
