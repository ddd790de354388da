namespace Avow.Relating;

/// <summary>Room for one <see cref="Lattice"/> after the other: of two long texts it takes a hundred megabytes.</summary>
internal sealed class LatticeRoom
{
    private double[] forward = [];
    private double[] backward = [];
    private float[] scores = [];

    public double[] Forward(Corridor corridor) => Sums(ref forward, corridor);

    public double[] Backward(Corridor corridor) => Sums(ref backward, corridor);

    /// <summary>What was there before is there still.</summary>
    public float[] Scores(Corridor corridor) => AtLeast(ref scores, corridor.Places * BeadShapes.All.Length);

    private static double[] Sums(ref double[] sums, Corridor corridor)
    {
        AtLeast(ref sums, corridor.Places * 2).AsSpan().Fill(LogSum.Never);
        return sums;
    }

    private static T[] AtLeast<T>(ref T[] room, int size) => room.Length >= size ? room : room = new T[size];
}
