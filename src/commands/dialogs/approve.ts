/** Owns the approving by hand: role by role, who says yes to the words on the screen, and why it is somebody else. */
import type { Statement } from '../../core/statement/model.ts';
import { line } from '../../text/line.ts';
import { roleName } from '../../text/statements.ts';
import type { Errand } from '../errand.ts';
import { EXIT } from '../exit.ts';
import type { Opened } from '../incident.ts';
import { openRoles, statementIn } from './open-roles.ts';
import { showRefusals, showStatement } from './show.ts';
import { perform, putChoice, putText, type Row, type Sitting, say, sitFor, voiceNow, wordsOf } from './sitting.ts';

const ME = '?me';
const OTHER = '?other';

const holdersOf = ({ errand }: Sitting, role: string): readonly string[] => errand.settings.kit.roles[role] ?? [];

/** Where the map names nobody, whoever sits here may take the role. */
const rowsFor = (sitting: Sitting, role: string): readonly Row[] => {
  const { row } = wordsOf(sitting).life;
  const [first, ...deputies] = holdersOf(sitting, role);
  const me = first === undefined ? row.meFree(sitting.errand.author.name) : row.me(first);
  return [
    { value: ME, label: me },
    ...deputies.map((name) => ({ value: name, label: row.deputy(name, first ?? '') })),
    { value: OTHER, label: row.other(first ?? null) },
    { value: '', label: row.not },
  ];
};

/** Whoever said their name at the keyboard is who the record names; nobody can prove more than that. */
const performAs = async (
  sitting: Sitting,
  name: string | null,
  command: Parameters<typeof perform>[1],
): Promise<boolean> => {
  const { errand } = sitting;
  if (name === null || name === errand.author.name) return perform(sitting, command);
  sitting.errand = { ...errand, author: { ...errand.author, name, unverified: false } };
  try {
    return await perform(sitting, command);
  } finally {
    sitting.errand = errand;
  }
};

const oneRole = async (sitting: Sitting, statement: Statement, role: string): Promise<boolean> => {
  const voice = voiceNow(sitting);
  const { life } = voice.words;
  const [first = null] = holdersOf(sitting, role);
  // Nobody says yes by Enter alone.
  const chosen = await putChoice(sitting, life.row.readBy(roleName(role, voice)), rowsFor(sitting, role), '');
  if (chosen === '') return false;
  const instead = chosen !== ME;
  const because = instead ? await putText(sitting, life.why(first ?? roleName(role, voice))) : null;
  const name = chosen === OTHER ? null : chosen === ME ? first : chosen;
  const { id, hash } = statement;
  return performAs(sitting, name, { kind: 'approve', statement: id, hash, role, instead, because });
};

/** Asks until nobody is left to say yes; false where somebody does not. */
export const approveByHand = async (sitting: Sitting, id: string): Promise<boolean> => {
  for (;;) {
    const statement = statementIn(sitting, id);
    const [role] = openRoles(sitting, id);
    if (!statement) return false;
    if (role === undefined) break;
    if (!(await oneRole(sitting, statement, role))) return false;
  }
  say(sitting, [line('good', wordsOf(sitting).life.approved)]);
  return true;
};

/** `approve` with a person at the terminal. */
export const approveAtTerminal = (errand: Errand, opened: Opened, id: string): Promise<number> =>
  sitFor(errand, opened, async (sitting) => {
    if (!statementIn(sitting, id)) {
      await perform(sitting, {
        kind: 'approve',
        statement: id,
        hash: opened.state.bundle,
        role: '',
        instead: false,
        because: null,
      });
      return EXIT.usage;
    }
    await showStatement(sitting, id);
    await showRefusals(sitting, id);
    return (await approveByHand(sitting, id)) ? EXIT.done : EXIT.usage;
  });
