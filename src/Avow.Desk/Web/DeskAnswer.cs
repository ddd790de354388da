using Avow.Statements;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Avow.Desk;

/// <summary>What the desk says to a request.</summary>
public abstract record DeskAnswer
{
    private DeskAnswer()
    {
    }

    /// <summary>A page: every component takes its finished model by the name Model.</summary>
    public sealed record Page(string Title, BodyOfPage Body, int Status = StatusCodes.Status200OK) : DeskAnswer
    {
        /// <summary>After how long a browser without scripts loads the page anew; null for pages that stay as they are.</summary>
        public int? SecondsToNext { get; init; }

        /// <summary>The editor's own name and place are in the page's head by themselves.</summary>
        public static Page Of<TComponent, TModel>(string title, TModel model)
            where TComponent : IComponent
            where TModel : notnull => new(title, new(typeof(TComponent), new Dictionary<string, object>(StringComparer.Ordinal) { ["Model"] = model }));

        /// <summary>The same page as the answer to a form that is shown again, if anything is wrong with it.</summary>
        public Page For(Filled filled) => filled.IsGood ? this : this with { Status = filled.Status };

        /// <summary>A form with what was typed and what is wrong with it (RFC 9110, section 15.5.21).</summary>
        public static Page Again<TComponent, TModel>(string title, TModel model)
            where TComponent : IComponent
            where TModel : notnull => Of<TComponent, TModel>(title, model) with { Status = StatusCodes.Status422UnprocessableEntity };
    }

    /// <summary>Something was done: the browser goes on to a page (303), and the notice is shown there once.</summary>
    /// <param name="Address">Within this server.</param>
    /// <param name="Notice">One sentence; null for none.</param>
    public sealed record Onward(string Address, string? Notice = null) : DeskAnswer;

    /// <summary>It cannot be, with the reason, on a page of its own. For a form rather show the form again.</summary>
    public sealed record Refused(Problem Problem) : DeskAnswer;

    /// <summary>What is no page of ours: progress, a file, an answer to the script. The headers of safety are set already.</summary>
    public sealed record Written(Func<HttpContext, Task> Write) : DeskAnswer;
}

/// <summary>Which component writes the body of a page, and with what.</summary>
public sealed record BodyOfPage(Type Component, IDictionary<string, object> Parameters);
