using System.Security.Cryptography;
using System.Text;

namespace Avow.Alignments;

/// <summary>The style sheet of the page; it stands in the page, and the page's policy permits nothing but it.</summary>
internal static class AlignmentStyle
{
    public const string Css = """

        :root { color-scheme: light dark; --paper: #fbfaf6; --ink: #1b1a17; --quiet: #645f56; --rule: #dcd7ca; --wash: #f2efe6; --seen: #8a4b1f;
          --text: "Source Serif 4", "Noto Serif", "Noto Naskh Arabic", "Noto Serif CJK SC", Georgia, serif; --voice: "Source Sans 3", "Noto Sans", "Noto Sans Arabic", system-ui, sans-serif }
        @media (prefers-color-scheme: dark) { :root { --paper: #161512; --ink: #e9e5da; --quiet: #a8a294; --rule: #37342d; --wash: #201e1a; --seen: #e2a06f } }
        * { box-sizing: border-box }
        html { background: var(--paper); color: var(--ink); font: 106%/1.5 var(--text); text-size-adjust: 100% }
        body { margin: 0 auto; padding: 2rem clamp(1rem, 4vw, 3rem) 5rem; max-inline-size: 76rem; overflow-wrap: anywhere }
        h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .6rem; text-wrap: balance }
        h2, .heads, .number, .none, .seen, .standing, footer { font-family: var(--voice) }
        h2 { font-size: 1rem; margin: 1.8rem 0 .5rem }
        a { color: inherit; text-underline-offset: .2em }
        :focus-visible { outline: 2px solid; outline-offset: 2px }
        .standing { margin: 0; max-inline-size: 46rem }
        .seen { font-size: .84rem; line-height: 1.35 }
        ul { margin: 0; padding-inline-start: 1.2rem; max-inline-size: 60rem }
        li::marker { color: var(--quiet) }
        .beads { list-style: none; padding: 0; margin: 0; max-inline-size: none }
        .beads > li, .heads { display: grid; grid-template-columns: 2.6rem minmax(0, 1fr) minmax(0, 1fr); column-gap: 1.6rem; padding-block: .55rem; border-block-end: 1px solid var(--rule) }
        .heads { position: sticky; inset-block-start: 0; background: var(--paper); font-size: .84rem; font-weight: 600; margin-block-start: 1.8rem; border-block-end: 2px solid var(--rule) }
        .heads > :first-child { grid-column: 2 }
        .heads small { display: block; font-weight: 400; color: var(--quiet) }
        .number { font-size: .75rem; line-height: 1.6rem; color: var(--quiet); text-decoration: none; text-align: end }
        .beads p { margin: 0 }
        .beads .none { color: var(--quiet); font-size: .84rem; line-height: 1.6rem }
        .beads .seen { grid-column: 2 / 4; margin-block-start: .35rem; color: var(--seen) }
        .differs { background: var(--wash); box-shadow: -.6rem 0 var(--wash), .6rem 0 var(--wash) }
        :target { outline: 2px solid var(--seen); outline-offset: -2px }
        mark { background: none; color: inherit; font-weight: 700; text-decoration: underline 2px var(--seen); text-underline-offset: .2em }
        footer { margin-block-start: 2rem; font-size: .84rem; color: var(--quiet) }
        @media (max-width: 40rem) {
          .beads > li, .heads { grid-template-columns: minmax(0, 1fr); row-gap: .5rem }
          .beads > li > *, .beads .seen, .heads > :first-child { grid-column: 1 }
          .heads { position: static }
          .number { text-align: start; line-height: 1.2 }
          .beads p + p:not(.seen) { padding-inline-start: .9rem; border-inline-start: 2px solid var(--rule) }
        }
        @media print { html { font-size: 10pt } body { padding: 0; max-inline-size: none } .heads { position: static } .beads > li { break-inside: avoid } .differs { background: none; box-shadow: none } }

        """;

    /// <summary>What Content Security Policy Level 3, section 2.3.1, calls a hash source.</summary>
    public static string Hash { get; } = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Css)))}'";
}
