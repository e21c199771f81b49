/** Owns the releasing by hand: the whole text, who has not been told, the typed word, where it goes out. */
import type { ReleaseInput } from '../../core/incident/commands.ts';
import { line } from '../../text/line.ts';
import { templateTitle } from '../../text/voice.ts';
import { untoldOf } from '../answer.ts';
import type { Errand } from '../errand.ts';
import { EXIT, exitFor } from '../exit.ts';
import { otherFormats } from '../hand-out.ts';
import type { Opened } from '../incident.ts';
import { approveByHand } from './approve.ts';
import { openRoles, statementIn } from './open-roles.ts';
import { letStand, refusedFor } from './override.ts';
import { showStatement } from './show.ts';
import { noMenu, perform, put, putChoice, putText, type Sitting, sayIssues, sitFor, wordsOf } from './sitting.ts';

/** Asks once where somebody who comes earlier has not been told; null means: wait. */
const outOfOrder = async (sitting: Sitting, id: string): Promise<ReleaseInput['untold'] | null> => {
  const untold = untoldOf(sitting.opened, id);
  if (untold.length === 0) return [];
  const { walk } = wordsOf(sitting);
  const message = walk.releaseUntold(untold.map((audience) => walk.audience[audience]));
  const said = await putChoice(sitting, message, [
    { value: 'wait', label: walk.releaseWait },
    { value: 'anyway', label: walk.releaseAnyway },
  ]);
  return said === 'anyway' ? untold : null;
};

const ELSEWHERE = '?elsewhere';

/** One of the company's own accounts and pages, or what somebody types. */
const whereTo = async (sitting: Sitting): Promise<Pick<ReleaseInput, 'out' | 'channel' | 'link'>> => {
  const { walk, life } = wordsOf(sitting);
  const { channels } = sitting.errand.settings.kit;
  const rows = [
    ...channels.map(({ name, address }) => ({ value: name, label: name, help: address ?? '' })),
    { value: ELSEWHERE, label: life.elsewhere },
    { value: '', label: life.nowhere },
  ];
  const chosen = channels.length === 0 ? ELSEWHERE : await putChoice(sitting, walk.releaseOut, rows, '');
  if (chosen !== ELSEWHERE) return { out: null, channel: chosen === '' ? null : chosen, link: null };
  const out = await putText(sitting, walk.releaseOut);
  return { out: out === '' ? null : out, channel: null, link: null };
};

/** Everything a release needs from the person; null where they let it be. */
export const releaseInputByHand = async (sitting: Sitting, id: string): Promise<ReleaseInput | null> => {
  const { walk, lang, statement: own } = wordsOf(sitting);
  const overrides = await letStand(sitting, id);
  if (overrides === null) return null;
  const untold = await outOfOrder(sitting, id);
  if (untold === null) return null;
  const template = sitting.opened.state.statements.find((one) => one.id === id)?.template ?? id;
  const word = own.releaseWord;
  const message = walk.releaseAsk(templateTitle(sitting.opened.content, template, lang), word);
  const reply = await put(sitting, {
    kind: 'word',
    message,
    help: null,
    menu: noMenu(wordsOf(sitting)),
    words: [word, ...own.alsoReleases],
    mismatch: walk.releaseWrongWord(word),
  });
  if (reply.kind !== 'word' || !reply.matched) return null;
  return { word, untold, overrides, ...(await whereTo(sitting)) };
};

/** Where the final text is. */
export const tellReleased = ({ opened, ...sitting }: Sitting, id: string): void => {
  const statement = opened.state.statements.find((one) => one.id === id);
  if (statement?.state !== 'released') return;
  sitting.operator.say([
    line('good', sitting.errand.words.walk.released),
    line('verbatim', opened.journal.locate(opened.id, statement.plain)),
    otherFormats(sitting.errand, opened, statement),
  ]);
};

/** What the person can settle on the way to the release. */
const SETTLED_HERE: readonly string[] = ['release.not-approved', 'release.finding'];

const release = async (sitting: Sitting, id: string): Promise<number> => {
  const statement = statementIn(sitting, id);
  const refused = await refusedFor(sitting, id);
  const others = refused.filter(({ code }) => !SETTLED_HERE.includes(code));
  if (others.length > 0) {
    await sayIssues(sitting, others);
    return exitFor(others);
  }
  await showStatement(sitting, id);
  if (openRoles(sitting, id).length > 0 && !(await approveByHand(sitting, id))) return EXIT.usage;
  const input = statement ? await releaseInputByHand(sitting, id) : { word: null, out: null, untold: [] };
  if (!input) return EXIT.usage;
  const done = await perform(sitting, { kind: 'release', statement: id, release: input, when: null });
  if (done) tellReleased(sitting, id);
  return done ? EXIT.done : EXIT.usage;
};

/** `release` with a person at the terminal. */
export const releaseAtTerminal = (errand: Errand, opened: Opened, id: string): Promise<number> =>
  sitFor(errand, opened, (sitting) => release(sitting, id));
