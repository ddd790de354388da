using Avow.Archive;
using Avow.Publishing;
using Avow.Statements;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Avow.Desk;

/// <summary>One request at the desk, by somebody who may make it. Every string in it is a stranger's: bound it before it is kept.</summary>
public sealed class Visit
{
    private readonly IFormCollection form;

    internal Visit(HttpContext context, Person? person, DateTimeOffset now, IFormCollection? form = null) =>
        (Context, Known, Now, this.form) = (context, person, now, form ?? FormCollection.Empty);

    /// <summary>The name under which what is changed now stands in the record.</summary>
    public string Editor => Person.Name;

    /// <summary>Who makes a change now, for the record.</summary>
    /// <param name="why">As it was typed; blank for none.</param>
    public Editor ByEditor(string? why = null) => new(Person.Name, Now, string.IsNullOrWhiteSpace(why) ? null : why.Trim());

    /// <summary>Whether the desk's script asks: it shows what came of a form without leaving the page.</summary>
    public bool IsScript => Context.Request.Headers.ContainsKey("X-Desk-Script");

    /// <summary>In which the desk speaks to whoever asks.</summary>
    public InterfaceLanguage Language { get; init; } = InterfaceLanguage.English;

    /// <summary>What the queues, the registry and the record say to whoever asks.</summary>
    public QueueWords Words => QueueWords.Of(Language);

    /// <summary>What the rest of the desk says.</summary>
    public DeskWords Says => DeskWords.Of(Language);

    /// <summary>What something is called to whoever asks.</summary>
    public string NameOf(IReadOnlyDictionary<string, string> names, string slug) => Naming.Of(names, slug).For(Language.Tag).Name;

    /// <summary>Who asks. On every page with a role there is somebody.</summary>
    public Person Person => Known ?? throw new InvalidOperationException("This page is open to people whom the desk does not know.");

    internal Person? Known { get; }

    /// <summary>A part of the desk's own, made for this request.</summary>
    internal T Get<T>()
        where T : notnull => Context.RequestServices.GetRequiredService<T>();

    internal CancellationToken Cancel => Context.RequestAborted;

    public DateTimeOffset Now { get; }

    /// <summary>For what is no form and no page: uploads, progress.</summary>
    public HttpContext Context { get; }

    /// <summary>A part of the address, decoded: "slug" of "organisations/{slug}".</summary>
    public string Part(string name) => Context.Request.RouteValues[name] as string ?? "";

    /// <summary>What stands in the address after the question mark; null when it does not.</summary>
    public string? Asked(string name) => Context.Request.Query[name] is [{ Length: > 0 } value, ..] ? value : null;

    /// <summary>A field of the form as it was typed, with the line breaks of this system; "" when it was not filled in.</summary>
    public string Field(string name) => form[name] is [{ } value, ..] ? value.ReplaceLineEndings("\n") : "";

    /// <summary>Every value of a field, for boxes that may be ticked together.</summary>
    public IReadOnlyList<string> Fields(string name) => [.. form[name].OfType<string>()];

    /// <summary>The ids that a field holds, each once.</summary>
    /// <param name="name">The field.</param>
    /// <param name="isThere">Whether the archive has what an id names.</param>
    /// <returns>Or which of its values name nothing.</returns>
    public Outcome<IReadOnlyList<Id<T>>> Ids<T>(string name, Func<Id<T>, bool> isThere)
    {
        List<Id<T>> ids = [];
        List<string> unknown = [];
        foreach (var untrusted in Fields(name).Distinct(StringComparer.Ordinal))
        {
            if (Id<T>.TryParse(untrusted, out var id) && isThere(id)) ids.Add(id);
            else unknown.Add(untrusted);
        }

        return unknown.Count > 0 ? Refusals.Unknown(unknown) : ids;
    }

    /// <summary>Files that came with the form.</summary>
    public IFormFileCollection Files => form.Files;

    /// <summary>All that was typed, to show the form again as it was; what holds control characters, which would be kept and seen by nobody, is said to be wrong.</summary>
    public Filled Filled
    {
        get
        {
            var typed = form.Where(one => one.Key != FormGuard.TokenField).ToDictionary(one => one.Key, one => one.Value.ToString().ReplaceLineEndings("\n"), StringComparer.Ordinal);
            var wrong = typed.Where(one => VisibleWords.HoldControl(one.Value)).Select(one => one.Key).ToList();
            // Above the form too: not every field has a place of its own where something is said of it.
            return wrong.Aggregate(new Filled(typed), (filled, name) => filled.With(name, Words.HoldsControl).With("", Words.FormHoldsControls));
        }
    }
}
