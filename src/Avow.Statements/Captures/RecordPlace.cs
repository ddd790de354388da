namespace Avow.Statements;

/// <summary>The record of a web archive file from which bytes were taken (WARC 1.1; WACZ 1.1.1).</summary>
/// <param name="File">The file's name without its folders; in a WACZ with the name of the WARC inside behind it.</param>
/// <param name="OffsetBytes">Where the record begins in the WARC; for a compressed one, where its gzip member begins.</param>
/// <param name="Id">The record's own id, "urn:uuid:…"; null when it has none.</param>
public sealed record RecordPlace(string File, long OffsetBytes, string? Id);
