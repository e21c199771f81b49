/** Owns which questions the interview has, and in which order. Each one asks only where the file has no answer yet. */
import type { FactId } from '../../core/fact/model.ts';
import type { Day, Kit } from '../../core/kit/model.ts';
import { monthsOn } from '../kit-ground.ts';
import { askOutside } from './init-outside.ts';
import { addPerson, askDeputies, askRoles } from './init-people.ts';
import type { Interview } from './interview.ts';
import { askRow, askRows, askText } from './talk.ts';

/** True where something was asked. */
type Question = (here: Interview) => Promise<boolean>;

type Line = {
  readonly at: readonly [string, ...string[]];
  readonly missing: (kit: Kit) => boolean;
  readonly message: (here: Interview) => string;
  readonly example?: FactId;
};

const factText = ({ content, talk }: Interview, fact: FactId) => content.factTexts[talk.errand.words.lang][fact];

/** A question that is answered in a line. */
const lineFor =
  ({ at, missing, message, example }: Line): Question =>
  async (here) => {
    if (!missing(await here.kit())) return false;
    const help = here.talk.errand.words.kit.init.later;
    const shown = example === undefined ? null : (factText(here, example)?.example ?? null);
    const value = await askText(here.talk, { message: message(here), help, example: shown });
    if (value !== '') await here.save([{ kind: 'set', at, value }]);
    return true;
  };

type Several = {
  readonly key: 'markets' | 'products' | 'data';
  readonly fact: FactId;
  /** Asked only where this holds as well. */
  readonly when?: (kit: Kit) => boolean;
};

/** Any of a fact's own values; a fact the dictionary does not have is not asked. */
const severalFor =
  ({ key, fact, when = () => true }: Several): Question =>
  async (here) => {
    const kit = await here.kit();
    const choices = here.content.facts[fact]?.choices ?? [];
    if (choices.length === 0 || kit[key].length > 0 || !when(kit)) return false;
    const { init } = here.talk.errand.words.kit;
    const rows = choices.map((value) => ({ value, label: factText(here, fact)?.choices[value] ?? value }));
    const chosen = await askRows(here.talk, { message: init[key], help: init.later }, rows);
    if (chosen.length > 0) await here.save([{ kind: 'set', at: [key], value: chosen }]);
    return true;
  };

/** Who is typing: the name in the record, and the first of the people. */
const myself: Question = async (here) => {
  const kit = await here.kit();
  if (kit.preferences.by !== null) return false;
  const { init } = here.talk.errand.words.kit;
  const name = await askText(here.talk, { message: init.myName, help: init.myNameHelp });
  if (name === '') return true;
  await here.save([{ kind: 'set', at: ['by'], value: name }]);
  await addPerson(here, name);
  return true;
};

const SERIOUS = ['3', '4'] as const;
const SMALL = ['1', '2'] as const;

const approval =
  (levels: typeof SERIOUS | typeof SMALL, message: 'approveSerious' | 'approveSmall'): Question =>
  async (here) => {
    const { approvers, roles } = await here.kit();
    const open = levels.filter((level) => approvers[Number(level) as 1] === undefined);
    const filled = here.roles.filter((role) => roles[role] !== undefined);
    if (open.length === 0 || filled.length === 0) return false;
    const { init } = here.talk.errand.words.kit;
    const rows = filled.map((role) => ({ value: role, label: here.roleName(role), help: roles[role]?.[0] ?? '' }));
    const value = await askRows(here.talk, { message: init[message], help: init.later }, rows);
    if (value.length > 0)
      await here.save(open.map((level) => ({ kind: 'set', at: ['approvers', level], value }) as const));
    return true;
  };

const MONTHS = [1, 3, 6] as const;

const date =
  (key: 'next_review' | 'next_drill', of: (kit: Kit) => Day | null, message: 'review' | 'drill'): Question =>
  async (here) => {
    if (of(await here.kit()) !== null) return false;
    const { init } = here.talk.errand.words.kit;
    const rows = MONTHS.map((months) => {
      const value = monthsOn(here.day, months);
      return { value, label: init.inMonths(months, value) };
    });
    const value = await askRow(here.talk, { message: init[message] }, [...rows, { value: '', label: init.notNow }]);
    if (value !== '') await here.save([{ kind: 'set', at: ['upkeep', key], value }]);
    return true;
  };

const QUESTIONS: readonly Question[] = [
  lineFor({
    at: ['company', 'name'],
    missing: ({ company }) => company.name === null,
    message: (here) => factText(here, 'brand_name')?.label ?? '',
    example: 'brand_name',
  }),
  lineFor({
    at: ['company', 'contact'],
    missing: ({ company }) => company.contact === null,
    message: (here) => factText(here, 'public_contact')?.label ?? '',
    example: 'public_contact',
  }),
  myself,
  askRoles,
  askDeputies,
  askOutside,
  approval(SERIOUS, 'approveSerious'),
  approval(SMALL, 'approveSmall'),
  severalFor({ key: 'markets', fact: 'markets' }),
  severalFor({ key: 'products', fact: 'product_kind' }),
  severalFor({ key: 'data', fact: 'data_sector', when: ({ markets }) => markets.includes('tw') }),
  lineFor({
    at: ['company', 'legal_name'],
    missing: ({ company }) => company.legalName === null,
    message: ({ talk }) => talk.errand.words.kit.init.legalName,
  }),
  date('next_review', ({ upkeep }) => upkeep.nextReview, 'review'),
  date('next_drill', ({ upkeep }) => upkeep.nextDrill, 'drill'),
];

/** Asks what is missing. False where nothing was. */
export const askAll = async (here: Interview): Promise<boolean> => {
  let any = false;
  for (const question of QUESTIONS) any = (await question(here)) || any;
  return any;
};
