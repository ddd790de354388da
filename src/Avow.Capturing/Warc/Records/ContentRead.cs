namespace Avow.Capturing;

/// <summary>The content of a record as far as it could be read.</summary>
/// <param name="Bytes">What came.</param>
/// <param name="Fault">Why it is not all, or not what the record promised; null when it is whole.</param>
internal readonly record struct ContentRead(byte[] Bytes, string? Fault);
