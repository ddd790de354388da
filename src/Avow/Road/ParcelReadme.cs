using Avow.Publishing;
using Avow.Statements;

namespace Avow.Road;

/// <summary>What lies on top of a parcel, for somebody who has nothing else, perhaps in twenty years.</summary>
internal static class ParcelReadme
{
    /// <param name="name">Of the archive.</param>
    /// <param name="kind">Which of the three kinds of parcels it is.</param>
    public static string Of(string name, string kind) => kind switch
    {
        ParcelFolder.WithheldKind => $"{OneLine.Of(name)}\n\n{Withheld}\n\n{Whole}",
        ParcelFolder.ReadingKind => $"{OneLine.Of(name)}\n\n{Reading}\n\n{Begin}\n\n{Captures}\n\n{Others}\n",
        _ => $"{OneLine.Of(name)}\n\n{Whole}",
    };

    private static string Whole => $"{Begin}\n\n{Again}\n\n{Captures}\n\n{Lines}\n\n{Others}\n\n{Missing}\n";

    private const string Withheld = """
        THIS FOLDER HOLDS WHAT THE EDITORS OF THE ARCHIVE WITHHOLD. It is for whoever keeps the archive after
        them, and must not be published: captures/ and the .jsonl files hold names, passages and texts that are
        published nowhere. withheld.jsonl says what they are; an archive made of this folder withholds them too.
        What lies in texts/ and in the tables is without them.

        """;

    private const string Reading = """
        THIS FOLDER IS FOR READING. It holds what the archive publishes, and the captures that it publishes as
        they were received; the lines of which an archive could be made again are not in it, so avow import
        refuses it. Where five blocks (U+2588) stand in the place of words, the editors withhold these; in TEI
        that is a gap whose reason is "withheld". Ids, addresses and SHA-256 are those of the archive.

        """;

    private const string Begin = """
        This folder holds a whole archive of public statements: who said what, in which words, when it was
        captured and from where, which text took its words from which, and what editors said of it. It was
        written by Avow. No program is needed to read it: everything is plain text, but for the captures.


        HOW TO READ IT WITH NOTHING BUT A TEXT EDITOR

        Open texts.csv in a spreadsheet or an editor. Each line is one text; its id names three files:

          texts/ID.md    the text with what is known of it above (Markdown, CommonMark 0.31.2 with the tables
                         and footnotes of GitHub Flavored Markdown; the part between the lines "---" is YAML 1.2)
          texts/ID.txt   its words alone, one paragraph a line
          texts/ID.xml   the same as TEI P5 (Guidelines 4.9.0, schema tei_all), for editions and corpora:
                         gap, sic and unclear mark what is damaged in the source

        All files are UTF-8, lines end with a line feed. Ids are twelve letters and digits, made of what they
        name: the same text has the same id in every archive. Days are YYYY-MM-DD, times ISO 8601, in UTC.


        HOW TO CHECK THAT NOTHING WAS CHANGED

          sha256sum --check SHA256SUMS

        manifest.json says the same, with the length of every file, and names SHA256SUMS too; who knows the
        SHA-256 of manifest.json knows that of everything. With Avow: avow verify FOLDER

        """;

    private const string Again = """

        HOW TO MAKE AN ARCHIVE OF IT AGAIN

          avow import FOLDER --archive NEW

        That reads captures/ and the .jsonl files named under "The whole archive", and nothing else. What can
        be computed from the words (the indexes of search and of matching) is computed anew; avow relate does it.

        """;

    private const string Captures = """

        THE CAPTURES

        captures/NNNNN.warc.gz   WARC 1.1 (ISO 28500:2017), every record a gzip member of its own (RFC 1952).
        The bytes of every source exactly as received, in response records (with the header of the answer,
        RFC 9112) or resource records (files), the redirects that led there, and revisit records where the
        same was seen again. Header fields that do not hold for the bytes as kept carry X-Archive-Orig-.
        Every tool for web archives reads it.

        """;

    private const string Lines = """

        THE WHOLE ARCHIVE (JSON Lines: one JSON object a line, RFC 8259)

        A name that is left out means "nobody knows" or "none". Ranges are [start, end]: half-open, counted in
        UTF-16 code units. Certainties and scores lie between 0 and 1.

          archive.jsonl        one line: version of these files, name of the archive, and the key by which its
                               lists for catalogues (OAI-PMH) are signed; it guards nothing that is not public
          organisations.jsonl  slug, names by language (BCP 47), kinds, addresses of its own site, what it
                               belongs to (of, as, from: first day, until: first day no longer), former slugs
          events.jsonl         slug, names, from; awaits: the organisations whose word is awaited
          captures.jsonl       id; source: the address it came from; capturedAt; sha256 and bytes of what was
                               received; exchange: HTTP status, headers, redirects, record of a web archive;
                               unread: why no text could be read; label; about: slug of an event; seenAgain
          documents.jsonl      what was read from a capture. content.words: all words, a paragraph a line;
                               blocks (kind, range, language, level, label), marks (emphasis, links, quotations,
                               marks of notes), metadata (every value with where it stood and how sure it is),
                               witnesses: which range is whose text; parts, damage, changes, comments.
                               asRead: the same before editors corrected it, of the same words
          texts.jsonl          a text is a range of a document's words. lead: the text that stands for its
                               statement; statement: the one it was born with; outlet and issuedBy: slugs;
                               supersededBy: the text in its place, of one that is no longer read;
                               changedAt: when what is told of it last changed, and its lead then
          corrections.jsonl    what editors corrected in documents, in order: a later one on the same field holds
          resolutions.jsonl    what became of damages: what was lost and found, or that it is so in the source
          endorsements.jsonl   who stands by which text from which day, with reservations, and until when
          decisions.jsonl      editors' words on relations; a rejected one is never proposed again
          relations.jsonl      kind (Reprints, Revises, Translates, Quotes, RepliesTo, Introduces, Mentions);
                               from: the text that took; to: its source; method and score of the program.
                               spans: [start, end, start, end, likeness] in the words of from and of to
          distinctions.jsonl   organisations that an editor said are two
          beads.jsonl          what editors said of which sentences translate which
          matches.jsonl        which words texts share, as spans
          translations.jsonl   which texts are translations of one another, and what shows it
          alignments.jsonl     sentences of two texts (a, b: ranges) and beads: which belong together, by number
          lexicons.jsonl       words of two languages that stand for each other, learned from these texts
          phrases.jsonl        what is printed under everything (slogans, footers, addresses), and where

        """;

    private const string Others = """

        THE SAME FOR OTHER PROGRAMS (avow import does not read these)

          annotations.jsonl    relations, quotations, damage and reservations as W3C Web Annotations (Data Model,
                               Recommendation of 2017-02-23). Sources are texts/ID.txt; offsets count characters
                               of Unicode there (section 4.2.5), and every passage is quoted with what stands
                               before and behind it
          texts.csv, relations.csv, organisations.csv, memberships.csv, events.csv
                               RFC 4180; a field that a spreadsheet would take for a formula begins with '

        """;

    private const string Missing = """

        WHAT IS NOT IN IT

        The accounts of editors, their sessions and keys, jobs and logs, and the record of who changed what
        when: of the names of editors only those are here that readers are shown, with corrections and with
        what became of damages. avow backup keeps everything.

        """;
}
