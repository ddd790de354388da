using System.Globalization;
using System.Text;

namespace Avow.Relating;

/// <summary>Which witnesses have the same words, and the letters they are called by.</summary>
internal static class WitnessWordings
{
    public static IReadOnlyList<VariantWording> Of(TableText table, int[] stateOf)
    {
        var signatures = table.States.Select(state => Signature(table, state)).ToList();
        return [.. Enumerable.Range(0, stateOf.Length)
            .GroupBy(witness => signatures[stateOf[witness]], StringComparer.Ordinal)
            .Select((group, number) => new VariantWording(Siglum(number), [.. group]))];
    }

    /// <summary>A to Z, AA to ZZ, AAA …</summary>
    public static string Siglum(int number)
    {
        var letters = "";
        for (var rest = number; rest >= 0; rest = (rest / 26) - 1) letters = (char)('A' + (rest % 26)) + letters;
        return letters;
    }

    private static string Signature(TableText table, WitnessState state)
    {
        var signature = new StringBuilder();
        foreach (var own in state.Own.Where(own => own.Key != table.KeyOf(own.Segment))) signature.Append(CultureInfo.InvariantCulture, $"{own.Segment}:{own.Key:x} ");
        foreach (var lacuna in state.Lacunae) signature.Append(CultureInfo.InvariantCulture, $"{lacuna.First}-{lacuna.Last} ");
        return signature.ToString();
    }
}
