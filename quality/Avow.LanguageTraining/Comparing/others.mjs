// Answers of eld and franc to every line of files "tag TAB text", as BCP 47 tags, beside each file (.eld, .franc, .franc-all), and the
// tags that each claims, in the folder of the first (eld.claims, franc.claims, franc-all.claims).
// Usage: node others.mjs NODE_MODULES FILE.tsv...
import fs from 'node:fs';
import path from 'node:path';

const [modules, ...files] = process.argv.slice(2);
const from = name => import(path.resolve(modules, name));
const { eld } = await from('eld/src/entries/static.large.js');
const tools = [
  ['eld', text => eld.detect(text).language, Object.values(eld.info().Languages)],
  ['franc', (await from('franc/index.js')).franc, await codesOf('franc')],
  ['franc-all', (await from('franc-all/index.js')).franc, await codesOf('franc-all')],
];

// franc's model is keyed by script, then by language; the languages that are alone in their script stand in its table of scripts.
async function codesOf(name) {
  const { data } = await from(`${name}/data.js`);
  const alone = 'cmn ben jpn kor tel tam guj kan mal pan tha sin ell khm hye sat bod kat lao zgh iii'.split(' ');
  return Object.values(data).flatMap(script => Object.keys(script)).concat(alone);
}

// What the standard's list of replaced codes does not say: members of a macrolanguage and near kin that bear one tag with us.
const replaced = { no: 'nb', nor: 'nb', zlm: 'ms', zyb: 'za', hms: 'hmn', hnj: 'hmn', mww: 'hmn', hea: 'hmn', hna: 'hmn', fuv: 'ff', pbu: 'ps', prs: 'fa', fil: 'tl', quy: 'qu', quz: 'qu', nhn: 'nah', lnc: 'oc', prv: 'oc', gug: 'gn', src: 'sc', knc: 'kr', kng: 'kg', gaz: 'om', gax: 'om', ayr: 'ay', tw: 'ak', ydd: 'yi' };
function tagOf(code) {
  if (!code || code === 'und') return 'und';
  const tag = replaced[code] ?? Intl.getCanonicalLocales(code)[0].split('-')[0];
  return replaced[tag] ?? tag;
}

for (const [name, , codes] of tools) {
  fs.writeFileSync(path.join(path.dirname(files[0]), `${name}.claims`), [...new Set(codes.map(tagOf))].sort().join('\n') + '\n');
}

for (const file of files) {
  const texts = fs.readFileSync(file, 'utf8').split('\n').filter(line => line).map(line => line.slice(line.indexOf('\t') + 1));
  for (const [name, answer] of tools) {
    const found = texts.map(text => tagOf(name === 'eld' ? answer(text) : answer(text, { minLength: 1 })));
    fs.writeFileSync(file.replace(/\.tsv$/, `.${name}`), found.join('\n') + '\n');
  }
}
