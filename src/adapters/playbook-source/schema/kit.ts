/** Owns the schema of `crisis-kit.yaml`: what a company notes in quiet times. Every value may be left empty. */
import { HELP_KINDS, LONGEST_LINE } from '../../../core/kit/model.ts';
import { ID } from './common.ts';
import { DIALECT, exactly, mapOf, type Schema, setOf } from './schema.ts';

/** A value that somebody means to fill in later is written `name:` and nothing behind it. */
const maybe = (schema: Schema): Schema => ({ oneOf: [{ type: 'null' }, schema] });
const some = (properties: Readonly<Record<string, Schema>>): Schema =>
  exactly([], Object.fromEntries(Object.entries(properties).map(([key, schema]) => [key, maybe(schema)])));

const LINE: Schema = { type: 'string', minLength: 1, maxLength: LONGEST_LINE, pattern: '^[^\\n]*$' };
const DAY: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'A date, as 2026-11-22.' };
const listOf = (items: Schema): Schema => ({ type: 'array', maxItems: 200, items });
const ROLE_LIST = setOf(ID);
const VALUES = setOf({ type: 'string', pattern: '^[a-z0-9][a-z0-9_-]{0,63}$' });

const REACH = {
  phone: maybe(LINE),
  mail: maybe(LINE),
  chat: maybe({ ...LINE, description: 'LINE, WeChat, Teams … and the name there.' }),
  last_verified: maybe({ ...DAY, description: 'When somebody last reached them here; contacts check writes it.' }),
  verified_by: maybe(LINE),
  not_reached: maybe({ ...DAY, description: 'The last try that failed; contacts check writes it.' }),
};

const PERSON = exactly(['name'], { name: LINE, ...REACH });

const HELP = exactly(['kind', 'name'], {
  kind: { enum: HELP_KINDS },
  name: LINE,
  person: maybe({ ...LINE, description: 'Whom to ask for there.' }),
  ...REACH,
  contract: maybe({ ...LINE, description: 'The number of the contract or policy.' }),
  call_when: maybe(LINE),
  may_call: maybe({ ...ROLE_LIST, description: 'Roles that may call them.' }),
});

const CHANNEL = exactly(['name'], { name: LINE, address: maybe(LINE), role: maybe(ID) });

const LEVELS = ['1', '2', '3', '4'] as const;

export const KIT: Schema = {
  $schema: DIALECT,
  $id: 'kit.schema.json',
  title: 'crisis-kit configuration and contacts',
  description: 'crisis-kit.yaml: the company as the outside knows it, who acts first, who helps from outside.',
  ...some({
    format: { const: 1, description: 'The version of this format.' },
    lang: { type: 'string', pattern: '^([zZ][hH]|[eE][nN])([-_].*)?$', description: 'zh-TW, zh-CN or en.' },
    by: { ...LINE, description: 'The name the record carries where --by is not given.' },
    role: ID,
    tz: { ...LINE, description: 'A time zone, as Asia/Taipei.' },
    currency: { type: 'string', pattern: '^[A-Za-z]{3}$' },
    company: some({ name: { ...LINE, description: 'The name the public knows.' }, legal_name: LINE, contact: LINE }),
    languages: { ...setOf(LINE), description: 'Languages in which you speak to the outside.' },
    markets: { ...VALUES, description: 'Where you sell, or where your customers are: values of the fact markets.' },
    products: { ...VALUES, description: 'Kinds of product you sell: values of the fact product_kind.' },
    data: { ...VALUES, description: 'Values of the fact data_sector.' },
    people: listOf(PERSON),
    roles: {
      ...mapOf(ID, { oneOf: [{ type: 'null' }, LINE, listOf(LINE)] }),
      description: 'Role to names: the first acts first, the others stand in, in this order.',
    },
    outside: listOf(HELP),
    channels: listOf(CHANNEL),
    approvers: {
      ...exactly([], Object.fromEntries(LEVELS.map((level) => [level, maybe(ROLE_LIST)]))),
      description: 'Severity to the roles that say yes before a text goes out.',
    },
    upkeep: some({
      stale_after_days: { type: 'integer', minimum: 1, maximum: 3660 },
      next_review: DAY,
      next_drill: DAY,
      next_training: DAY,
      budget: LINE,
    }),
  }),
};
