/** What can be said to an ask: a value for each thing that is said about it from there on, and what says nothing. */
import type { FactDef, FactId } from '../../src/core/fact/model.ts';
import type { Ask } from '../../src/core/incident/ask.ts';
import type { Command } from '../../src/core/incident/commands.ts';
import type { State } from '../../src/core/incident/state.ts';
import { truth } from '../../src/core/playbook/condition.ts';
import type { Content } from '../../src/core/playbook/model.ts';
import { type Cell, tableOf } from '../../src/core/playbook/truth-table.ts';
import { say, skip, unknown } from './incident.ts';
import { Pairing } from './pairing.ts';
import { placeOf, remembered } from './region.ts';
import { askPlace, type Leaf, lookedAtAhead } from './ways.ts';

const AHEAD = '2027-03-01T09:00:00+08:00';

/** A value nobody looks at, of each type. */
const anyValue = (def: Pick<FactDef, 'type' | 'choices' | 'min'>): string => {
  switch (def.type) {
    case 'integer':
    case 'number':
      return String(Math.max(3, def.min ?? 0));
    case 'money':
      return '1500 TWD';
    case 'date':
      return '2026-11-21';
    case 'datetime':
      return AHEAD;
    case 'confirm':
      return 'yes';
    case 'choice':
    case 'choices':
      return def.choices[0] ?? '';
    default:
      return '▣';
  }
};

export type Answer = { readonly said: string; readonly command: Command };

const textOfCell = (cell: NonNullable<Cell>): string => {
  const { value } = cell;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'object') return String(value);
  return 'amount' in value ? `${value.amount} ${value.currency}` : value.join(',');
};

/** Whether one does without the mixes of choices that may be ticked together. */
type Manners = { readonly content: Content; readonly thrifty: boolean };

type Telling = { readonly text: string; readonly sure: boolean };

const plainValues = (def: FactDef): readonly Telling[] => {
  const texts = def.type === 'choice' ? def.choices : def.type === 'confirm' ? ['yes', 'no'] : [anyValue(def)];
  return texts.map((text) => ({ text, sure: false }));
};

/** The truth table has values nobody can type, to stand for all the others. */
const canBeTyped = (def: FactDef, text: string): boolean =>
  text !== '' && !(def.type === 'choices' && text.includes('~'));

/** Of choices that may be ticked together: all, each alone, and any two with and without each other. */
const inPairs = (told: ReadonlyMap<string, Telling>): readonly Telling[] => {
  const pairing = new Pairing();
  const ticks = ({ text }: Telling): number => text.split(',').length;
  return [...told]
    .toSorted(([, a], [, b]) => ticks(b) - ticks(a))
    .filter(([signs, telling]) => pairing.fresh(pairing.mix(signs.split(','))) || ticks(telling) === 1)
    .map(([, telling]) => telling);
};

/** One value for each thing that is said about it from here on; each value of a choice all the same. */
const tellingValues = ({ content, thrifty }: Manners, def: FactDef, leaves: readonly Leaf[]): readonly Telling[] => {
  const told = new Map<string, Telling>();
  for (const row of tableOf(leaves, content.facts).rows()) {
    const cell = row[def.id];
    if (!cell || !canBeTyped(def, textOfCell(cell))) continue;
    const view = { value: () => cell.value, known: () => true, confirmed: () => cell.confirmed };
    const signs = leaves.map((leaf) => truth(leaf, view)).join();
    const key = def.type === 'choice' ? `${cell.value}${signs}` : signs;
    if (!told.has(key)) told.set(key, { text: textOfCell(cell), sure: cell.confirmed });
  }
  return thrifty && def.type === 'choices' ? inPairs(told) : [...told.values()];
};

const factAnswers = (how: Manners, fact: FactId, leaves: readonly Leaf[]): readonly Answer[] => {
  const def = how.content.facts[fact];
  if (!def) return [];
  const own = leaves.filter((leaf) => leaf.fact === fact);
  const telling = own.length > 0 && def.type !== 'text' ? tellingValues(how, def, own) : [];
  const claim = def.certainty === 'unconfirmed' || def.assume !== null;
  return [
    ...(telling.length > 0 ? telling : plainValues(def)).map(({ text, sure }) => ({
      said: sure ? `${text} (checked)` : text,
      command: say(text, sure ? { certainty: 'confirmed' } : {}),
    })),
    claim ? { said: 'unknown', command: unknown() } : { said: 'skip', command: skip() },
  ];
};

/** What is said to an ask: one answer for each thing that comes of it. */
const answersTo = (how: Manners, ask: Ask, leaves: readonly Leaf[]): readonly Answer[] => {
  switch (ask.about.kind) {
    case 'fact':
    case 'decision':
      return factAnswers(how, ask.about.fact, leaves);
    case 'task':
      return ['done', 'later'].map((said) => ({ said, command: say(said) }));
    case 'statement':
      return [
        { said: 'keep', command: say('keep') },
        ...(ask.choices.includes('release')
          ? [
              {
                said: 'release',
                command: say('release', {
                  word: 'RELEASE',
                  untold: ['injured', 'authority', 'partners', 'staff', 'customers'],
                }),
              },
            ]
          : []),
      ];
    case 'wait':
      return [{ said: 'continue', command: say('continue') }];
    case 'checked':
      return [
        { said: 'none', command: say('none') },
        { said: 'all', command: say(ask.about.facts.join(',')) },
      ];
    case 'wording':
      return [{ said: '▣', command: say('▣') }];
    case 'close':
      return [{ said: 'close', command: say('close', { source: 'so' }) }];
  }
};

/** The answers to the ask of a state. What can be said to a fact hangs on the place alone; all else is asked about as it stands. */
export const answersIn = (
  content: Content,
  { thrifty }: { readonly thrifty: boolean },
): ((state: State, ask: Ask) => readonly Answer[]) => {
  const told = new Map<string, readonly Answer[]>();
  const looked = new Map<string, readonly Leaf[]>();
  const made = (state: State, ask: Ask): readonly Answer[] => {
    const leaves = remembered(looked, placeOf(state), () => lookedAtAhead(content, state));
    return answersTo({ content, thrifty }, ask, leaves);
  };
  return (state, ask) =>
    ask.about.kind === 'fact' || ask.about.kind === 'decision'
      ? remembered(told, askPlace(state), () => made(state, ask))
      : made(state, ask);
};
