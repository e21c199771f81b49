/** One statement from its draft to its withdrawal, through the verbs and in every language, compared with what it came to before. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { LANGS, type Lang } from '../../src/core/lang.ts';
import { type World, world } from '../support/program.ts';

type Story = {
  readonly boss: string;
  readonly writer: string;
  readonly brand: string;
  readonly news: readonly [string, string];
  /** The words as somebody writes them: with a count that nobody checked, and without it. */
  readonly flat: string;
  readonly mended: string;
  readonly page: string;
  readonly why: string;
};

const STORIES: Readonly<Record<Lang, Story>> = {
  en: {
    boss: 'Lin',
    writer: 'Chen',
    brand: 'Good Day Bakery',
    news: ['We have asked a laboratory to test the cakes.', 'The laboratory has the cakes since this morning.'],
    flat: 'We know of the video, and take it seriously.\n\nWe have sold 240 of these cakes.\n\nWe speak again on 23 November at 09:00. Ask us: 0800-123-456',
    mended:
      'We know of the video, and take it seriously.\n\nHow many were sold is not confirmed yet; we are counting.\n\nWe speak again on 23 November at 09:00. Ask us: 0800-123-456',
    page: 'Facebook page',
    why: 'the time in it was wrong',
  },
  'zh-TW': {
    boss: '林美華',
    writer: '陳怡君',
    brand: '好日子烘焙',
    news: ['我們已經請實驗室檢驗蛋糕。', '今天早上蛋糕已經送到實驗室。'],
    flat: '我們知道那段影片，正在查。\n\n這款蛋糕已經賣出 240 個。\n\n11 月 23 日 09:00 再向大家說明。請電 0800-123-456',
    mended:
      '我們知道那段影片，正在查。\n\n賣出多少還在核對，目前尚未確認。\n\n11 月 23 日 09:00 再向大家說明。請電 0800-123-456',
    page: '臉書粉絲專頁',
    why: '裡面的時間寫錯了',
  },
  'zh-CN': {
    boss: '李娜',
    writer: '王强',
    brand: '好日子烘焙',
    news: ['我们已经请实验室检测蛋糕。', '今天早上蛋糕已经送到实验室。'],
    flat: '我们知道那段视频，正在核实。\n\n这款蛋糕已经卖出240个。\n\n11月23日09:00再向大家说明。请致电 0800-123-456',
    mended:
      '我们知道那段视频，正在核实。\n\n卖出多少还在核对，目前尚未确认。\n\n11月23日09:00再向大家说明。请致电 0800-123-456',
    page: '微博',
    why: '里面的时间写错了',
  },
};

const ID = 'public-update';

class Telling {
  private readonly parts: string[] = [];
  private readonly here: World;
  private readonly incident: string;
  constructor(here: World, incident: string) {
    this.here = here;
    this.incident = incident;
  }

  /** Runs one call by somebody, and tells what it said. */
  async run(by: string, verb: string, ...rest: readonly string[]): Promise<void> {
    const { code, out, err } = await this.here.run([verb, this.incident, ...rest, '--by', by]);
    const said = [err, out].map((text) => text.trim()).filter((text) => text !== '');
    this.parts.push([`$ ${[verb, ...rest].join(' ')}   (${by})`, ...said, `exit ${code}`].join('\n'));
  }

  /** The same without telling. */
  async quiet(verb: string, ...rest: readonly string[]): Promise<void> {
    const ran = await this.here.run([verb, this.incident, ...rest, '--json']);
    expect(ran.code, ran.out).toBe(0);
  }

  async text(): Promise<string> {
    return `${this.parts
      .join('\n\n')
      .replaceAll(this.here.folder, '/kit')
      .replaceAll(this.incident, 'ID')
      .replaceAll(/[ \t]+$/gm, '')}\n`;
  }
}

it.each(LANGS)('in %s', async (lang) => {
  const here = world({ content: 'shipped', zone: 'Asia/Taipei', env: { CRISIS_KIT_LANG: lang } });
  const { boss, writer, brand, news, flat, mended, page, why } = STORIES[lang];
  try {
    const started = (await here.run(['start', 'pr-crisis', '--json', '--lang', lang])).json() as { incident: string };
    const tell = new Telling(here, started.incident);
    for (const [fact, value] of [
      ['harm', 'no'],
      ['spread', 'social'],
      ['brand_name', brand],
      ['public_contact', '0800-123-456'],
      ['next_update', '2026-11-23 09:00'],
      ['progress', news[0]],
      ['units_sold', '240'],
    ] as const)
      await tell.quiet('fact', fact, value);
    await tell.run(writer, 'draft', ID);
    await tell.run(writer, 'release', ID, '--confirm', 'release');
    await tell.run(boss, 'approve', ID, '--as', 'management');
    await tell.run(writer, 'fact', 'progress', news[1]);
    writeFileSync(path.join(here.folder, 'mine.txt'), flat);
    await tell.run(writer, 'edit', ID, '--file', 'mine.txt');
    await tell.run(writer, 'diff', ID);
    await tell.run(writer, 'approve', ID, '--as', 'management');
    await tell.run(writer, 'release', ID, '--confirm', 'release');
    writeFileSync(path.join(here.folder, 'mine.txt'), mended);
    await tell.run(writer, 'edit', ID, '--file', 'mine.txt');
    await tell.run(boss, 'approve', ID, '--as', 'management');
    await tell.run(writer, 'release', ID, '--confirm', 'release', '--out-of-order', '--channel', page);
    await tell.run(writer, 'fact', 'public_contact', '0800-123-465');
    await tell.run(writer, 'withdraw', ID, '--because', why);
    await tell.run(writer, 'draft');
    await tell.run(writer, 'lines');
    await expect(await tell.text()).toMatchFileSnapshot(
      path.join(import.meta.dirname, 'statement-life', `${lang}.txt`),
    );
  } finally {
    here.remove();
  }
});
