/** Owns the writing of a text beside the way: which one, what it still needs, and what becomes of it. The place of the walk stays. */
import { AUDIENCES, type FactId } from '../../core/fact/model.ts';
import type { Issue } from '../../core/issue.ts';
import type { Lang } from '../../core/lang.ts';
import { missing, unworded } from '../../core/statement/draft.ts';
import { goesOutIn, languageFor, languagesOf } from '../../core/statement/language.ts';
import type { Template, TemplateId } from '../../core/statement/model.ts';
import { offered, suggested } from '../../core/statement/suggest.ts';
import { statementLines } from '../../text/statements.ts';
import { factName, showAnswer } from '../../text/value.ts';
import { templateTitle } from '../../text/voice.ts';
import { decided } from '../context.ts';
import { linesBeside } from '../drafted.ts';
import type { Errand } from '../errand.ts';
import { EXIT } from '../exit.ts';
import type { Opened } from '../incident.ts';
import { inputOf } from '../stand.ts';
import { DEEDS } from './deeds.ts';
import { askFact } from './fact.ts';
import { statementIn } from './open-roles.ts';
import { refusedFor } from './override.ts';
import { draftRows } from './prompts.ts';
import { releaseInputByHand, tellReleased } from './release.ts';
import { showRefusals, showStatement } from './show.ts';
import { perform, putChoice, putText, type Row, type Sitting, say, sitFor, voiceNow, wordsOf } from './sitting.ts';
import { isOut, withdrawFromMenu } from './withdraw.ts';

/** `show` draws the place anew, `again` only asks the same question again. */
type Then = 'show' | 'again';

const ANOTHER = '?another';
const WITHDRAW = '?withdraw';

const rowOf = (sitting: Sitting, id: TemplateId): Row => ({
  value: id,
  label: templateTitle(sitting.opened.content, id, wordsOf(sitting).lang),
});

const leave = (sitting: Sitting): Row => ({ value: '', label: wordsOf(sitting).walk.leaveList });

/** What can be written now, in whatever language it exists in. */
const writable = ({ opened }: Sitting): readonly Template[] =>
  offered(opened.state, opened.content).filter((template) => languagesOf(template).length > 0);

/** Those the map names for speaking to the outside, the operator's own first. */
const spoken = ({ errand, opened }: Sitting, template: Template): readonly Lang[] => {
  const named = languagesOf(template).filter((one) => errand.settings.kit.languages.includes(one));
  const { lang } = opened.state;
  return template.audience === 'staff' ? [] : named.toSorted((a, b) => Number(b === lang) - Number(a === lang));
};

/** The language to write in: asked where the one that goes out is not the operator's own, or where the map names several. */
const pickLanguage = async (sitting: Sitting, template: Template): Promise<Lang | null> => {
  const { walk, template: said } = wordsOf(sitting);
  const { lang } = sitting.opened.state;
  const home = goesOutIn(template);
  const all = languagesOf(template);
  const several = home === null ? spoken(sitting, template) : [];
  if (several.length < 2 && (home === null || home === lang || all.length < 2)) return languageFor(template, lang);
  const named = (one: Lang): string =>
    one === home ? said.toPublish(walk.langName[one]) : said.toRead(walk.langName[one]);
  const rows = (home === null ? several : all).map((one) => ({
    value: one,
    label: home === null ? walk.langName[one] : named(one),
  }));
  const chosen = await putChoice(sitting, said.inWhich, rows);
  return all.find((one) => one === chosen) ?? null;
};

/** First who it is for, then which: twenty rows at once help nobody. */
const pickAny = async (sitting: Sitting): Promise<TemplateId> => {
  const { walk } = wordsOf(sitting);
  const all = writable(sitting);
  const audiences = AUDIENCES.filter((audience) => all.some((template) => template.audience === audience));
  const rows = audiences.map((audience) => ({ value: audience, label: walk.audience[audience] }));
  const chosen = await putChoice(sitting, walk.textFor, [...rows, leave(sitting)]);
  if (chosen === '') return '';
  const texts = all.filter(({ audience }) => audience === chosen).map(({ id }) => rowOf(sitting, id));
  return putChoice(sitting, walk.textWhich, [...texts, leave(sitting)]);
};

/** Words typed in another language than the text's; nothing typed leaves them out. */
const askWording = async (sitting: Sitting, id: FactId, lang: Lang): Promise<void> => {
  const voice = voiceNow(sitting);
  const { walk } = voice.words;
  const { state, content } = sitting.opened;
  const def = content.facts[id];
  const answer = state.facts[id]?.answer;
  const original = def && answer ? showAnswer(def, answer, voice) : '';
  const message = walk.wordingAsk(factName(id, voice), walk.langName[lang]);
  const text = await putText(sitting, message, walk.wordingOriginal(original));
  if (text !== '') await perform(sitting, { kind: 'wording', fact: id, lang, text });
};

/** Asks what the text cannot do without; false where the operator lets it be. */
const fillGaps = async (sitting: Sitting, template: Template, lang: Lang): Promise<boolean> => {
  const { state, content } = sitting.opened;
  const gaps = await decided(sitting.errand, sitting.opened, (context) => ({
    lacking: missing(state, template, lang, context).filter((id) => state.facts[id]?.answer.kind !== 'value'),
    foreign: unworded(state, template, lang, context),
  }));
  for (const id of gaps.lacking) {
    const def = content.facts[id];
    const given = def ? await askFact(sitting, def) : null;
    if (!given || !(await perform(sitting, { kind: 'fact', fact: id, given, when: null }))) return false;
  }
  for (const id of gaps.foreign) await askWording(sitting, id, lang);
  return true;
};

/** Only a yes is missing, or nothing is. */
const isDecidable = (refused: readonly Issue[]): boolean =>
  refused.every(({ code }) => code === 'release.not-approved');

const releaseOne = async (sitting: Sitting, id: string): Promise<void> => {
  const release = await releaseInputByHand(sitting, id);
  if (release && (await perform(sitting, { kind: 'release', statement: id, release, when: null })))
    tellReleased(sitting, id);
};

const pickDeed = (sitting: Sitting, id: string, refused: readonly Issue[]): Promise<string> => {
  const { walk, lang } = wordsOf(sitting);
  const { approve, edit } = draftRows(sitting, id);
  const release = refused.every(({ code }) => code === 'release.finding')
    ? [{ value: 'release', label: walk.statement.release }]
    : [];
  const template = statementIn(sitting, id)?.template ?? id;
  return putChoice(sitting, walk.statementAsk(templateTitle(sitting.opened.content, template, lang)), [
    { value: 'keep', label: walk.statement.keep },
    ...approve,
    ...release,
    ...edit,
  ]);
};

/** Shows the draft, and lets it be kept, approved, changed or released. */
const settle = async (sitting: Sitting, id: string): Promise<void> => {
  await showStatement(sitting, id);
  say(sitting, await linesBeside(sitting.errand, sitting.opened, id));
  await showRefusals(sitting, id);
  for (let refused = await refusedFor(sitting, id); isDecidable(refused); refused = await refusedFor(sitting, id)) {
    const said = await pickDeed(sitting, id, refused);
    const deed = DEEDS[said];
    if (!deed) return said === 'release' ? releaseOne(sitting, id) : undefined;
    await deed(sitting, id);
  }
};

/** Writes one text of these words now. */
export const writeText = async (sitting: Sitting, id: TemplateId): Promise<Then> => {
  const template = sitting.opened.content.templates[id];
  const lang = template ? await pickLanguage(sitting, template) : null;
  if (!template || lang === null || !(await fillGaps(sitting, template, lang))) return 'show';
  if (!(await perform(sitting, { kind: 'draft', template: id, lang }))) return 'again';
  const made = sitting.opened.state.statements.findLast(
    (one) => one.template === id && one.lang === lang && one.state === 'drafted',
  );
  if (made) await settle(sitting, made.id);
  return 'show';
};

/** What lies nearest first; where nothing does, all of them. */
const pick = async (sitting: Sitting): Promise<TemplateId> => {
  const { walk, life } = wordsOf(sitting);
  const { state, content } = sitting.opened;
  const near = suggested(state, content).filter((id) => content.templates[id] !== undefined);
  const out = state.statements.some(isOut) ? [{ value: WITHDRAW, label: life.withdrawRow }] : [];
  if (near.length + out.length === 0) return pickAny(sitting);
  const rows = [...near.map((id) => rowOf(sitting, id)), { value: ANOTHER, label: walk.textAnother }, ...out];
  const chosen = await putChoice(sitting, walk.textWhich, [...rows, leave(sitting)], '');
  return chosen === ANOTHER ? pickAny(sitting) : chosen;
};

/** The texts so far, and the way to any other one, or to take back one that is out. */
export const texts = async (sitting: Sitting): Promise<Then> => {
  say(sitting, statementLines(await inputOf(sitting.errand, sitting.opened)));
  const id = await pick(sitting);
  if (id === WITHDRAW) {
    await withdrawFromMenu(sitting);
    return 'show';
  }
  return id === '' ? 'again' : writeText(sitting, id);
};

/** `draft` with a person at the terminal: what the text needs is asked. */
export const draftAtTerminal = (errand: Errand, opened: Opened, id: TemplateId): Promise<number> =>
  sitFor(errand, opened, async (sitting) => {
    await writeText(sitting, id);
    const made = sitting.opened.state.statements.some(({ template, state }) => template === id && state !== 'dropped');
    return made ? EXIT.done : EXIT.usage;
  });
