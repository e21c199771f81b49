/** Owns the short interview as a whole: what may be touched, the saving of each answer before the next question, the last words. */
import type { Issue } from '../../core/issue.ts';
import { EMPTY_KIT } from '../../core/kit/model.ts';
import { isLang, LANGS } from '../../core/lang.ts';
import type { KitFile } from '../../ports/kit-file.ts';
import { freshKit } from '../../text/kit-file.ts';
import { line } from '../../text/line.ts';
import type { Errand } from '../errand.ts';
import { EXIT, LEFT } from '../exit.ts';
import { contentOf, namingIn, roleIds, today } from '../kit-ground.ts';
import { fail } from '../print.ts';
import { askAll } from './init-questions.ts';
import type { Interview } from './interview.ts';
import { Left } from './sitting.ts';
import { askRow, startTalk, type Talk } from './talk.ts';

/** The file cannot be written: nothing more is asked, since nothing more could be kept. */
class Unsaved extends Error {
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    super('the kit file cannot be written');
    this.issues = issues;
  }
}

const interviewOn = async (talk: Talk, file: KitFile): Promise<Interview> => {
  const { errand } = talk;
  const content = await contentOf(errand);
  const { role: roleName } = namingIn(errand, content, errand.settings.kit);
  const roles = roleIds(content);
  const fresh = freshKit({
    words: errand.words,
    roles: roles.map((id) => [id, roleName(id)] as const),
    staleAfter: EMPTY_KIT.upkeep.staleAfter,
  });
  return {
    talk,
    content,
    roles,
    roleName,
    day: await today(errand),
    kit: async () => (await file.read())?.kit ?? EMPTY_KIT,
    save: async (edits) => {
      const written = await file.change(edits, fresh);
      if (!written.ok) throw new Unsaved(written.issues);
    },
  };
};

/** Where nobody has said which language, the system's is only a guess; the file and its comments are written in the one that is chosen. */
const settleLanguage = async (talk: Talk): Promise<void> => {
  const { errand } = talk;
  if (errand.settings.lang !== null) return;
  const { lang, walk, kit } = errand.words;
  const rows = [lang, ...LANGS.filter((one) => one !== lang)].map((value) => ({ value, label: walk.langName[value] }));
  const chosen = await askRow(talk, { message: kit.init.language }, rows);
  if (isLang(chosen)) talk.errand = { ...errand, words: await errand.wordsIn(chosen) };
};

/** An existing file is only touched after a yes. */
const mayTouch = async (talk: Talk, file: KitFile): Promise<boolean> => {
  const { init } = talk.errand.words.kit;
  talk.operator.say([...init.intro.map((text) => line('plain', text)), line('verbatim', file.path)]);
  if ((await file.read()) === null) return true;
  const rows = [
    { value: 'fill-in', label: init.fillIn },
    { value: 'leave', label: init.leave },
  ];
  return (await askRow(talk, { message: init.existing }, rows)) === 'fill-in';
};

const tellEnd = async (talk: Talk, file: KitFile, left: boolean): Promise<void> => {
  const { init } = talk.errand.words.kit;
  if ((await file.read()) === null) return talk.operator.say([line('plain', init.nothing)]);
  const next = left ? [] : init.next.map((text) => line('item', text));
  talk.operator.say([
    line('plain', ''),
    line('good', left ? init.stopped : init.done),
    line('verbatim', file.path),
    ...next,
  ]);
};

const held = async (talk: Talk, file: KitFile): Promise<number> => {
  try {
    await settleLanguage(talk);
    if (!(await mayTouch(talk, file))) return EXIT.done;
    const asked = await askAll(await interviewOn(talk, file));
    if (!asked) talk.operator.say([line('good', talk.errand.words.kit.init.complete)]);
    await tellEnd(talk, file, false);
    return EXIT.done;
  } catch (fault) {
    if (fault instanceof Unsaved) return fail(talk.errand, fault.issues);
    if (!(fault instanceof Left)) throw fault;
    await tellEnd(talk, file, true);
    return LEFT[fault.how];
  }
};

/** What would be lost if it were written over: a file that is no YAML, and a value that is there but of another kind. */
const inTheWay = ({ code }: Issue): boolean => code.startsWith('yaml.') || code === 'playbook.shape';

/** Fills in what is missing, with a person at the terminal. A file that cannot be read as a whole is left alone. */
export const fillIn = async (errand: Errand): Promise<number> => {
  const file = await errand.doors.kitFile();
  const broken = (await file.read())?.issues.filter(inTheWay) ?? [];
  return broken.length > 0 ? fail(errand, broken) : held(await startTalk(errand), file);
};
