/** Owns the finding of what differs between a text and what has been said and agreed: numbers, codes, sums, contacts, times announced, names. */

/** Something that was said or agreed before. */
export type Reference = { readonly name: string; readonly text: string };

export type Agreed = {
  readonly said: readonly Reference[];
  /** Names as they are written: of the company, its products, whoever speaks. */
  readonly names: readonly string[];
  /** The hour announced for the next word, as `09:00`; null where none is. */
  readonly promised: string | null;
};

export type DifferenceKind = 'number' | 'code' | 'sum' | 'contact' | 'time' | 'name';

/** Offsets are UTF-16 units of the text as given. */
export type Difference = {
  readonly kind: DifferenceKind;
  readonly found: string;
  readonly start: number;
  readonly end: number;
  /** What stands elsewhere in its place, and where. */
  readonly agreed: readonly string[];
  readonly where: string;
};

/** One thing in a text that another text can say otherwise: `about` is what it counts, empty where the kind says it all. */
type Item = {
  readonly kind: Exclude<DifferenceKind, 'name' | 'time'>;
  readonly about: string;
  readonly value: string;
  readonly found: string;
  readonly start: number;
};

const CONTACT = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\d.:/-])\+?\d[\d -]{5,}\d(?![\d.:/-]*\d)/g;
const CODE = /(?<![\w/.-])(?=[A-Z\d-]*\d)(?=[A-Z\d-]*[A-Z])[A-Z\d]+(?:-[A-Z\d]+)*(?![\w/])/g;
/** Before it a sign or three letters, behind it three letters or one of the Chinese words for money. */
const SUM =
  /(?:(?:[A-Z]{3}|NT\$|US\$|HK\$|[$\u20AC\u00A3\u00A5])\s?\d[\d,]*(?:\.\d+)?|\d[\d,]*(?:\.\d+)?\s?(?:TWD|CNY|USD|EUR|HKD|JPY|\u5143|\u5713|\u5757|\u584A))/g;
/** A number with what it counts: a Chinese measure word or two, or the English word behind it. */
const COUNT = /(?<![\w.,:/-])(\d{1,3}(?:,\d{3})+|\d+)(?:\s?(\p{Script=Han}{1,2})|\s([a-z]{3,}))/gu;
/** What makes a number a date, an hour, a share or the like, which change from text to text. */
const DATED =
  /^(?:[\u5E74\u6708\u65E5\u53F7\u865F\u9EDE\u70B9\u65F6\u6642\u5206\u79D2\u7B2C]|days?$|hours?$|minutes?$|o$|am$|pm$|january|february|march|april|may$|june|july|august|september|october|november|december|percent)/u;

const digits = (text: string): string => text.replace(/\D/g, '');

const simple = (text: string, kind: Item['kind'], pattern: RegExp, value: (found: string) => string): readonly Item[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    kind,
    about: '',
    value: value(found),
    found,
    start: index,
  }));

const isPhone = (found: string): boolean => found.includes('@') || digits(found).length >= 7;

const contacts = (text: string): readonly Item[] =>
  simple(text, 'contact', CONTACT, (found) => (found.includes('@') ? found.toLowerCase() : digits(found))).filter(
    ({ found }) => isPhone(found) && !/^\d{4}-\d\d-\d\d/.test(found),
  );

/** A model of four signs is a name; from five on it is a batch or a serial number. */
const codes = (text: string): readonly Item[] =>
  simple(text, 'code', CODE, (found) => found).filter(({ found }) => found.length >= 5);

const sums = (text: string): readonly Item[] => simple(text, 'sum', SUM, (found) => found.replace(/[\s,]/g, ''));

const counts = (text: string): readonly Item[] =>
  [...text.matchAll(COUNT)].flatMap(({ 0: all, 1: number = '', 2: han, 3: word, index }) => {
    const about = (han ?? word ?? '').toLowerCase();
    if (DATED.test(about)) return [];
    const start = index + all.indexOf(number);
    // The first of the two characters is the measure word; the second may be anything.
    return [
      {
        kind: 'number',
        about: han === undefined ? about.replace(/s$/, '') : about.slice(0, 1),
        value: number.replaceAll(',', ''),
        found: number,
        start,
      },
    ];
  });

const overlaps = (one: Item, others: readonly Item[]): boolean =>
  others.some(({ start, found }) => one.start < start + found.length && start < one.start + one.found.length);

const itemsIn = (text: string): readonly Item[] => {
  const exact = [...contacts(text), ...sums(text), ...codes(text)];
  return [...exact, ...counts(text).filter((one) => !overlaps(one, exact))];
};

/** An hour by itself: from one to another are opening hours. */
const HOUR = /(?<![\d:~\u2013\uFF5E\u81F3-])([01]?\d|2[0-3]):([0-5]\d)(?![\d:]|\s?[~\u2013\uFF5E\u81F3-])/g;

/** Hours in a text are held against the one that was announced, where they name another. */
const hours = (text: string, promised: string | null): readonly Difference[] => {
  if (promised === null) return [];
  const found = [...text.matchAll(HOUR)].map(({ 0: all, 1: hour = '', 2: minute = '', index }) => ({
    found: all,
    start: index,
    at: `${hour.padStart(2, '0')}:${minute}`,
  }));
  // One hour among several is the promise; opening hours and the time of the notice stand beside it.
  if (found.length === 0 || found.some(({ at }) => at === promised)) return [];
  return found.map(({ found: hour, start }) => ({
    kind: 'time',
    found: hour,
    start,
    end: start + hour.length,
    agreed: [promised],
    where: '',
  }));
};

/** Letters other, more or fewer; stops counting once there are too many. */
const apart = (left: readonly string[], right: readonly string[]): number => {
  let row = right.map((_, at) => at + 1);
  left.forEach((letter, y) => {
    let corner = y;
    let before = y + 1;
    row = row.map((above, x) => {
      const here = Math.min(above + 1, before + 1, corner + (letter === right[x] ? 0 : 1));
      corner = above;
      before = here;
      return here;
    });
  });
  return row.at(-1) ?? left.length;
};

const wordsOf = (text: string): readonly { readonly word: string; readonly start: number }[] =>
  [...text.matchAll(/\p{Script=Han}|[\p{L}\p{N}']+/gu)].map(({ 0: word, index }) => ({ word, start: index }));

/** A name of the length at which a slip of one sign is a slip, and not another word. */
const isLong = (name: string): boolean => (/\p{Script=Han}/u.test(name) ? [...name].length >= 4 : name.length >= 6);

/** Stretches that are nearly a name and not that name. */
const slips = (text: string, name: string): readonly Difference[] => {
  const size = wordsOf(name).length;
  const words = wordsOf(text);
  const plain = name.toLowerCase();
  return words.flatMap(({ start }, at) => {
    const last = words[at + size - 1];
    const end = last === undefined ? -1 : last.start + last.word.length;
    const found = end === -1 ? '' : text.slice(start, end);
    const far = found === '' || found.toLowerCase().includes(plain) ? 0 : apart([...found.toLowerCase()], [...plain]);
    const most = /\p{Script=Han}/u.test(name) ? 1 : Math.min(2, Math.floor(name.length / 5));
    // A plural or a genitive is the same name.
    const inflected = found.toLowerCase().replace(/'?s$/, '') === plain;
    return far === 0 || far > most || inflected ? [] : [{ kind: 'name', found, start, end, agreed: [name], where: '' }];
  });
};

const sayingOther = (item: Item, { said }: Agreed): Difference | null => {
  const same = ({ kind, about }: Item): boolean => kind === item.kind && about === item.about;
  const others = said.map(({ name, text }) => ({ name, items: itemsIn(text).filter(same) }));
  const all = others.flatMap(({ items }) => items);
  if (all.length === 0 || all.some(({ value }) => value === item.value)) return null;
  const { kind, found, start } = item;
  const where = others.find(({ items }) => items.length > 0)?.name ?? '';
  return { kind, found, start, end: start + found.length, agreed: [...new Set(all.map((one) => one.found))], where };
};

/** Everything in the text that was said otherwise before, in its order. What nobody has said yet differs from nothing. */
export const differences = (text: string, agreed: Agreed): readonly Difference[] =>
  [
    ...itemsIn(text).flatMap((item) => sayingOther(item, agreed) ?? []),
    ...hours(text, agreed.promised),
    ...agreed.names.filter(isLong).flatMap((name) => slips(text, name)),
  ].sort((a, b) => a.start - b.start);
