/** The resource map from the first question to the printed page, in every language, compared with what it came to before. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { ScriptLine } from '../../src/adapters/scripted-operator/operator.ts';
import { LANGS, type Lang } from '../../src/core/lang.ts';
import type { Prompt } from '../../src/ports/operator.ts';
import { type Ran, type World, world } from '../support/program.ts';

/** Names and numbers of nobody, in the form each place writes them. */
const PEOPLE: Readonly<Record<Lang, readonly [me: string, other: string, shop: string]>> = {
  'zh-TW': ['林美華', '陳怡君', '好日子烘焙'],
  'zh-CN': ['李娜', '王强', '好日子烘焙'],
  en: ['Lin', 'Chen', 'Good Day Bakery'],
};

const isText = ({ kind }: Prompt): boolean => kind === 'text';
const isChoice = ({ kind }: Prompt): boolean => kind === 'choice';
const isChoices = ({ kind }: Prompt): boolean => kind === 'choices';

const write = (text: string): ScriptLine => [isText, { kind: 'text', text }];
const pick = (value: string): ScriptLine => [isChoice, { kind: 'option', value }];
const tick = (...values: string[]): ScriptLine => [isChoices, { kind: 'options', values }];

const interview = (lang: Lang): readonly ScriptLine[] => {
  const [me, other, shop] = PEOPLE[lang];
  return [
    ...[shop, '0800-123-456', me, '0912-345-678', `${other}@example.org`].map(write),
    ...[me, '?else'].map(pick),
    ...[other, '0933-111-222', ''].map(write),
    ...[me, me, other, me].map(pick),
    tick('insurer'),
    ...['A & B', '02-2345-6789', 'A-1', ''].map(write),
    ...[tick('management'), tick(), tick('tw'), tick('food', 'toy'), tick('none')],
    write(''),
    ...['2027-02-22', ''].map(pick),
  ];
};

const shown = (ran: Ran, here: World): string =>
  [...ran.asked.map((question) => `? ${question}`), ...ran.said, ran.out, ran.err, `exit ${ran.code}`]
    .join('\n')
    .replaceAll(here.folder, '/kit')
    // How much ships is no matter of this page.
    .replaceAll(/\d+(?= ?(?:playbooks|texts|本|份|種|种))/g, 'N')
    .replaceAll(/[ \t]+$/gm, '')
    .trim();

it.each(LANGS)('in %s', async (lang) => {
  const here = world({ content: 'shipped', env: { CRISIS_KIT_LANG: lang, CRISIS_KIT_BY: '' } });
  try {
    const parts = [
      ['init', shown(await here.run(['init'], { script: interview(lang) }), here)],
      ['crisis-kit.yaml', readFileSync(path.join(here.folder, 'crisis-kit.yaml'), 'utf8')],
      ['doctor', shown(await here.run(['doctor']), here)],
      [
        'contacts check',
        shown(await here.run(['contacts', 'check'], { script: ['reached', 'not-reached', 'stop'].map(pick) }), here),
      ],
      ['contacts list', shown(await here.run(['contacts', 'list']), here)],
      ['init --print', shown(await here.run(['init', '--print', 'pocket']), here)],
    ] as const;
    writeFileSync(path.join(here.folder, 'crisis-kit.yaml'), 'rolls: 1\nroles: { it: [Bo] }\n');
    const broken = ['a file with a slip', shown(await here.run(['next', '20990101']), here)] as const;
    const told = [...parts, broken].map(([name, text]) => `--- ${name}\n${text.trim()}\n`).join('\n');
    await expect(told).toMatchFileSnapshot(path.join(import.meta.dirname, 'resource-map', `${lang}.txt`));
  } finally {
    here.remove();
  }
});
