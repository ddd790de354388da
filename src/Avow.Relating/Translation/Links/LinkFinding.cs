namespace Avow.Relating;

/// <summary>Finds which tokens of two vocabularies may stand for each other: the same numbers and marks, words that sound alike, words with a meaning in common.</summary>
internal sealed class LinkFinding(TokenizedSide a, TokenizedSide b, ConceptLexicon ofA, ConceptLexicon ofB, IReadOnlyList<BilingualWords> words)
{
    // Least likeness of sound of words of five letters and more, and of shorter ones: on shared/data/align 0.62 lets too many in.
    private const double LeastLikeness = 0.7;
    private const double LeastOfShort = 0.8;
    private const double LeastOfThree = 0.99;
    private const int LeastLetters = 3;

    private const double AtTheEdge = 0.15;
    private const double ForNames = 1.5;
    private const double ForNumbers = 2.5;
    private const double ForMarks = 1;
    private const double ForMeaning = 1;

    // Words with the same first consonants beyond which three are compared in place of two.
    private const int CrowdedWords = 8_000;

    // Tokens of the other side that one may be linked with.
    private const int MostLinks = 24;

    public IReadOnlyList<Link> All()
    {
        Dictionary<(int, int), double> links = [];
        foreach (var link in Same().Concat(Sounding()).Concat(Meaning()).Concat(Known()))
            links[(link.A, link.B)] = Math.Max(link.Weight, links.GetValueOrDefault((link.A, link.B)));
        return
        [
            .. links.Select(link => new Link(link.Key.Item1, link.Key.Item2, link.Value))
                .GroupBy(link => link.A).SelectMany(group => group.OrderByDescending(link => link.Weight).ThenBy(link => link.B).Take(MostLinks))
                .OrderBy(link => link.A).ThenBy(link => link.B),
        ];
    }

    private IEnumerable<Link> Same()
    {
        Dictionary<(TokenKind, string), int> there = [];
        for (var token = 0; token < b.Forms.Count; token++)
            if (IsSign(b.Kinds[token])) there[(b.Kinds[token], b.Forms[token])] = token;
        for (var token = 0; token < a.Forms.Count; token++)
        {
            if (IsSign(a.Kinds[token]) && there.TryGetValue((a.Kinds[token], a.Forms[token]), out var other))
                yield return new(token, other, a.Kinds[token] == TokenKind.Number ? ForNumbers : ForMarks);
        }
    }

    private IEnumerable<Link> Sounding()
    {
        var consonants = Math.Min(a.Forms.Count, b.Forms.Count) > CrowdedWords ? 3 : 2;
        var sounds = b.Forms.Select(Romanisation.Of).ToArray();
        var byKey = Enumerable.Range(0, sounds.Length).Where(token => !IsSign(b.Kinds[token]) && sounds[token].Length >= LeastLetters)
            .ToLookup(token => Sounds.Key(sounds[token], consonants), StringComparer.Ordinal);
        for (var token = 0; token < a.Forms.Count; token++)
        {
            if (IsSign(a.Kinds[token]) || Romanisation.Of(a.Forms[token]) is not { Length: >= LeastLetters } sound) continue;
            foreach (var other in byKey[Sounds.Key(sound, consonants)])
            {
                var least = Math.Min(sound.Length, sounds[other].Length) switch { 3 => LeastOfThree, 4 => LeastOfShort, _ => LeastLikeness };
                var likeness = Sounds.Likeness(sound, sounds[other], least);
                if (likeness < least) continue;
                var weight = (likeness - least + AtTheEdge) / (1 - least + AtTheEdge);
                yield return new(token, other, a.Kinds[token] == TokenKind.Name && b.Kinds[other] == TokenKind.Name ? ForNames * weight : weight);
            }
        }
    }

    private IEnumerable<Link> Meaning()
    {
        if (ofA.IsEmpty || ofB.IsEmpty) yield break;
        var byConcept = Enumerable.Range(0, b.Forms.Count).SelectMany(token => ConceptsOf(b, token, ofB).Select(concept => (concept, token))).ToLookup(pair => pair.concept, pair => pair.token);
        for (var token = 0; token < a.Forms.Count; token++)
            foreach (var concept in ConceptsOf(a, token, ofA))
                foreach (var other in byConcept[concept])
                    yield return new(token, other, ForMeaning);
    }

    private IEnumerable<Link> Known()
    {
        foreach (var pairs in words)
            foreach (var (wordA, wordB, weight) in pairs.Pairs)
                if (a.NumberOf(wordA) is >= 0 and var token && b.NumberOf(wordB) is >= 0 and var other) yield return new(token, other, ForMeaning * weight);
    }

    private static IEnumerable<string> ConceptsOf(TokenizedSide side, int token, ConceptLexicon lexicon) =>
        side.Kinds[token] switch
    {
        TokenKind.Number => ConceptLexicon.OfNumber(side.Forms[token]),
        TokenKind.Mark => [],
        _ => lexicon.Of(side.Forms[token]),
    };

    private static bool IsSign(TokenKind kind) => kind is TokenKind.Number or TokenKind.Mark;
}
