// The indexes of another maker (pagefind) beside the plain one: one of each language, in parts, so that inflected words are found and what is found is shown in its context. They only add: a word goes to the languages in
// whose letters it is written, and whoever asks learns in which texts it stands by their places in the plain index. Where one of them fails it adds nothing.
export async function inflections(place) {
  const at = name => new URL(name, place).href;
  const read = async name => (await fetch(at(name))).json();
  const languages = await read('languages.json');
  const engines = new Map();

  // A program of its own for each language: two in one would share the rules of one.
  async function engineOf(parts) {
    const [texts, { createInstance }] = await Promise.all([Promise.all(parts.map(part => read(`${part}/texts.json`))), import(at(`${parts[0]}/pagefind.js`))]);
    const places = new Map(texts.flatMap((held, part) => Object.entries(held).map(([name, place]) => [name, { place, part }])));
    const engine = createInstance({ noWorker: true });
    for (const part of parts.slice(1)) await engine.mergeIndex(at(`${part}/`));
    return async words => (await engine.search(words)).results.filter(found => places.has(found.id)).map(found => ({ ...places.get(found.id), data: found.data }));
  }

  async function asked(language, words) {
    if (!engines.has(language)) engines.set(language, engineOf(languages[language]));
    try {
      return await (await engines.get(language))(words);
    } catch {
      return [];
    }
  }

  const script = { Jpan: 'Han', Kore: 'Hangul', Hans: 'Han', Hant: 'Han' };
  const letters = tag => { const name = new Intl.Locale(tag).maximize().script ?? 'Latn'; return script[name] ?? name; };

  function asking(words, wished) {
    const primary = wished.split('-')[0];
    if (primary) return [primary in languages ? primary : 'und'].filter(language => language in languages);
    return Object.keys(languages).filter(language => language === 'und' || !/\p{L}/u.test(words) || new RegExp(`\\p{Script=${letters(language)}}`, 'u').test(words));
  }

  return {
    // The places of the texts in which a word stands, however inflected.
    async standing(word, wished) {
      const answers = await Promise.all(asking(word, wished).map(async language => {
        const parts = Object.values(Object.groupBy(await asked(language, word), text => text.part));
        return Promise.all(parts.map(async found => await isOf(word, found[0]) ? found.map(text => text.place) : []));
      }));
      return answers.flat(2);
    },

    // What shows the words in their context, by place.
    async inContext(words, wished) {
      const answers = await Promise.all(asking(words, wished).map(language => asked(language, words)));
      return new Map(answers.flat().map(found => [String(found.place), async () => marked((await found.data()).excerpt)]));
    },
  };
}

// Of a word that does not stand in a part pagefind looks for ever less of it, down to its first letter; then all that it finds there is another word.
async function isOf(word, found) {
  const { excerpt, meta } = await found.data();
  const words = [...marked(excerpt).filter(part => part.isFound).map(part => part.words), ...(meta.title ?? '').split(/\s+/)];
  return words.some(other => 2 * common(folded(word), folded(other)) >= Math.max(word.length, other.length));
}

const folded = word => word.normalize('NFKD').replace(/[\p{M}\p{Cf}\p{P}]/gu, '').toLowerCase();

// How many letters in a row two words share at most.
function common(one, other) {
  for (let length = Math.min(one.length, other.length); length > 0; length--)
    for (let at = 0; at + length <= one.length; at++)
      if (other.includes(one.slice(at, at + length))) return length;
  return 0;
}

// Plain words, those between "<mark>"s apart; pagefind writes "<" and ">" of the text as in HTML.
function marked(excerpt) {
  const plain = words => words.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  return excerpt.split(/(<mark>.*?<\/mark>)/).filter(Boolean).map(part => part.startsWith('<mark>') ? { words: plain(part.slice(6, -7)), isFound: true } : { words: plain(part), isFound: false });
}
