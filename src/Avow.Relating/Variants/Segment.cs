namespace Avow.Relating;

/// <summary>A stretch of the table's text in which all witnesses agree or some differ; of no length where words were put in.</summary>
internal readonly record struct Segment(int Start, int End)
{
    public bool IsPoint => Start == End;
}
