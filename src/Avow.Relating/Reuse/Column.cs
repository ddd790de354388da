namespace Avow.Relating;

/// <summary>One step of an alignment: some words of the one text beside some of the other, none, one or two on a side.</summary>
internal readonly record struct Column(ColumnKind Kind, int A, int B, byte WordsA, byte WordsB)
{
    public int EndA => A + WordsA;

    public int EndB => B + WordsB;
}

internal enum ColumnKind : byte
{
    Same,
    Alike,
    Different,
    OnlyA,
    OnlyB,
}
