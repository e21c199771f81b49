/** Owns the moment the record cannot be written: say so, offer another folder, or go on without one by a typed word. */
import type { IncidentId } from '../../core/ids.ts';
import type { Result } from '../../core/issue.ts';
import { pack } from '../../core/playbook/pack.ts';
import { BUNDLE } from '../../core/record/files.ts';
import type { Journal, StoredFile } from '../../ports/journal.ts';
import { line } from '../../text/line.ts';
import { openIncident } from '../incident.ts';
import type { Next } from './menu.ts';
import {
  noMenu,
  perform,
  put,
  putChoice,
  putText,
  type Sitting,
  say,
  sayIssues,
  type Unwritable,
  wordsOf,
} from './sitting.ts';

/** What the incident was pinned to, written anew from what is in hand: the folder it came from may be gone altogether. */
const bundleInHand = ({ opened, errand }: Sitting): Uint8Array | null => {
  const bytes = new TextEncoder().encode(pack(opened.content));
  return errand.doors.digest.sha256(bytes) === opened.state.bundle ? bytes : null;
};

/** Writes the incident so far into another journal: the same events, sealed anew, with the same files. */
const move = async (sitting: Sitting, to: Journal): Promise<Result<unknown>> => {
  const { id, journal, events } = sitting.opened;
  const paths = [
    ...new Set(
      events
        .flatMap((event) => (Array.isArray(event.data['files']) ? event.data['files'] : []))
        .map((file) => (file as { path: string }).path),
    ),
  ];
  const files: StoredFile[] = [];
  for (const path of paths) {
    const read = await journal.file(id, path);
    const bytes = read.ok ? read.value : path === BUNDLE ? bundleInHand(sitting) : null;
    if (bytes) files.push({ path, bytes });
  }
  const made = await to.create(id, files);
  if (!made.ok) return made;
  return to.append(
    id,
    0,
    events.map(({ at, zone, author, type, data }) => ({ at, zone, author, type, data })),
    [],
  );
};

const settle = async (sitting: Sitting, journal: Journal, id: IncidentId): Promise<boolean> => {
  const moved = await move(sitting, journal);
  if (!moved.ok) {
    await sayIssues(sitting, moved.issues);
    return false;
  }
  const { errand } = sitting;
  const there = { ...errand, doors: { ...errand.doors, journal: async () => journal } };
  const opened = await openIncident(there, { id, journal });
  if (!opened.ok) {
    await sayIssues(sitting, opened.issues);
    return false;
  }
  sitting.errand = there;
  sitting.opened = opened.value;
  return true;
};

const elsewhere = async (sitting: Sitting): Promise<boolean> => {
  const folder = await putText(sitting, wordsOf(sitting).walk.recordFolder);
  if (folder === '') return false;
  const journal = await sitting.errand.doors.journalAt(folder);
  const done = await settle(sitting, journal, sitting.opened.id);
  if (done)
    say(sitting, [
      line('good', wordsOf(sitting).walk.recordAt),
      line('verbatim', journal.locate(sitting.opened.id, '')),
    ]);
  return done;
};

/** Goes on in memory alone, after a typed word. */
export const unrecorded = async (sitting: Sitting): Promise<boolean> => {
  const { walk } = wordsOf(sitting);
  const word = walk.unrecordedWord;
  const reply = await put(sitting, {
    kind: 'word',
    message: walk.unrecordedAsk(word),
    help: null,
    menu: noMenu(wordsOf(sitting)),
    words: [word],
    mismatch: walk.unrecordedAsk(word),
  });
  if (reply.kind !== 'word' || !reply.matched) return false;
  const done = await settle(sitting, await sitting.errand.doors.memory(), sitting.opened.id);
  if (done) sitting.recorded = false;
  return done;
};

/** What the operator wants to do about a record that cannot be written; the command that failed is then tried again. */
export const rescue = async (sitting: Sitting, fault: Unwritable): Promise<Next> => {
  const { walk } = wordsOf(sitting);
  await sayIssues(sitting, fault.issues);
  const chosen = await putChoice(sitting, walk.cannotRecord, [
    { value: 'again', label: walk.tryAgain },
    { value: 'elsewhere', label: walk.recordElsewhere },
    { value: 'unrecorded', label: walk.goUnrecorded },
  ]);
  const ready =
    chosen === 'elsewhere' ? await elsewhere(sitting) : chosen === 'unrecorded' ? await unrecorded(sitting) : true;
  if (ready)
    await perform(sitting, fault.command, fault.files).catch((again: unknown) => rescue(sitting, again as Unwritable));
  else return rescue(sitting, fault);
  return 'show';
};
