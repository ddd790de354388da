using Microsoft.AspNetCore.Components;

namespace Avow.Publishing;

/// <summary>A message in whose places elements stand, written for a page; its words pass through the encoder as all others.</summary>
internal static class MessageElements
{
    public static RenderFragment Of(Message message, (string Name, MessageValue Value)[] words, (string Name, RenderFragment Value)[] elements) => builder =>
    {
        foreach (var piece in message.Pieces(words))
        {
            if (!piece.IsPlace) builder.AddContent(0, piece.Text);
            else builder.AddContent(1, Array.Find(elements, element => element.Name == piece.Text).Value ?? throw new InvalidOperationException($"The message {message.Key} was not told its {piece.Text}."));
        }
    };
}
