/** Owns the changing of YAML text value by value, so that comments, order and unknown keys stay where people put them. */
import { type Document, isMap, isNode, isSeq, LineCounter, parseDocument, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { bad, issue, ok, type Result } from '../../core/issue.ts';
import type { Edit } from '../../ports/kit-file.ts';
import { withoutStandIns, withStandIns } from './empty.ts';

type Value = string | readonly string[];

/** What another reader of YAML would take for a number, a truth or nothing stands in quotes. */
const AMBIGUOUS = /^(?:true|false|yes|no|on|off|null|~|[-+.]?\d[\d.,:_+-]*)$/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const scalar = (text: string): Scalar => {
  const node = new Scalar(text);
  if (AMBIGUOUS.test(text) && !DAY.test(text)) node.type = Scalar.QUOTE_DOUBLE;
  return node;
};

const node = (value: Value): Scalar | YAMLSeq => {
  if (typeof value === 'string') return scalar(value);
  const list = new YAMLSeq();
  list.flow = true;
  for (const one of value) list.add(scalar(one));
  return list;
};

/** Everything on the way to a value is a mapping; what was left empty there becomes one. */
const mapAt = (document: Document, path: readonly string[]): YAMLMap => {
  if (!isMap(document.contents)) document.contents = new YAMLMap() as typeof document.contents;
  let map = document.contents as unknown as YAMLMap;
  for (const key of path) {
    const found: unknown = map.get(key, true);
    const next = isMap(found) ? found : new YAMLMap();
    if (!isMap(found)) put(map, key, next);
    map = next;
  }
  return map;
};

/** A value in the place of another keeps the comments that stood at it. */
const put = (map: YAMLMap, key: string, value: Scalar | YAMLSeq | YAMLMap): void => {
  const before: unknown = map.get(key, true);
  if (isNode(before)) Object.assign(value, { comment: before.comment, commentBefore: before.commentBefore });
  map.set(key, value);
};

const entryOf = (document: Document, { list, name }: Extract<Edit, { kind: 'entry' }>): YAMLMap => {
  const root = mapAt(document, []);
  const found: unknown = root.get(list, true);
  const entries = isSeq(found) ? found : new YAMLSeq();
  if (!isSeq(found)) put(root, list, entries);
  entries.flow = entries.flow === true && entries.items.length > 0;
  const known = entries.items.find((one) => isMap(one) && String(one.get('name') ?? '').trim() === name);
  if (isMap(known)) return known;
  const made = new YAMLMap();
  made.set('name', scalar(name));
  entries.add(made);
  return made;
};

const carryOut = (document: Document, edit: Edit): void => {
  if (edit.kind === 'set') {
    const [key = '', ...above] = [...edit.at].reverse();
    put(mapAt(document, above.reverse()), key, node(edit.value));
    return;
  }
  const entry = entryOf(document, edit);
  for (const [key, value] of Object.entries(edit.values)) {
    if (value === null) entry.delete(key);
    else put(entry, key, node(value));
  }
};

/** The text with these changes in it; what is wrong where it is no YAML, and then nothing is changed. */
export const edited = (file: string, text: string, edits: readonly Edit[]): Result<string> => {
  const lineCounter = new LineCounter();
  // failsafe: a number somebody wrote without quotes keeps its zeros.
  const document = parseDocument(withStandIns(text), { lineCounter, schema: 'failsafe', prettyErrors: false });
  const [fault] = [...document.errors, ...document.warnings];
  if (fault) {
    const { line, col } = lineCounter.linePos(fault.pos[0]);
    const source = (text.split('\n')[line - 1] ?? '').replace(/\r$/, '');
    const length = Math.max(1, fault.pos[1] - fault.pos[0]);
    return bad(issue('file.bad-yaml', { kind: 'file', file, line, column: col, length, source }, { path: file }));
  }
  for (const edit of edits) carryOut(document, edit);
  const written = withoutStandIns(document.toString({ lineWidth: 0 }));
  return ok(text.includes('\r\n') ? written.replaceAll(/\r?\n/g, '\r\n') : written);
};
