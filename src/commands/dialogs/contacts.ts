/** Owns the calling of all contacts, one by one: each result is in the file before the next name is shown. */
import { bad, ok, type Result } from '../../core/issue.ts';
import { reachOf } from '../../core/kit/check.ts';
import type { Day } from '../../core/kit/model.ts';
import { type Contact, contactsOf, waysTo } from '../../core/kit/who.ts';
import type { Edit, KitFile } from '../../ports/kit-file.ts';
import { callLines } from '../../text/contacts.ts';
import { line } from '../../text/line.ts';
import type { Errand } from '../errand.ts';
import { EXIT, LEFT } from '../exit.ts';
import { contentOf, namingIn, today } from '../kit-ground.ts';
import { fail } from '../print.ts';
import { Left } from './sitting.ts';
import { askRow, askWay, startTalk, type Talk } from './talk.ts';

const ROWS = ['reached', 'not-reached', 'changed', 'skip', 'stop'] as const;
type Outcome = (typeof ROWS)[number];

/** Who was never reached comes first, then who was reached longest ago. */
const inOrder = (contacts: readonly Contact[]): readonly Contact[] =>
  contacts.toSorted((a, b) => ((reachOf(a).lastVerified ?? '') < (reachOf(b).lastVerified ?? '') ? -1 : 1));

/** A mail address is told by its sign; all else is a number to call. */
const wayFrom = (typed: string): Readonly<Record<string, string>> =>
  typed.includes('@') ? { mail: typed } : { phone: typed };

/** `known`: there is a way to reach them. */
type Call = { readonly talk: Talk; readonly contact: Contact; readonly day: Day; readonly known: boolean };

/** What is to be written; null where nothing is. */
const editFor = async ({ talk, contact, day }: Call, outcome: Outcome): Promise<Edit | null> => {
  const { name } = reachOf(contact);
  const list = contact.kind === 'person' ? 'people' : 'outside';
  const reached = { last_verified: day, verified_by: talk.errand.author.name, not_reached: null };
  if (outcome === 'reached') return { kind: 'entry', list, name, values: reached };
  if (outcome === 'not-reached') return { kind: 'entry', list, name, values: { not_reached: day } };
  if (outcome !== 'changed') return null;
  const typed = await askWay(talk, { message: talk.errand.words.kit.contacts.newWay(name) });
  // A number nobody has called yet is as good as untried.
  const untried = { last_verified: null, verified_by: null, not_reached: null };
  return typed === '' ? null : { kind: 'entry', list, name, values: { ...wayFrom(typed), ...untried } };
};

type Tally = { reached: number; missed: number };

const askOutcome = async ({ talk, contact, known }: Call): Promise<Outcome> => {
  const { contacts } = talk.errand.words.kit;
  // Nobody can be called without a number: that is asked for first.
  if (!known) return 'changed';
  const rows = ROWS.map((value) => ({ value, label: contacts.rows[value] }));
  return (await askRow(talk, { message: contacts.ask(reachOf(contact).name) }, rows)) as Outcome;
};

const call = async (here: Call, file: KitFile, tally: Tally): Promise<Result<Outcome>> => {
  const { contacts } = here.talk.errand.words.kit;
  const { name } = reachOf(here.contact);
  const outcome = await askOutcome(here);
  const edit = await editFor(here, outcome);
  if (edit === null) return ok(outcome === 'changed' ? 'skip' : outcome);
  const written = await file.change([edit], '');
  if (!written.ok) return bad(...written.issues);
  here.talk.operator.say([line('good', contacts.noted(name))]);
  if (outcome === 'reached') tally.reached += 1;
  if (outcome === 'not-reached') tally.missed += 1;
  return outcome === 'changed' ? call({ ...here, known: true }, file, tally) : ok(outcome);
};

const callAll = async (talk: Talk, file: KitFile, tally: Tally): Promise<number> => {
  const { errand, operator } = talk;
  const naming = namingIn(errand, await contentOf(errand), errand.settings.kit);
  const day = await today(errand);
  for (const contact of inOrder(contactsOf(errand.settings.kit))) {
    operator.say(callLines(contact, naming));
    const outcome = await call({ talk, contact, day, known: waysTo(reachOf(contact)).length > 0 }, file, tally);
    if (!outcome.ok) return fail(errand, outcome.issues);
    if (outcome.value === 'stop') break;
  }
  return EXIT.done;
};

/** Walks through everybody, the longest untried first. */
export const checkContacts = async (errand: Errand): Promise<number> => {
  const talk = await startTalk(errand);
  const all = contactsOf(errand.settings.kit).length;
  const { contacts } = errand.words.kit;
  const tally: Tally = { reached: 0, missed: 0 };
  talk.operator.say([line('plain', contacts.intro(all))]);
  const code = await callAll(talk, await errand.doors.kitFile(), tally).catch((fault: unknown) => {
    if (fault instanceof Left) return LEFT[fault.how];
    throw fault;
  });
  const { reached, missed } = tally;
  talk.operator.say([line('plain', ''), line('strong', contacts.summary(reached, missed, all - reached - missed))]);
  return code;
};
