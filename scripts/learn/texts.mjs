// The labelled texts that are learned from: whole statements of test/bench/corpus (the part that is open), passages, and what stands in test/bench/learn.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '..', '..');
const BENCH = path.join(ROOT, 'test', 'bench');

const linesOf = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');

const filesIn = (folder, ending) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .sort()
        .map((name) => path.join(folder, name))
    : [];

/** Corpora name harm more finely than a check does. */
const HARM = {
  injury: 'injury',
  illness: 'injury',
  death: 'injury',
  allergy: 'injury',
  health: 'injury',
  data: 'data',
  privacy: 'data',
  none: 'none',
};
const harmOf = (harm) => [harm ?? []].flat().map((one) => HARM[one] ?? 'inconvenience');

const OPEN = '⟦';
const SHUT = '⟧';

/** The flaw stands between marks; null where nobody marked it. */
const unmarked = (text) => {
  const start = text.indexOf(OPEN);
  const end = text.indexOf(SHUT);
  const plain = text.replace(OPEN, '').replace(SHUT, '');
  return { text: plain, flaw: start === -1 || end < start ? null : { start, end: end - 1 } };
};

const statement = (line, lang, group) => {
  const { text, labels, kind, facts } = JSON.parse(line);
  return { lang, group, whole: true, labels, kind: kind ?? null, harm: harmOf(facts?.harm), ...unmarked(text) };
};

/** `F | kind | harm | text`; of what is unconfirmed, one field more. */
const passage = (line, lang, rule) => {
  const [mark, kind, harm, ...rest] = line.split(' | ');
  const text = (rule === 'unconfirmed-as-fact' ? rest.slice(1) : rest).join(' | ').replaceAll('\\n', '\n');
  const labels = mark.trim() === 'F' ? [rule] : [];
  return { lang, group: line, whole: rule.startsWith('good'), labels, kind, harm: harmOf(harm), ...unmarked(text) };
};

/** `F | rule | kind | harm | text` */
const flawed = (line, lang) => {
  const [, rule, kind, harm, ...rest] = line.split(' | ');
  const text = rest.join(' | ').replaceAll('\\n', '\n');
  return { lang, group: line, whole: true, labels: [rule], kind, harm: harmOf(harm), ...unmarked(text) };
};

const passages = (folder, lang) =>
  filesIn(folder, '.txt').flatMap((file) => {
    const rule = path.basename(file, '.txt');
    const read = rule.startsWith('flawed') ? flawed : passage;
    return linesOf(file).map((line) => ({ ...read(line, lang, rule), times: timesOf(file) }));
  });

/** The statements of a page of docs/cases stand as quotations, and are good. */
const fromPage = (file, lang) =>
  readFileSync(file, 'utf8')
    .split(/\n(?!>)/)
    .map((block) => block.trim())
    .filter((block) => block.startsWith('> '))
    .map((block) => ({
      lang,
      group: block,
      whole: true,
      labels: [],
      kind: null,
      harm: [],
      text: block.replace(/^> ?/gm, ''),
      flaw: null,
    }));

const fromPages = (lang) =>
  filesIn(path.join(ROOT, 'docs/cases'), lang === 'en' ? '.md' : `.${lang}.md`)
    .filter((file) => lang !== 'en' || !file.includes('.zh-'))
    .flatMap((file) => fromPage(file, lang));

/** What the kit itself sends out, and what everybody knows to be wrong, has to be right: it is told so many times. */
const OWN = 12;

/** What everybody has read before, in statements of every kind: no surprise, so that nothing is judged by it. */
const FORMULA = 3;

const timesOf = (file) => {
  if (/-(?:shipped|textbook)\.txt$/.test(file)) return OWN;
  return file.endsWith('-formulas.txt') ? FORMULA : 1;
};

/** Every text of a language; those of one group are by one author in one sitting, or one text alone. */
export const textsOf = (lang) => [
  ...filesIn(path.join(BENCH, 'corpus', lang, 'tune'), '.jsonl').flatMap((file) =>
    linesOf(file).map((line) => ({ ...statement(line, lang, `${lang} ${path.basename(file)}`), times: 1 })),
  ),
  ...passages(path.join(BENCH, 'passages', lang), lang),
  ...passages(path.join(BENCH, 'learn', lang), lang).map((one) => ({ ...one, fresh: one.times === 1 })),
  ...fromPages(lang).map((one) => ({ ...one, times: OWN })),
];
