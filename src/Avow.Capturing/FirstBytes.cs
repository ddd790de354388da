namespace Avow.Capturing;

/// <summary>All bytes of a stream, or as many of its first as were allowed and the word that there are more.</summary>
internal readonly record struct FirstBytes(byte[] Bytes, bool HasMore);
