/** `draft`: lists the texts, or makes one; with --print its bare words go to stdout. */

import { bad, issue, ok, type Result } from '../core/issue.ts';
import { isLang, type Lang } from '../core/lang.ts';
import { languageFor } from '../core/statement/language.ts';
import type { Statement, Template } from '../core/statement/model.ts';
import type { Line } from '../ports/operator.ts';
import { changeLines } from '../text/changes.ts';
import { line } from '../text/line.ts';
import { approvalLines, statementLines } from '../text/statements.ts';
import { act } from './act.ts';
import { linesBeside } from './drafted.ts';
import type { Errand } from './errand.ts';
import { EXIT } from './exit.ts';
import { flag, type Given, split, text } from './given.ts';
import { handOut, otherFormats, type Wanted, wantedOf } from './hand-out.ts';
import { incidentOf, type Opened, voiceOf } from './incident.ts';
import { inLanguageOf } from './language.ts';
import { fail, printAside, printJson, printLines } from './print.ts';
import { measure, outletOf, roomJson, roomOf, textFor } from './room.ts';
import { inputOf, printStand } from './stand.ts';
import type { Run } from './verb.ts';

const show: Run = async (errand, given) => {
  const opened = await incidentOf(errand, given.args[0] ?? null);
  if (!opened.ok) return fail(errand, opened.issues);
  const here = await inLanguageOf(errand, opened.value);
  if (here.shared.json) await printStand(here, opened.value);
  else await printLines(here, statementLines(await inputOf(here, opened.value)));
  return EXIT.done;
};

const language = (given: Given, opened: Opened, template: Template | undefined): Result<Lang> => {
  const typed = text(given, 'in');
  if (typed === null) return ok((template && languageFor(template, opened.state.lang)) ?? opened.state.lang);
  return isLang(typed)
    ? ok(typed)
    : bad(
        issue(
          'usage.bad-value',
          { kind: 'argument', name: '--in' },
          { option: '--in', found: typed, allowed: 'zh-TW, zh-CN, en' },
        ),
      );
};

/** Names no incident: a template or a statement, unless it is the beginning of an incident's id. */
const isIncident = (typed: string): boolean => /^\d{8}/.test(typed);

/** A text that stands is handed out as it stands: what is out must never come back as a draft. */
const standing = (opened: Opened, name: string, lang: Lang | null): Statement | undefined =>
  opened.state.statements.findLast(
    (one) => one.state !== 'dropped' && (lang === null ? one.id === name : one.template === name && one.lang === lang),
  );

const handOutStanding = async (errand: Errand, given: Given, wanted: NonNullable<Wanted>): Promise<number | null> => {
  const named = split(given, ['TEMPLATE']);
  const opened = named.ok ? await incidentOf(errand, named.value.incident) : null;
  if (!named.ok || !opened?.ok) return null;
  const lang = language(given, opened.value, undefined);
  const typed = text(given, 'in') === null ? null : lang;
  if (typed && !typed.ok) return null;
  const found = standing(opened.value, named.value.rest[0] ?? '', typed?.value ?? null);
  return found ? handOut(await inLanguageOf(errand, opened.value), opened.value, found, wanted) : null;
};

/** With a terminal what a text needs is asked; without one, and after the end, it is named. Null where nobody is to be asked. */
const byHand = async (errand: Errand, given: Given): Promise<number | null> => {
  const { doors, shared } = errand;
  if (!doors.terminal || !shared.input || shared.json || text(given, 'in') !== null) return null;
  const named = split(given, ['TEMPLATE']);
  const opened = named.ok ? await incidentOf(errand, named.value.incident) : null;
  if (!named.ok || !opened?.ok || opened.value.state.outcome !== null || text(given, 'forChannel') !== null)
    return null;
  const template = textFor(named.value.rest[0] ?? '', opened.value.content);
  if (!opened.value.content.templates[template]) return null;
  const here = await inLanguageOf(errand, opened.value);
  const { draftAtTerminal } = await import('./dialogs/draft.ts');
  return draftAtTerminal(here, opened.value, template);
};

/** Words changed by hand do not give way of themselves; whoever wants the template's says so. */
const handLines = (
  { words }: Errand,
  opened: Opened,
  { hand, template, version }: Statement,
  redrawn: boolean,
): readonly Line[] => {
  if (redrawn && version > 1) return [line('good', words.life.redrawn)];
  return hand === null
    ? []
    : [line('warning', words.life.handStays(`crisis-kit draft ${opened.id} ${template} --redraw`))];
};

/** A draft that is not to be used, by its own name or its template's. */
const drop = (errand: Errand, given: Given): Promise<number> =>
  act(errand, given, {
    names: ['STATEMENT'],
    plan: async (_, opened, [name = '']) => {
      const named = opened.state.statements.findLast(({ template, state }) => template === name && state === 'drafted');
      const statement = opened.state.statements.some(({ id }) => id === name) ? name : (named?.id ?? name);
      return ok({ command: { kind: 'drop', statement, reason: text(given, 'why') } });
    },
    after: async (here, opened) => {
      if (here.shared.json) await printStand(here, opened);
      else await printLines(here, [line('good', here.words.life.dropped)]);
      return EXIT.done;
    },
  });

/** The fresh draft as it is told of at a screen. */
const told = async (here: Errand, opened: Opened, made: Statement, given: Given): Promise<number> => {
  const voice = voiceOf(here, opened);
  const outlet = outletOf(given, opened.content);
  const named = outlet.ok ? outlet.value : null;
  const redrawn = flag(given, 'redraw');
  if (here.shared.json && named) await printJson(here, roomJson(made, await measure(here, opened, made, named)));
  else if (here.shared.json) await printStand(here, opened);
  else
    await printLines(here, [
      ...(await roomOf(here, opened, made, named)),
      ...handLines(here, opened, made, redrawn),
      ...approvalLines(made, opened.state, opened.id, voice),
      line('plain', here.words.walk.statementFile),
      line('verbatim', opened.journal.locate(opened.id, made.plain)),
      otherFormats(here, opened, made),
    ]);
  return EXIT.done;
};

const make = (errand: Errand, given: Given, asked: Wanted): Promise<number> => {
  let wanted: Lang = 'en';
  return act(errand, given, {
    names: ['TEMPLATE'],
    plan: async (_, opened, [name = '']) => {
      const outlet = outletOf(given, opened.content);
      if (!outlet.ok) return outlet;
      const template = textFor(name, opened.content);
      const lang = language(given, opened, opened.content.templates[template]);
      if (!lang.ok) return lang;
      wanted = lang.value;
      return ok({ command: { kind: 'draft', template, lang: lang.value, redraw: flag(given, 'redraw') } });
    },
    after: async (here, opened, before) => {
      const template = textFor(given.args.at(-1) ?? '', opened.content);
      const made = opened.state.statements.findLast(
        (one) => one.template === template && one.lang === wanted && one.state === 'drafted',
      );
      if (!made) return fail(here, [issue('statement.not-found', { kind: 'nowhere' }, { found: template, known: '' })]);
      const wished = text(given, 'in') === null ? opened.state.lang : wanted;
      await printAside(here, [
        ...changeLines(before.state, opened.state, voiceOf(here, opened)),
        ...(await linesBeside(here, opened, made.id, wished)),
      ]);
      return asked ? handOut(here, opened, made, asked) : told(here, opened, made, given);
    },
  });
};

export const run: Run = async (errand, given) => {
  const [first, second] = given.args;
  if (first === undefined || (second === undefined && isIncident(first))) return show(errand, given);
  if (flag(given, 'drop')) return drop(errand, given);
  const asked = wantedOf(given);
  if (!asked.ok) return fail(errand, asked.issues);
  const written = asked.value ? await handOutStanding(errand, given, asked.value) : await byHand(errand, given);
  return written ?? make(errand, given, asked.value);
};
