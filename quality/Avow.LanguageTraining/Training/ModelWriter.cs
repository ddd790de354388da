using System.Text;
using Avow.Reading;

namespace Avow.LanguageTraining;

/// <summary>Writes the model in the layout that <see cref="ModelFile"/> states.</summary>
internal static class ModelWriter
{
    public static void Write(Stream stream, string provenance, IReadOnlyList<ModelClass> classes, IReadOnlyList<(uint Gram, IReadOnlyList<uint> Entries)> grams)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(ModelFile.Magic);
        writer.Write(provenance);
        writer.Write7BitEncodedInt(classes.Count);
        foreach (var one in classes)
        {
            writer.Write(one.Tag);
            writer.Write(one.Letters.ToString());
            writer.Write7BitEncodedInt(one.Prior);
            writer.Write7BitEncodedInt(one.Typical);
        }

        writer.Write7BitEncodedInt(grams.Count);
        var before = 0u;
        foreach (var (gram, _) in grams)
        {
            writer.Write7BitEncodedInt((int)(gram - before));
            before = gram;
        }

        foreach (var (_, entries) in grams) writer.Write7BitEncodedInt(entries.Count);
        foreach (var (_, entries) in grams)
        {
            var last = 0u;
            foreach (var entry in entries)
            {
                writer.Write7BitEncodedInt((int)((entry >> 16) - last));
                last = entry >> 16;
            }
        }

        foreach (var (_, entries) in grams)
        {
            foreach (var entry in entries) writer.Write((sbyte)(short)entry);
        }
    }
}
