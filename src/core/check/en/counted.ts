/** What an English word counts, and which words of a text the name of a confirmed fact is about. */

const SORTS: Readonly<Record<string, string>> = {
  people:
    'people persons person customers customer users user guests guest patients patient passengers passenger children child kids pupils students members member accounts account households subscribers employees colleagues visitors clients swimmers riders injured hurt ill sick affected dead killed hospital hospitalised hospitalized families parents players residents campers babies men women cases diners tenants drivers merchants shops homes recipients individuals workers neighbours skaters adults girls boys dogs cyclists hikers dental fans listeners readers cards treated hurt',
  goods:
    'units unit pieces piece items item packs pack packages bottles jars jar boxes pots cans bags cars vehicles chairs chargers power sets products phones devices toys bikes lights lamps heaters pairs cartons tins tubes candles bars parcels orders order bouquets tickets bookings units_sold sold stroller strollers helmets kettles toasters batteries boards watches scooters',
  records: 'records record entries rows files emails e-mails addresses letters photos portraits messages invoices',
  hours: 'hours hour hrs h',
  minutes: 'minutes minute min',
  days: 'days day',
  weeks: 'weeks week',
  money: 'money euros euro dollars pounds usd eur gbp price refund credit amount goodwill fee sum',
  percent: 'percent percentage share rate proportion',
  shops: 'shops shop stores store branches restaurants cafes outlets stations dealers',
  complaints: 'complaints reports incidents accidents fires',
  trains: 'trains flights buses trips',
};
const SORT = new Map(
  Object.entries(SORTS).flatMap(([sort, words]) => words.split(' ').map((word) => [word, sort] as const)),
);

/** The word counted, or the one after an adjective. */
export const sort = (word: string): string | null => {
  for (const one of word
    .toLowerCase()
    .split(/[\s_.-]+/)
    .slice(0, 3)) {
    if (one === 'of' || one === 'and' || one === 'or') return null;
    const found = SORT.get(one);
    if (found !== undefined) return found;
  }
  return null;
};

const ABOUT: Readonly<Record<string, readonly string[]>> = {
  injured: [
    'injur',
    'hurt',
    'hospital',
    'burn',
    'fell',
    'wound',
    'treated',
    'taken',
    'broke',
    'cut',
    'bitten',
    'scald',
    'bruis',
    'stitch',
    'shock',
  ],
  ill: ['ill', 'sick', 'symptom', 'poison', 'unwell', 'vomit', 'fell'],
  hospital: ['hospital'],
  dead: ['dead', 'died', 'kill', 'death'],
  units: [
    'sold',
    'unit',
    'piece',
    'made',
    'shipped',
    'pack',
    'item',
    'pair',
    'went',
    'concern',
    'affect',
    'recall',
    'deliver',
  ],
  people: [
    'people',
    'customer',
    'user',
    'guest',
    'member',
    'patient',
    'affect',
    'concern',
    'account',
    'data',
    'name',
    'record',
  ],
  refund: ['refund', 'back', 'money', 'return', 'credit', 'repaid', 'overcharge', 'account'],
  date: [''],
  access: ['access', 'log', 'open', 'read', 'enter', 'see', 'inside'],
  until: ['until', 'till', 'to', 'between', 'and'],
  from: ['from', 'since', 'between'],
  window: ['between', 'from', 'to', 'until', 'page', 'open', 'data'],
  compensation: ['on top', 'extra', 'besides', 'addition', 'goodwill', 'trouble', 'voucher', 'compens'],
  goodwill: ['on top', 'extra', 'besides', 'addition', 'goodwill', 'trouble', 'voucher', 'compens'],
  best: ['best', 'use by', 'expir', 'date'],
};

const STOP = new Set([
  'in',
  'on',
  'at',
  'for',
  'with',
  'an',
  'is',
  'was',
  'were',
  'by',
  'of',
  'the',
  'per',
  'total',
  'number',
  'count',
  'and',
]);

/** Whose date it is, unless it is that of what happened. */
const OF_SOMETHING = /^(?:video|clip|photo|post|article|letter|order|booking|purchase|test|report|delivery|review)s?$/;
const WHEN = new Set(['date', 'day', 'time']);

export const about = (name: string): readonly string[] => {
  const named = name.split(/[\s_.-]+/).filter((one) => one.length > 1 && !STOP.has(one));
  const parts = named.some((one) => OF_SOMETHING.test(one)) ? named.filter((one) => !WHEN.has(one)) : named;
  const stems = parts.flatMap((one) => [...(ABOUT[one] ?? []), one.replace(/(?:s|ed|ing)$/, '')]);
  return stems;
};
