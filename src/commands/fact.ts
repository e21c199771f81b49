/** `fact`: says or changes a fact from anywhere. It moves nobody; it says where the way would now lead. */

import { wayNow } from '../core/incident/asked.ts';
import type { Given as Answer, Command } from '../core/incident/commands.ts';
import { bad, type Issue, issue, ok, type Result } from '../core/issue.ts';
import { isLang, type Lang } from '../core/lang.ts';
import { changeLines } from '../text/changes.ts';
import { line } from '../text/line.ts';
import { factName } from '../text/value.ts';
import { stepText } from '../text/voice.ts';
import { act } from './act.ts';
import { decided } from './context.ts';
import type { Errand } from './errand.ts';
import { EXIT } from './exit.ts';
import { certainty, flag, type Given, text, when } from './given.ts';
import { carry, type Opened, voiceOf } from './incident.ts';
import { fail, printAside } from './print.ts';
import { printStand } from './stand.ts';
import type { Run } from './verb.ts';

const said = (errand: Errand, opened: Opened, given: Given, value: string | undefined): Result<Answer> => {
  if (flag(given, 'unknown')) return ok({ kind: 'unknown' });
  const sure = certainty(given);
  if (!sure.ok) return sure;
  return ok({
    kind: 'text',
    text: value ?? '',
    certainty: sure.value,
    source: text(given, 'source'),
    lang: errand.settings.lang ?? opened.state.lang,
  });
};

/** Where the way would now stand, in words; null where that is here. */
export const wayLabel = async (errand: Errand, opened: Opened): Promise<string | null> => {
  const way = await decided(errand, opened, (context) => wayNow(opened.state, context));
  if (!way) return null;
  const voice = voiceOf(errand, opened);
  const id = way.ask?.split('#')[0] ?? null;
  if (id !== null && opened.content.facts[id]) return factName(id, voice);
  return stepText(voice, way.playbook, way.step)?.label ?? id ?? way.step;
};

const follow = async (errand: Errand, opened: Opened, given: Given): Promise<Result<Opened>> => {
  const stay = text(given, 'stay');
  if (flag(given, 'go')) return carry(errand, opened, { kind: 'reroute' });
  return stay === null ? ok(opened) : carry(errand, opened, { kind: 'stay', reason: stay });
};

const langIssue = (found: string): Issue =>
  issue(
    'usage.bad-value',
    { kind: 'argument', name: '--wording' },
    { option: '--wording', found, allowed: 'zh-TW, zh-CN, en' },
  );

/** Empty words would take the place of those that stand there. */
const worded = (fact: string, lang: Lang, text: string): Result<{ readonly command: Command }> =>
  text.trim() === ''
    ? bad(issue('value.empty', { kind: 'argument', name: 'VALUE' }, { fact }))
    : ok({ command: { kind: 'wording', fact, lang, text: text.trim().normalize('NFC') } });

export const run: Run = (errand, given) =>
  act(errand, given, {
    names: flag(given, 'unknown') ? ['FACT'] : ['FACT', 'VALUE'],
    plan: async (here, opened, [fact = '', value]) => {
      const moment = when(given, opened.zone);
      if (!moment.ok) return moment;
      const wording = text(given, 'wording');
      if (wording !== null) return isLang(wording) ? worded(fact, wording, value ?? '') : bad(langIssue(wording));
      const answer = said(here, opened, given, value);
      return answer.ok ? ok({ command: { kind: 'fact', fact, given: answer.value, when: moment.value } }) : answer;
    },
    after: async (here, opened, before) => {
      const followed = await follow(here, opened, given);
      if (!followed.ok) return fail(here, followed.issues);
      const label = await wayLabel(here, followed.value);
      if (label !== null && text(given, 'stay') === null)
        await printAside(here, [line('warning', here.words.walk.wayDiffers(label))]);
      if (!here.shared.json)
        await printAside(here, changeLines(before.state, followed.value.state, voiceOf(here, followed.value)));
      await printStand(here, followed.value);
      return EXIT.done;
    },
  });
