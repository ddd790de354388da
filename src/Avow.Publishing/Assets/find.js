// Searches a copy of the archive that no server answers for. The words lie in files beside the pages (search/), read as scripts, because a browser opens no
// others from a stick; each is one call with strings. Nothing is stored, nobody is asked, and no text ever becomes markup.
(() => {
  'use strict';
  const form = document.querySelector('form.ask');
  const results = document.getElementById('results');
  if (!form || !results) return;
  const { from, pages, inflected, found: foundWord, nothing, untitled, missing } = results.dataset;
  const tongue = document.documentElement.lang;
  const perFile = 128, shownAtOnce = 20, mostFilesAWord = 6, wholeWordUpTo = 3, likenessInflected = 0.5;
  const kept = new Map(); // what was read, by file
  const arrived = {};
  window.avow = {
    index: segments => { arrived.index = segments; },
    words: (segment, file, lines) => { arrived[`${segment}/w${file}`] = lines; },
    texts: (segment, file, texts) => { arrived[`${segment}/t${file}`] = texts; },
  };

  function read(name) {
    if (!kept.has(name)) kept.set(name, new Promise((done, failed) => {
      const script = document.createElement('script');
      script.src = `${from}${name}.js`;
      script.onload = () => { done(arrived[name]); script.remove(); };
      script.onerror = () => { kept.delete(name); failed(new Error(name)); };
      document.head.append(script);
    }));
    return kept.get(name);
  }

  // The same rule as FoldedWords: compatibility forms, marks that take no room dropped, small letters; writing without spaces in pairs of letters.
  const dense = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u4DBF\u4E00-\u9FFF]/;
  const runs = new RegExp(`${dense.source}+|[^${dense.source.slice(1)}+`, 'gu');
  function wordsOf(text) {
    const folded = text.normalize('NFKD').replace(/[\p{Mn}\p{Cf}]/gu, '').normalize('NFC').toLowerCase().replace(/ς/g, 'σ');
    const words = [];
    for (const run of folded.match(/[\p{L}\p{N}\p{Mc}]+/gu) ?? [])
      for (const part of run.match(runs))
        if (!dense.test(part)) words.push(part.slice(0, 40));
        else if (part.length === 1) words.push(part);
        else for (let at = 0; at + 1 < part.length; at++) words.push(part.slice(at, at + 2));
    return words;
  }

  // Texts of one segment in which a word stands, or for longer words one that begins with it: number and weight.
  async function standing(word, segment, firsts) {
    let file = 0;
    while (file + 1 < firsts.length && firsts[file + 1] <= word) file++;
    const texts = new Map();
    const isBeginning = word.length > wholeWordUpTo && !dense.test(word);
    for (let read_ = 0; file < firsts.length && read_ < mostFilesAWord && (read_ === 0 || firsts[file].startsWith(word)); file++, read_++)
      for (const line of (await read(`${segment}/w${file}`)).split('\n')) {
        const space = line.indexOf(' ');
        const known = line.slice(0, space);
        if (known !== word && !(isBeginning && known.startsWith(word))) continue;
        const likeness = known === word ? 1 : 0.6;
        let at = -1;
        for (const place of line.slice(space + 1).split(' ')) {
          if (!place) continue;
          const [distance, times] = place.split(':');
          at += parseInt(distance, 36);
          const weight = likeness * (1 + Math.log(times ? +times : 1));
          if (weight > (texts.get(at) ?? 0)) texts.set(at, weight);
        }
      }
    return texts;
  }

  async function search(asked) {
    const words = [...new Set(wordsOf(asked.q))].slice(0, 12);
    const segments = await read('index');
    const total = segments.reduce((sum, [texts]) => sum + texts, 0);
    const hits = [];
    const byWord = [];
    const more = asked.q ? await inflections() : null;
    const written = writtenWords(asked.q);
    for (const word of words) {
      const lists = await Promise.all(segments.map(([, firsts], segment) => standing(word, segment, firsts)));
      const places = written.has(word) && await more?.standing(written.get(word), asked.language).catch(() => []);
      for (const [segment, at] of places || []) if (lists[segment] && !lists[segment].has(at)) lists[segment].set(at, likenessInflected);
      byWord.push(lists);
    }
    const rarity = byWord.map(lists => Math.log(1 + total / (1 + lists.reduce((sum, list) => sum + list.size, 0))));
    segments.forEach(([texts], segment) => {
      const lists = byWord.map(all => all[segment]);
      const smallest = lists.length ? [...lists].sort((a, b) => a.size - b.size)[0] : null;
      for (const at of smallest ? smallest.keys() : Array.from({ length: texts }, (_, number) => number))
        if (lists.every(list => list.has(at))) hits.push({ segment, at, score: lists.reduce((sum, list, word) => sum + rarity[word] * list.get(at), 0) });
    });
    hits.sort((a, b) => b.score - a.score || b.segment - a.segment || b.at - a.at);
    return hits;
  }

  async function described(hit) {
    return (await read(`${hit.segment}/t${Math.floor(hit.at / perFile)}`))[hit.at % perFile];
  }

  // Filters look into the descriptions, so only as far as is needed to fill what is shown.
  async function filtered(hits, asked, count) {
    const isFiltered = asked.organisation || asked.language || asked.from || asked.until;
    const lines = [], of = [];
    let fitting = 0;
    for (const hit of hits) {
      if (!isFiltered && lines.length === count) return { lines, of, total: hits.length };
      const text = await described(hit);
      if (!text) continue;
      const [, , , day, language, outlet, issuer] = text;
      const fits = (!asked.language || language.split('-')[0] === asked.language.split('-')[0]) && (!asked.organisation || outlet === asked.organisation || issuer === asked.organisation)
        && (!asked.from || (day && day >= asked.from)) && (!asked.until || (day && day <= asked.until));
      if (fits && ++fitting <= count) { lines.push(text); of.push(hit); }
    }
    return { lines, of, total: isFiltered ? fitting : hits.length };
  }

  // Indexes that know inflected words and show what was found in its context, where the site has them and a server of files answers (inflected.js); a browser opens them from a stick not at all.
  let others = null;
  async function inflections() {
    if (!inflected || !location.protocol.startsWith('http')) return null;
    try {
      others ??= import(new URL(inflected, document.baseURI).href).then(module => module.inflections(new URL(`${from}pagefind/`, document.baseURI).href));
      return await others;
    } catch {
      others = null;
      return null;
    }
  }

  // The longer words as somebody wrote them, by what they are folded to: rules of inflection know their marks.
  function writtenWords(q) {
    const written = new Map();
    for (const word of q.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []) {
      const [folded, ...more] = wordsOf(word);
      if (folded?.length > wholeWordUpTo && !more.length && !dense.test(folded)) written.set(folded, word);
    }
    return written;
  }

  async function inContext(lines, hits, asked) {
    const words = [...writtenWords(asked.q).values()].join(' ');
    const shown = words && await (await inflections())?.inContext(words, asked.language).catch(() => null);
    if (!shown) return lines;
    return Promise.all(lines.map(async (line, number) => {
      const parts = await shown.get(`${hits[number].segment},${hits[number].at}`)?.().catch(() => null);
      return parts?.some(part => part.isFound) ? [...line.slice(0, 7), parts.map(part => part.isFound ? element('mark', {}, part.words) : part.words)] : line;
    }));
  }

  const names = new Intl.DisplayNames([tongue], { type: 'language', fallback: 'code' });
  const days = new Intl.DateTimeFormat({ ar: 'ar-u-nu-latn', en: 'en-GB' }[tongue] ?? tongue, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

  function element(name, attributes, ...content) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) if (value) made.setAttribute(key, value);
    made.append(...content);
    return made;
  }

  function shown([file, title, who, day, language, , , beginning]) {
    const tag = language === 'und' ? '' : language;
    const about = [who && element('bdi', {}, who), day && days.format(new Date(`${day}T00:00:00Z`)), tag && names.of(tag)].filter(Boolean);
    return element('li', {},
      element('a', { class: title ? 'title' : 'title untitled', href: `${pages}${file}`, lang: title && tag, dir: title && 'auto' }, title || untitled),
      element('span', { class: 'voice about' }, ...about.flatMap((part, at) => at ? [' · ', part] : [part])),
      element('p', { class: 'snippet', lang: tag, dir: 'auto' }, ...[beginning].flat()));
  }

  let asking = 0;
  async function show(asked, count = shownAtOnce) {
    const turn = ++asking;
    if (!Object.values(asked).some(Boolean)) return;
    results.setAttribute('aria-busy', 'true');
    const { lines: plain, of, total } = await filtered(await search(asked), asked, count);
    const lines = await inContext(plain, of, asked);
    if (turn !== asking) return;
    results.removeAttribute('aria-busy');
    const heading = element('h2', { class: 'voice', id: 'found' }, total ? `${foundWord}: ${total.toLocaleString(tongue === 'ar' ? 'ar-u-nu-latn' : tongue)}` : nothing);
    const section = element('section', { class: 'results', 'aria-labelledby': 'found' }, heading, element('ol', { class: 'lines hits' }, ...lines.map(shown)));
    if (total > lines.length) {
      const more = element('button', { type: 'button', class: 'voice' }, `+ ${Math.min(shownAtOnce, total - lines.length)}`);
      more.addEventListener('click', () => show(asked, count + shownAtOnce));
      section.append(more);
    }
    results.replaceChildren(section);
  }

  const fields = ['q', 'organisation', 'language', 'from', 'until'];
  function askedIn(form) {
    return Object.fromEntries(fields.map(name => [name, (form.elements[name]?.value ?? '').trim()]));
  }

  function ask() {
    const asked = askedIn(form);
    try {
      const filled = new URLSearchParams(Object.entries(asked).filter(([, value]) => value)).toString();
      history.replaceState(history.state, '', filled ? `?${filled}` : location.pathname);
    } catch { /* a file may have no history */ }
    show(asked).catch(() => { results.removeAttribute('aria-busy'); results.replaceChildren(element('p', { class: 'voice remark', role: 'status' }, missing)); });
  }

  let timer = 0;
  form.elements.q.addEventListener('input', event => { if (!event.isComposing) { clearTimeout(timer); timer = setTimeout(ask, 250); } });
  form.addEventListener('change', event => { if (event.target !== form.elements.q) ask(); });
  form.addEventListener('submit', event => { event.preventDefault(); clearTimeout(timer); ask(); });
  const given = new URLSearchParams(location.search);
  for (const name of fields) if (given.get(name)) form.elements[name].value = given.get(name);
  if (fields.some(name => given.get(name))) ask();
})();
