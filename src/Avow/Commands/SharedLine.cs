using System.Text.Json.Serialization;

namespace Avow.Commands;

/// <summary>One passage that two texts share, in the form that <c>avow reuse --jsonl</c> writes too.</summary>
internal sealed record SharedLine(
    string A, [property: JsonPropertyName("a_span")] int[] ASpan, string B, [property: JsonPropertyName("b_span")] int[] BSpan, string Kind, double Score);
